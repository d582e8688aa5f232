import { type Db, dayOf, type Viewer } from '@xinlu/schema'

/** A check of a person, as the log holds it, with the authority under which it was made. */
export interface NoticeRow {
  logIndex: number
  receiptId: string
  at: string
  org: string | null
  unit: string | null
  authority: string
}

/** Checks of the viewer's own subject, newest first, that it is to be told of by now; one more than `first`. */
export async function checksOf(
  db: Db,
  { now }: Viewer,
  subjectIds: readonly string[],
  first: number,
  after: string | null,
): Promise<NoticeRow[]> {
  const sql = db.$client
  return sql<NoticeRow[]>`
    select record.index::float8 as "logIndex", receipt_id as "receiptId", body ->> 'at' as at, o.org, o.unit, o.reason as authority
    from ledger.record join ledger.leaf using (index) join opening o on o.id = body ->> 'grant' and o.kind = 'AUTHORITY'
    where index in (select index from ledger.about where subject_id = any(${[...subjectIds]}::text[]))
      and record.purpose = 'CADRE_CHECK' and not embargoed and at <= ${now}
      and (o.tell_on is null or o.tell_on <= ${dayOf(now)}::date)
      ${after === null ? sql`` : sql`and index < ${after}`}
    order by record.index desc limit ${first + 1}`
}
