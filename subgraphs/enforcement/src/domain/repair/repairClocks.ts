import { addWorkingDays, numberAt } from '@xinlu/db'
import { XinluError } from '@xinlu/schema'
import { settled, whereKnown } from '../publicity/tier.ts'

/** The days that the clocks of an application run over; an act that has not been yet is null. */
export interface RepairCourse {
  appliedOn: string
  /** The day on which it was accepted or turned away. */
  acceptedOn: string | null
  /** The day on which it was granted or refused. */
  decidedOn: string | null
}

/** The day that selects the editions of an application's clocks: the one on which it was made. */
const clockDay = ({ appliedOn }: RepairCourse) => appliedOn

/** The day by which it is accepted or turned away, the day of application being day 0; null under order 58, which says none, and past the calendar. */
export const acceptBy = (course: RepairCourse) => dueBy(course, 'acceptance.within')

/** The day by which it is decided, counted from the application too (国办发〔2025〕22号); null past the calendar. */
export const decideBy = (course: RepairCourse) => dueBy(course, 'processing.within')

/** Whether something of an application came, or would come today, after its day. */
export function isRepairLate(course: RepairCourse, today: string): boolean {
  const { acceptedOn, decidedOn } = course
  const after = (due: string | null, done: string) => due !== null && done > due
  return after(acceptBy(course), acceptedOn ?? decidedOn ?? today) || after(decideBy(course), decidedOn ?? today)
}

/** The day by which the next deed is due; null when it is decided, and where no rule says one. */
export function nextDue(course: RepairCourse): string | null {
  if (course.decidedOn) return null
  return course.acceptedOn ? decideBy(course) : (acceptBy(course) ?? decideBy(course))
}

/** The day by which everybody who holds a repaired fact takes it off; null where no rule says it, and past the calendar. */
export function syncBy(grantedOn: string): string | null {
  const within = settled('sync.within', 'county-repair', grantedOn)?.value
  return typeof within === 'number' ? whereReached(() => addWorkingDays(grantedOn, within)) : null
}

function dueBy(course: RepairCourse, rule: string): string | null {
  const within = whereKnown(() => numberAt('credit-repair', rule, clockDay(course)).value)
  return within === null ? null : whereReached(() => addWorkingDays(course.appliedOn, within))
}

function whereReached<T>(find: () => T): T | null {
  try {
    return find()
  } catch (error) {
    if (error instanceof XinluError && error.code === 'CALENDAR_END') return null
    throw error
  }
}
