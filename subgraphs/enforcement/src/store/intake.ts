import { type Db, type IntakeCell, intakeCells, sql, type Viewer } from '@xinlu/schema'

/** What this room was told about the days from one to another: decisions by what they are. What was repaired is counted for nobody, and open cases are no item, so that no count of either gets out. */
export function intakeOf(db: Db, viewer: Viewer, from: string, to: string): Promise<IntakeCell[]> {
  const decisions = (kinds: readonly string[]) => sql`
    select distinct on (decision_id) decision_id as fact, said_by as unit, decided_on as day, known_from,
      md5(row(subject_id, kind, facts - 'docNo')::text) as same
    from decision_statement s where kind = any(${kinds}::text[]) and decided_on between ${from}::date and ${to}::date
      and not exists (select 1 from repaired r where r.decision_id = s.decision_id and r.known_from <= ${viewer.now})
    order by decision_id, known_from, s.id`
  return intakeCells(db, viewer, from, to, [
    { item: 'PENALTY', first: decisions(['PENALTY']) },
    { item: 'LICENCE', first: decisions(['LICENCE']) },
    { item: 'OTHER_ACT', first: decisions(['COMPULSION', 'REWARD', 'CONFIRMATION', 'ADJUDICATION', 'INSPECTION']) },
  ])
}
