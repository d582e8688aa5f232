import { type Db, sql } from '@xinlu/schema'

/** Tenders that were opened in a stretch of days, and those whose report has the receipt of a check by an instant. What is not opened yet is counted in nothing; each tender is a subject of its own. */
export async function tendersChecked(
  db: Db,
  { from, to, at }: { from: string; to: string; at: string },
): Promise<{ of: number; done: number; subjects: number }> {
  const [row] = await db.wide<{ of: number; done: number }>(sql`
    select count(*)::int as of, (count(*) filter (where exists (select 1 from tender_document d
      where d.tender_id = t.case_id and d.known_from <= ${at}::timestamptz)))::int as done
    from step t where t.flow = 'TENDER' and t.event = 'OPEN' and t.known_from <= ${at}::timestamptz
      and (t.known_from at time zone 'UTC' + interval '8 hours')::date between ${from}::date and ${to}::date`)
  const { of = 0, done = 0 } = row ?? {}
  return { of, done, subjects: of }
}
