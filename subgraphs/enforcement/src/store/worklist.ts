import { type Db, dayOf, nothing, type Question, raw, sql, type Viewer } from '@xinlu/schema'
import { isLateOn } from '../domain/publicity.ts'
import type { DecisionRow } from '../rows.ts'
import { decisionsWhere } from './decisions.ts'
import { stillDue } from './shown.ts'

/** Of a unit's own number series; where that is not known, of the unit that stated it. */
export const ofUnit = (unit: string | null) =>
  unit === null
    ? nothing
    : sql`and coalesce((select issuing_unit from decision where id = s.decision_id), s.said_by) = ${unit}`

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
function lateness(states: readonly string[], today: string): Question {
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

/** Decisions that were changed after they were shown and are shown still, the first changed first. */
export async function toWithdraw(db: Db, viewer: Viewer, unit: string | null, first: number): Promise<DecisionRow[]> {
  const changed = sql`(select min(changed_on) from decision_change where decision_id = s.decision_id)`
  const which = sql`s.decision_id in (select decision_id from decision_change where known_from <= ${viewer.now})
    and exists (${shownSince}) ${ofUnit(unit)}`
  return decisionsWhere(db, viewer, which, sql`${changed}, s.decision_id`, first)
}

/** Sites on which a decision was shown before it was last changed and is shown still. */
const shownSince =
  raw(`select 1 from (select distinct on (site) site, published_on, known_from from publication_statement
  where decision_id = s.decision_id order by site, known_from desc, id desc) l
  where l.published_on is not null
    and l.known_from <= (select max(known_from) from decision_change where decision_id = s.decision_id)`)
