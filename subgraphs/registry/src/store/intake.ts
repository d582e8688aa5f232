import { type Db, type IntakeCell, intakeCells, sql, type Viewer } from '@xinlu/schema'

/** What the registry was told about the days from one to another: firms and traders, practitioners, who holds which vehicle. */
export function intakeOf(db: Db, viewer: Viewer, from: string, to: string): Promise<IntakeCell[]> {
  return intakeCells(db, viewer, from, to, [
    {
      item: 'BUSINESS',
      first: sql`select distinct on (identity_id) identity_id as fact, said_by as unit, valid_from as day, known_from,
        md5(row(kind, uscc, business_reg_no)::text) as same
        from business_statement order by identity_id, known_from, id`,
    },
    {
      item: 'PRACTITIONER',
      first: sql`select distinct on (identity_id) identity_id as fact, said_by as unit, valid_from as day, known_from,
        md5(qualification_no) as same
        from practitioner_statement order by identity_id, known_from, id`,
    },
    {
      item: 'VEHICLE_HOLDING',
      first: sql`select holding_id as fact, said_by as unit, valid_from as day, known_from,
        md5(row(vehicle_id, holder_id, kind, valid_from, valid_to)::text) as same
        from holding_statement where seq = 1`,
    },
  ])
}
