import { workingDaysBetween } from '@xinlu/db'
import { type ErrorCode, refusal, XinluError } from '@xinlu/schema'

/** 事项类别 */
export const dutyKinds = [
  'PUBLICATION',
  'REPAIR',
  'OBJECTION',
  'ASSESSMENT_OBJECTION',
  'BREACH_OBJECTION',
  'DATA_REQUEST',
  'OPINION',
] as const
export type DutyKind = (typeof dutyKinds)[number]

/** A duty of a unit with its due day, and the day on which it was done; null while it is open. */
export interface Duty {
  id: string
  kind: DutyKind
  unit: string
  dueOn: string
  doneOn: string | null
}

/** So many duties of one kind and unit. */
export interface DutyCount {
  unit: string
  kind: DutyKind
  open: number
  late: number
}

/** Whether a duty fell due in a stretch of days and was not done by its day. */
export const isLateIn = ({ dueOn, doneOn }: Pick<Duty, 'dueOn' | 'doneOn'>, from: string, to: string, today: string) =>
  dueOn >= from && dueOn <= to && (doneOn ?? today) > dueOn

/** Duties counted by unit and kind, after counts that a room made itself; what is zero is no row. */
export function counted(duties: readonly Duty[], before: readonly DutyCount[]): DutyCount[] {
  const counts = new Map(before.map((one) => [`${one.unit} ${one.kind}`, { ...one }]))
  for (const { unit, kind, doneOn } of duties) {
    const key = `${unit} ${kind}`
    const held = counts.get(key) ?? { unit, kind, open: 0, late: 0 }
    counts.set(key, { ...held, late: held.late + 1, open: held.open + (doneOn === null ? 1 : 0) })
  }
  return [...counts.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, one]) => (one.late > 0 || one.open > 0 ? [one] : []))
}

/** Counts as they may leave: what is fewer than `least`, and not none, is withheld. */
export function shownCounts(counts: readonly DutyCount[], least: number) {
  const shown = (n: number) => (n > 0 && n < least ? null : n)
  return counts.map(({ unit, kind, open, late }) => ({
    unit,
    kind,
    open: shown(open),
    late: shown(late),
    withheld: shown(open) === null || shown(late) === null,
  }))
}

/** The fewest that are shown to everybody. */
export const publicLeast = 10

/** Figures of a year by kind, as they are published: fewer than ten are withheld, also none, so that none and few look alike. */
export function publishedFigures(counts: readonly DutyCount[]): Record<DutyKind, number | null> {
  const of = (kind: DutyKind) => counts.filter((one) => one.kind === kind).reduce((sum, { late }) => sum + late, 0)
  return Object.fromEntries(dutyKinds.map((kind) => [kind, of(kind) >= publicLeast ? of(kind) : null])) as Record<
    DutyKind,
    number | null
  >
}

/** How many working days lie between a due day and a day after it; null past the calendar. */
export function workingDaysLate(dueOn: string, today: string): number | null {
  try {
    return workingDaysBetween(dueOn, today)
  } catch (error) {
    const code: ErrorCode | null = error instanceof XinluError ? error.code : null
    if (code === 'CALENDAR_END') return null
    throw error
  }
}

/** The stretch of a year up to the end of a month, YYYY-MM, or up to yesterday in the current one; BAD_INPUT for what is no month, or has not begun. */
export function stretchOf(month: string, today: string): { from: string; to: string } {
  if (/^20\d\d-(0[1-9]|1[0-2])$/.test(month) && `${month}-01` <= today) {
    const [year = 0, of = 0] = month.split('-').map(Number)
    const last = new Date(Date.UTC(year, of, 0)).toISOString().slice(0, 10)
    return { from: `${year}-01-01`, to: last < today ? last : today }
  }
  throw refusal('BAD_INPUT', {
    expected: 'a month that has begun, YYYY-MM',
    got: month.slice(0, 10),
    todo: 'correct it',
  })
}
