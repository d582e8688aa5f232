import { type Db, type IntakeCell, intakeCells, sql, type Viewer } from '@xinlu/schema'

/** What this room was told about the days from one to another: facts that assessments rest on, results that are final, cycles of drivers. */
export function intakeOf(db: Db, viewer: Viewer, from: string, to: string): Promise<IntakeCell[]> {
  return intakeCells(db, viewer, from, to, [
    {
      item: 'ASSESSMENT_FACT',
      first: sql`select distinct on (fact_id) fact_id as fact, said_by as unit, occurred_on as day, known_from,
        md5(row(subject_id, scheme, kind, occurred_on, quantity, particulars)::text) as same
        from assessment_fact where occurred_on between ${from}::date and ${to}::date and scheme not in ('DRIVER', 'TAXI_DRIVER') order by fact_id, known_from, id`,
    },
    {
      item: 'DRIVER_FACT',
      first: sql`select distinct on (fact_id) fact_id as fact, said_by as unit, occurred_on as day, known_from,
        md5(row(subject_id, scheme, kind, occurred_on, quantity, particulars)::text) as same
        from assessment_fact where occurred_on between ${from}::date and ${to}::date and scheme in ('DRIVER', 'TAXI_DRIVER') order by fact_id, known_from, id`,
    },
    {
      item: 'ASSESSMENT',
      // What is on its way has not come in, and is not known to everybody.
      first: sql`select distinct on (assessment_id) assessment_id as fact, said_by as unit, make_date(year, 12, 31) as day,
        known_from, null as same
        from assessment_statement where state = 'FINAL' order by assessment_id, known_from, id`,
    },
  ])
}
