import { type Db, type IntakeCell, intakeCells, sql, type Viewer } from '@xinlu/schema'

/** What this room was told about the days from one to another: commitments that bind still, which are public; those of subjects themselves under one name. Classes and plans are no item: a count of them would tell what is planned, one of fulfilled commitments what was repaired, and what was taken back is its subject's alone. */
export function intakeOf(db: Db, viewer: Viewer, from: string, to: string): Promise<IntakeCell[]> {
  return intakeCells(db, viewer, from, to, [
    {
      item: 'COMMITMENT',
      first: sql`select id as fact, case when said_by = subject_id then 'SUBJECT' else said_by end as unit, made_on as day, known_from, md5(row(subject_id, kind, about)::text) as same
        from commitment c where not exists (select 1 from fulfilment f where f.commitment_id = c.id and f.known_from <= ${viewer.now})
          and not exists (select 1 from step t where t.case_id = c.id and t.event = 'WITHDRAW' and t.known_from <= ${viewer.now})`,
    },
  ])
}
