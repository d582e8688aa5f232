import { type Ask, type Db, refusal, type Viewer } from '@xinlu/schema'
import type { NoticeRow, TargetRow } from '../../rows.ts'
import { fulfilCommitment } from '../commitments.ts'

type Client = Db['$client']

/**
 * Targets `p` of repairs `r`, with when each was confirmed. A site confirms by having taken the decision off: by what was said
 * last of it there, so that one that shows it again has not.
 */
const targets = (sql: Client) => sql`
  select p.repair_id as "repairId", p.target, p.kind, p.owner, p.required_by::text as "requiredBy", p.decision_id, c.note,
    to_char(case when p.kind = 'PUBLICITY' then off.at else c.known_from end at time zone 'UTC',
      'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "confirmedAt"
  from (select p.*, r.decision_id from propagation p join repair r on r.id = p.repair_id) p
  left join propagation_confirmation c on c.repair_id = p.repair_id and c.target = p.target
  left join lateral (
    select case when l.published_on is null then l.known_from end as at from publication_statement l
    where l.decision_id = p.decision_id and 'PUBLICITY:' || l.site = p.target
    order by l.known_from desc, l.id desc limit 1) off on true`

/** Where each repair must reach, the first due first. */
export async function targetsOfRepairs(sql: Client, repairIds: readonly string[]): Promise<TargetRow[]> {
  return sql<TargetRow[]>`
    select "repairId", target, kind, owner, "requiredBy", "confirmedAt", note
    from (${targets(sql)} where p.repair_id = any(${repairIds as string[]}::text[])) t order by "requiredBy", target`
}

/** In whose name a viewer confirms: a clerk's in its unit's, a department's in its department's; null for everybody else. */
function ownerOf({ purpose, unit, org }: Viewer): string | null {
  if (purpose === 'STATUTORY_SUPERVISION') return unit
  return purpose === 'DATA_SHARING' && unit === null ? org : null
}

const notices = (sql: Client, owner: string) => sql`
  select t."repairId", t.target, t.kind, t.owner, t."requiredBy", t."confirmedAt", t.note, d.doc_no as "docNo"
  from (${targets(sql)} where p.owner = ${owner}) t join decision d on d.id = t.decision_id`

/** What waits for the viewer's unit or department, the first due first. */
export async function noticesFor(db: Db, viewer: Viewer, first: number): Promise<NoticeRow[]> {
  const owner = ownerOf(viewer)
  if (owner === null) return []
  const sql = db.$client
  return sql<NoticeRow[]>`
    select * from (${notices(sql, owner)}) n where "confirmedAt" is null order by "requiredBy", target, "repairId" limit ${first}`
}

async function noticeOf(db: Db, viewer: Viewer, repairId: string, target: string): Promise<NoticeRow> {
  const sql = db.$client
  const [row] = await sql<NoticeRow[]>`
    select * from (${notices(sql, ownerOf(viewer) ?? '')}) n where "repairId" = ${repairId} and target = ${target}`
  if (row) return row
  throw refusal('NOT_FOUND', {
    expected: 'a correction notice to your unit or department',
    got: 'none of this repair and target',
    todo: 'look at correctionNotices',
  })
}

/** What somebody says of a place that a repair had to reach. */
export interface Confirming {
  repairId: string
  target: string
  note: string
  evidenceHash: string | null
}

/** The owner of a target says that the fact is gone there, once; NOT_FOUND for others', CONFLICT for another saying of the same. */
export async function confirmTarget(db: Db, viewer: Viewer, ask: Ask, said: Confirming): Promise<NoticeRow> {
  const { repairId, target, note, evidenceHash } = said
  const row = await noticeOf(db, viewer, repairId, target)
  const conflict = (expected: string, got: string, todo: string) => refusal('CONFLICT', { expected, got, todo })
  if (row.kind === 'PUBLICITY') {
    throw conflict('the site to take it off', 'a word about it', 'confirm the batch that withdraws it from the site')
  }
  const sql = db.$client
  if (row.kind === 'COMMITMENT') await endShowing(sql, ask, repairId)
  if (!(await recordConfirmation(sql, viewer, said))) {
    const [same] = await sql`
      select 1 from propagation_confirmation where repair_id = ${repairId} and target = ${target} and note = ${note}
        and evidence_hash is not distinct from ${evidenceHash} and said_by = ${viewer.id ?? ''}`
    if (!same) throw conflict('a target that nobody has confirmed', 'one confirmed already', 'nothing needs to be done')
  }
  return noticeOf(db, viewer, repairId, target)
}

/** The commitment that a repair rested on is shown to nobody else any more; an error where its room does not answer. */
export async function endShowing(sql: Client, ask: Ask, repairId: string): Promise<void> {
  const [row] = await sql<{ id: string }[]>`select commitment_id as id from repair where id = ${repairId}`
  if (row) await fulfilCommitment(ask, row.id)
}

/** Writes a confirmation; false where there is one. */
export async function recordConfirmation(sql: Client, viewer: Viewer, said: Confirming): Promise<boolean> {
  const row = {
    repair_id: said.repairId,
    target: said.target,
    note: said.note,
    evidence_hash: said.evidenceHash,
    said_by: viewer.id ?? '',
    known_from: viewer.now,
  }
  const [done] = await sql`insert into propagation_confirmation ${sql(row)} on conflict do nothing returning 1`
  return done !== undefined
}

/** Repairs that have not reached a target by its day, by `repairId`, `since` when. */
export const overdueSince = (sql: Client, today: string) => sql`
  select "repairId", min("requiredBy") as since from (${targets(sql)}) t
  where "confirmedAt" is null and "requiredBy" < ${today} group by 1`
