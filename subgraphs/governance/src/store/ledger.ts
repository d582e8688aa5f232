import {
  type AccessRecord,
  consistencyProofOf,
  type GrantUse,
  inclusionProofOf,
  latestCheckpoint,
  useOfGrant,
  verifyStored,
} from '@xinlu/db'
import { type Db, dayOf, refusal, type Viewer } from '@xinlu/schema'
import { delayedPurposes, shownBefore } from '../domain/look.ts'
import { purposesToldAtOnce } from '../domain/told.ts'

/** What was done so far under each grant. */
export function useOf(db: Db, _viewer: Viewer, ids: readonly string[]): Promise<GrantUse[]> {
  return Promise.all(ids.map((id) => useOfGrant(db.$client, id)))
}

/** One answer in the ledger. */
export interface EntryRow {
  logIndex: number
  receiptId: string
  body: AccessRecord
}

/**
 * One page of answers about the viewer's own subject, newest first; one more than `first`. Embargoed answers and the subject's
 * own do not exist here, those of a delayed purpose not yet, nor a check that its authority lets be told later: so nothing tells that any was left out.
 */
export async function looksAt(
  db: Db,
  viewer: Viewer,
  subjectIds: readonly string[],
  first: number,
  after: string | null,
): Promise<EntryRow[]> {
  const sql = db.$client
  const { before, delayedBefore } = shownBefore(viewer.now)
  return sql<EntryRow[]>`
    select record.index::float8 as "logIndex", receipt_id as "receiptId", body
    from ledger.record join ledger.leaf using (index)
    where index in (select index from ledger.about where subject_id = any(${[...subjectIds]}::text[]))
      and not embargoed and (at < ${before} or (purpose = any(${purposesToldAtOnce}::text[]) and at <= ${viewer.now}))
      and not exists (select 1 from opening o where o.id = body ->> 'grant' and o.tell_on > ${dayOf(viewer.now)}::date)
      and (purpose <> all(${delayedPurposes}::text[]) or at < ${delayedBefore})
      and purpose <> 'SUBJECT_SELF' and who is distinct from ${viewer.id}
      ${after === null ? sql`` : sql`and index < ${after}`}
    order by record.index desc limit ${first + 1}`
}

/** What narrows the access log. */
export interface LogFilter {
  purpose?: string | null | undefined
  org?: string | null | undefined
  from?: string | null | undefined
  to?: string | null | undefined
}

/** One page of the access log, newest first; one more than `first`. */
export async function logPage(
  db: Db,
  viewer: Viewer,
  { purpose, org, from, to }: LogFilter,
  first: number,
  after: string | null,
): Promise<EntryRow[]> {
  const sql = db.$client
  return sql<EntryRow[]>`
    select record.index::float8 as "logIndex", receipt_id as "receiptId", body - 'subjects' as body
    from ledger.record join ledger.leaf using (index)
    where at <= ${viewer.now} ${after === null ? sql`` : sql`and index < ${after}`}
      ${purpose ? sql`and purpose = ${purpose}` : sql``} ${org ? sql`and body ->> 'org' = ${org}` : sql``}
      ${from ? sql`and at >= ${from}` : sql``} ${to ? sql`and at < ${to}` : sql``}
    order by record.index desc limit ${first + 1}`
}

/** The newest checkpoint's text; null while the log is empty. */
export async function checkpointText(db: Db, _viewer: Viewer): Promise<string | null> {
  return (await latestCheckpoint(db.$client))?.note ?? null
}

/** Proof that the log of size `to` begins with that of size `from`; BAD_INPUT for sizes that it never had. */
export async function consistency(db: Db, _viewer: Viewer, from: number, to: number): Promise<string[]> {
  const size = (await latestCheckpoint(db.$client))?.size ?? 0
  if (from >= 1 && from <= to && to <= size) return consistencyProofOf(db.$client, from, to)
  throw refusal('BAD_INPUT', {
    expected: `1 <= from <= to <= ${size}`,
    got: `from ${from} to ${to}`,
    todo: 'take the sizes from two checkpoints',
  })
}

/** 核验: what the log says of a receipt, with the proof that its leaf is in the newest checkpoint. */
export async function checkOf(db: Db, _viewer: Viewer, id: string, publicKeys: Parameters<typeof verifyStored>[2]) {
  const sql = db.$client
  const [leaf] = await sql<{ index: number }[]>`select index::float8 from ledger.leaf where receipt_id = ${id}`
  const head = await latestCheckpoint(sql)
  const { valid, reasons } = await verifyStored(sql, id, publicKeys)
  const known = leaf && head && leaf.index < head.size
  return {
    id,
    valid,
    reasons,
    inclusionProof: known ? await inclusionProofOf(sql, leaf.index, head.size) : null,
    checkpoint: head?.note ?? null,
  }
}
