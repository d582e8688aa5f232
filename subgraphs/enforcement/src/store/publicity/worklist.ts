import { type Db, dayOf, nothing, type Question, raw, sql, type Viewer } from '@xinlu/schema'
import { escalationAt } from '../../domain/publicity/escalation.ts'
import { isLateOn, workingDaysLeft } from '../../domain/publicity/publicity.ts'
import { whereReached } from '../../domain/publicity/withdrawal.ts'
import type { ActTemplate } from '../../domain/sheet/facts.ts'
import type { DecisionRow } from '../../rows.ts'
import { decisionsWhere } from '../decisions.ts'
import { stillDue } from '../shown.ts'

/** Of a unit's own number series; where that is not known, of the unit that stated it. Only these are looked at, not the county's. */
export const ofUnit = (unit: string | null) =>
  unit === null
    ? nothing
    : sql`and s.decision_id in (select id from decision where issuing_unit = ${unit}
        union all select id from decision where issuing_unit is null)
      and (s.said_by = ${unit} or exists (select 1 from decision where id = s.decision_id and issuing_unit is not null))`

/** Decisions that were never shown, as the state of publicity finds them DUE or LATE; by due day, which is the order of their own days. */
export async function dueDecisions(
  db: Db,
  viewer: Viewer,
  { unit, states, first }: { unit: string | null; states: readonly string[]; first: number },
): Promise<DecisionRow[]> {
  const today = dayOf(viewer.now)
  const which = sql`${stillDue(today)} ${ofUnit(unit)} ${lateness(states, today)}`
  return decisionsWhere(db, viewer, which, raw('s.decided_on, s.decision_id'), first)
}

/** Late are the decisions of days whose due day has passed, by the two clocks. */
export function lateness(states: readonly string[], today: string): Question {
  if (states.includes('LATE') && states.includes('DUE')) return nothing
  const before = (template: string) => sql`s.decided_on < ${firstOnTime(template, today)}`
  const others = sql`s.kind not in ('PENALTY', 'LICENCE')`
  const late = sql`case when ${others} then ${before('OTHER_ACT')} else ${before('PENALTY_2018')} end`
  return states.includes('LATE') ? sql`and ${late}` : sql`and not ${late}`
}

/** The first day whose decisions are not late today. */
function firstOnTime(template: string, today: string): string {
  let day = today
  for (let before = dayBefore(day); !isLateOn(template, before, today); before = dayBefore(day)) day = before
  return day
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/** The days whose decisions a level is told of: not yet late ones by the working days left, late ones always. */
const told: readonly string[] = ['DESK', 'LEADER']

/** Decisions that are due or late and of which the case desk or the leader group is to be told by now. */
export async function escalatedDecisions(db: Db, viewer: Viewer, first: number): Promise<DecisionRow[]> {
  const today = dayOf(viewer.now)
  const upTo = (template: ActTemplate) => sql`s.decided_on <= ${lastTold(template, today)}`
  const others = sql`s.kind not in ('PENALTY', 'LICENCE')`
  const which = sql`${stillDue(today)} and case when ${others} then ${upTo('OTHER_ACT')} else ${upTo('PENALTY_2018')} end`
  return decisionsWhere(db, viewer, which, raw('s.decided_on, s.decision_id'), first)
}

/** The last day whose decisions somebody beyond the unit is told of today; null where no edition says when. */
function lastTold(template: ActTemplate, today: string): string | null {
  for (let day = today; ; day = dayBefore(day)) {
    const left = whereReached(() => workingDaysLeft({ template, decidedOn: day }, today))
    if (left !== null && told.includes(escalationAt(left, today))) return day
    if (isLateOn(template, day, today)) return null
  }
}

/**
 * Decisions that are still shown though they were annulled, or changed since, by the day by which they must be taken off: the
 * first changed first, for all have the same number of working days.
 */
export async function toWithdraw(db: Db, viewer: Viewer, unit: string | null, first: number): Promise<DecisionRow[]> {
  const changed = sql`(select min(changed_on) from decision_change where decision_id = s.decision_id)`
  const which = sql`s.decision_id in (select decision_id from decision_change where known_from <= ${viewer.now})
    and exists (${stillShown}) ${ofUnit(unit)}`
  return decisionsWhere(db, viewer, which, sql`${changed}, s.decision_id`, first)
}

/** Sites on which a decision is shown still; one that was only changed, as it was before. */
const stillShown =
  raw(`select 1 from (select distinct on (site) site, published_on, known_from from publication_statement
  where decision_id = s.decision_id order by site, known_from desc, id desc) l
  where l.published_on is not null and exists (select 1 from decision_change c
    where c.decision_id = s.decision_id and (c.change <> 'CHANGED' or c.known_from >= l.known_from))`)
