import { alone, type Db, dayOf, newId, refusal, sql, typed, type Viewer } from '@xinlu/schema'
import type { Change } from '../../domain/publicity/withdrawal.ts'
import type { ChangeDecisionInput } from '../../generated.ts'
import { ownCase } from '../documents.ts'
import { sayOnSites } from './publications.ts'

type Client = Db['$client']

/** What became of decisions, the earliest first. */
export async function changesOf(db: Db, ids: readonly string[]): Promise<Change[][]> {
  const rows = await db.rows<Change & { id: string }>(sql`
    select c.decision_id as id, c.change, c.reason, c.changed_on as "changedOn", d.kind, p.shown,
      case when not p.shown then p.off end as "withdrawnOn"
    from decision_change c join decision d on d.id = c.decision_id
    cross join lateral (select coalesce(bool_or(l.published_on is not null), false) as shown,
      max((l.known_from at time zone 'UTC' + interval '8 hours')::date) as off from (
        select distinct on (site) published_on, known_from from publication_statement
        where decision_id = c.decision_id order by site, known_from desc, id desc) l) p
    where c.decision_id = any(${ids}::text[]) order by c.changed_on, c.known_from, c.id`)
  return ids.map((id) => rows.filter((row) => row.id === id))
}

/** Records that a decision of the viewer's unit was changed, annulled, or found unlawful or void; the same again changes nothing. */
export async function change(db: Db, viewer: Viewer, input: ChangeDecisionInput): Promise<void> {
  const { decisionId, changedOn } = input
  const reason = typed('reason', input.reason)
  const { facts } = await ownCase(db, viewer, decisionId)
  const today = dayOf(viewer.now)
  if (changedOn < facts.decidedOn || changedOn > today)
    throw refusal('BAD_INPUT', {
      expected: `changedOn from ${facts.decidedOn} to ${today}`,
      got: changedOn,
      todo: 'correct the day',
    })
  await alone(db, `enforcement.decision ${decisionId}`, async (tx) => {
    const [same] = await tx`
      select 1 from decision_change where decision_id = ${decisionId} and change = ${input.change}
        and reason = ${reason} and changed_on = ${changedOn}`
    if (same) return
    const said = { reason, changed_on: changedOn, said_by: viewer.id ?? '', known_from: viewer.now }
    await tx`insert into decision_change ${tx({ id: newId('ch', viewer.now), decision_id: decisionId, change: input.change, ...said })}`
  })
}

/** Takes a decision of the viewer's unit off every site where it is shown; CONFLICT where it is shown nowhere. */
export async function withdraw(db: Db, viewer: Viewer, decisionId: string, given: string): Promise<void> {
  const reason = typed('reason', given)
  await ownCase(db, viewer, decisionId)
  await alone(db, `enforcement.decision ${decisionId}`, async (tx) => {
    const shown = await lastSaid(tx, decisionId)
    const sites = shown.filter(({ publishedOn }) => publishedOn !== null)
    if (sites.length === 0 && shown.some((one) => one.reason === reason)) return
    if (sites.length === 0)
      throw refusal('CONFLICT', {
        expected: 'a decision that is shown',
        got: 'one that is not',
        todo: 'nothing is to be done',
      })
    const off = sites.map(({ site }) => site)
    await sayOnSites(tx, viewer, [decisionId], off, { publishedOn: null, reason })
  })
}

interface Said {
  site: string
  publishedOn: string | null
  reason: string | null
}

const lastSaid = (sql: Client, decisionId: string) => sql<Said[]>`
  select distinct on (site) site, published_on as "publishedOn", reason from publication_statement
  where decision_id = ${decisionId} order by site, known_from desc, id desc`
