import { numberAt } from '@xinlu/db'
import { type Db, dayOf, raw, sql, type Viewer } from '@xinlu/schema'
import type { DriverTaskRow } from '../rows.ts'

const lastOf = (
  alias: string,
) => `not exists (select 1 from integrity_statement later where later.subject_id = ${alias}.subject_id
  and (later.cycle_start_on, later.known_from, later.id) > (${alias}.cycle_start_on, ${alias}.known_from, ${alias}.id))`

/** Drivers whose cycle after the last result has ended, by the day by which the next result is to be given (签注期限). */
export async function cyclesDue(db: Db, viewer: Viewer, first: number): Promise<DriverTaskRow[]> {
  const today = dayOf(viewer.now)
  const { value: months } = numberAt('driver-integrity', 'cycle.months', today)
  const { value: within } = numberAt('driver-integrity', 'endorsement.within', today)
  const ended = raw(`s.cycle_start_on + interval '${2 * months} months'`)
  return db.wide<DriverTaskRow>(sql`
    select s.subject_id as "subjectId", 'endorsement.within' as rule, to_char(${ended} + ${raw(`interval '${within} days'`)}, 'YYYY-MM-DD') as "dueOn"
    from integrity_statement s where ${ended} <= ${today}::date and ${raw(lastOf('s'))}
    order by s.cycle_start_on, s.subject_id limit ${first}`)
}

/** Drivers whose last result is B and whose education was to begin before today, by that day; it ends with the result of their education. */
export async function educationOverdue(db: Db, viewer: Viewer, first: number): Promise<DriverTaskRow[]> {
  const today = dayOf(viewer.now)
  const { value: within } = numberAt('driver-integrity', 'education.start.within', today)
  const due = raw(`s.valid_from + ${within}`)
  return db.wide<DriverTaskRow>(sql`
    select s.subject_id as "subjectId", 'education.start.within' as rule, to_char(${due}, 'YYYY-MM-DD') as "dueOn"
    from integrity_statement s where s.grade = 'B' and ${due} < ${today}::date and ${raw(lastOf('s'))}
    order by ${due}, s.subject_id limit ${first}`)
}
