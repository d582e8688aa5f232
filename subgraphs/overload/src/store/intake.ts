import { type Db, type IntakeCell, intakeCells, sql, type Viewer } from '@xinlu/schema'

/** What this room was told about the days from one to another: weighings and entries of the list. What an entry may follow from is no item: who is a candidate must not be counted. */
export function intakeOf(db: Db, viewer: Viewer, from: string, to: string): Promise<IntakeCell[]> {
  return intakeCells(db, viewer, from, to, [
    {
      item: 'WEIGHING',
      // The months of the days are read, and no others.
      first: sql`select distinct on (weighing_id) weighing_id as fact, said_by as unit, (weighed_at at time zone 'Asia/Shanghai')::date as day, known_from,
        md5(row(station, plate, weighed_at, gross_kg)::text) as same
        from weighing_statement where weighed_at >= ${from}::date - interval '1 day' and weighed_at < ${to}::date + interval '2 days'
        order by weighing_id, revision`,
    },
    {
      item: 'OVERLOAD_LISTING',
      first: sql`select distinct on (listing_id) listing_id as fact, said_by as unit, listed_on as day, known_from, null as same
        from listing_statement order by listing_id, known_from, id`,
    },
  ])
}
