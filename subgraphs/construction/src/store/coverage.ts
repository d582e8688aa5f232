import { type Db, type IntakeCell, intakeCells, sql, type Viewer } from '@xinlu/schema'

/** What this room was told about the days from one to another: contracts by the day they were signed, conduct by the day it was found, grades that are final. */
export function coverageOf(db: Db, viewer: Viewer, from: string, to: string): Promise<IntakeCell[]> {
  return intakeCells(db, viewer, from, to, [
    {
      item: 'CONSTRUCTION_CONTRACT',
      first: sql`select distinct on (contract_id) contract_id as fact, said_by as unit, signed_on as day, known_from,
        md5(row(subject_id, project, section, role, signed_on, price)::text) as same
        from contract_statement order by contract_id, known_from, id`,
    },
    {
      item: 'CONSTRUCTION_CONDUCT',
      first: sql`select distinct on (conduct_id) conduct_id as fact, said_by as unit, coalesce(found_on, occurred_on) as day, known_from,
        md5(row(subject_id, role, code, contract_id, occurred_on, times, doc_no)::text) as same
        from conduct_statement order by conduct_id, known_from, id`,
    },
    {
      item: 'CONSTRUCTION_GRADE',
      first: sql`select distinct on (grade_id) grade_id as fact, said_by as unit, make_date(year, 12, 31) as day, known_from,
        null as same from grade_statement order by grade_id, known_from, id`,
    },
  ])
}
