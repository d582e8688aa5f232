import { type Db, dayOf } from '@xinlu/schema'
import { objectionDue } from '../domain/course/county.ts'
import { decidingUnits } from '../domain/course/decider.ts'
import { handsIn, objectionsFiled } from './objections.ts'

/** A duty of a unit with its due day, and the day on which it was done; null while it is open. */
export interface DutyRow {
  id: string
  kind: string
  unit: string
  dueOn: string
  doneOn: string | null
}

/** A duty may have begun so many days before it falls due. */
const longest = 60

/** Objections to assessments whose answers fell due in a stretch of days and were not given by their day, as known at an instant. */
export async function lateAnswers(
  db: Db,
  { from, to, at }: { from: string; to: string; at: string },
): Promise<DutyRow[]> {
  const first = new Date(Date.parse(from) - longest * 86_400_000).toISOString()
  const rows: DutyRow[] = []
  for (const { id, assessmentId, filedOn, steps } of await objectionsFiled(db.$client, first, at)) {
    const done = steps.find(({ event, knownFrom }) => event !== 'FILE' && Date.parse(knownFrom) <= Date.parse(at))
    const dueOn = objectionDue(filedOn)?.dueOn ?? null
    const doneOn = done ? dayOf(done.knownFrom) : null
    if (dueOn === null || dueOn < from || dueOn > to || (doneOn ?? dayOf(at)) <= dueOn) continue
    const { units } = await handsIn(db.$client, assessmentId)
    const unit = done?.byUnit ?? decidingUnits.find((one) => !units.includes(one)) ?? (decidingUnits[0] as string)
    rows.push({ id, kind: 'ASSESSMENT_OBJECTION', unit, dueOn, doneOn })
  }
  return rows
}
