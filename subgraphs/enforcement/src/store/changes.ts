import { type Db, dayOf, refusal, sql, typed, type Viewer } from '@xinlu/schema'
import type { Change } from '../domain/withdrawal.ts'
import type { ChangeDecisionInput } from '../generated.ts'
import { newId } from '../import.ts'
import { alone } from './alone.ts'
import { ownCase } from './documents.ts'

type Client = Db['$client']

/** What became of decisions, the earliest first. */
export async function changesOf(db: Db, ids: readonly string[]): Promise<Change[][]> {
  const rows = await db.rows<Change & { id: string }>(sql`
    select c.decision_id as id, c.change, c.reason, c.changed_on as "changedOn", d.kind
    from decision_change c join decision d on d.id = c.decision_id
    where c.decision_id = any(${ids}::text[]) order by c.changed_on, c.known_from, c.id`)
  return ids.map((id) => rows.filter((row) => row.id === id))
}

/** Records that a decision of the viewer's unit was changed, annulled, or found unlawful or void; the same again changes nothing. */
export async function change(db: Db, viewer: Viewer, input: ChangeDecisionInput): Promise<void> {
  const { decisionId, changedOn } = input
  const reason = typed('reason', input.reason)
  const { facts } = await ownCase(db.$client, viewer, decisionId)
  const today = dayOf(viewer.now)
  if (changedOn < facts.decidedOn || changedOn > today)
    throw refusal('BAD_INPUT', {
      expected: `changedOn from ${facts.decidedOn} to ${today}`,
      got: changedOn,
      todo: 'correct the day',
    })
  await alone(db, decisionId, async (tx) => {
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
  await ownCase(db.$client, viewer, decisionId)
  await alone(db, decisionId, async (tx) => {
    const shown = await lastSaid(tx, decisionId)
    const sites = shown.filter(({ publishedOn }) => publishedOn !== null)
    if (sites.length === 0 && shown.some((one) => one.reason === reason)) return
    if (sites.length === 0)
      throw refusal('CONFLICT', {
        expected: 'a decision that is shown',
        got: 'one that is not',
        todo: 'nothing is to be done',
      })
    await takeOffSites(
      tx,
      viewer,
      decisionId,
      sites.map(({ site }) => site),
      reason,
    )
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

/** States that a decision is no longer shown on some sites, and why. */
export async function takeOffSites(
  sql: Client,
  viewer: Viewer,
  decisionId: string,
  sites: readonly string[],
  reason: string,
) {
  const said = {
    decision_id: decisionId,
    published_on: null,
    reason,
    said_by: viewer.unit ?? '',
    known_from: viewer.now,
  }
  await sql`insert into publication_statement ${sql(sites.map((site) => ({ id: newId('pb', viewer.now), site, ...said })))}`
}
