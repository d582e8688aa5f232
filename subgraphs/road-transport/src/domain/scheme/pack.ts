import type { Decimal } from 'decimal.js'
import type { Citation, Day } from './types.ts'

/** Which facts a line counts: of one kind, with one of the words named, reaching a number where one is asked. */
export interface Match {
  kind: string
  where: Readonly<Record<string, readonly string[]>>
  least: { particular: string; value: Decimal } | null
}

/** What the facts of a line cost, or bring. */
export type Form =
  /** So many points for each, by what is counted. */
  | { form: 'EACH'; points: Decimal }
  /** So many points for each full, or each started, step of what is counted, for each vehicle of the fleet where it is over the fleet. */
  | { form: 'RATE'; points: Decimal; per: Decimal; step: 'FULL' | 'STARTED'; over: 'FLEET' | null }
  /** So many points, however many there are. */
  | { form: 'ONCE'; points: Decimal }

/** 计分细则 */
export interface Line {
  code: string
  match: Match
  /** The particular that is counted (deaths, injured); null for the fact's own quantity. */
  measure: string | null
  form: Form
  /** The share of the cost that a fact put right gives back; 0 where nothing. */
  restores: Decimal
  clause: Citation
}

/** 考核项目: lines that together cost, or bring, no more than its points. */
export interface Item {
  code: string
  title: string
  most: Decimal
  lines: readonly Line[]
}

/** 等级条件: what a grade asks for beside points. */
export type Condition =
  | { kind: 'SHARE'; code: 'DRIVER_SHARE'; part: string; whole: string; least: Decimal; clause: Citation }
  | { kind: 'LAST'; code: 'LAST_CYCLE'; least: string; clause: Citation }

/** 等级: what its score must reach, or, where points are demerits, what it must stay within; the lowest has no bound. */
export interface Band {
  grade: string
  bound: { value: Decimal; inclusive: boolean } | null
  bonusLeast: Decimal | null
  conditions: readonly Condition[]
  clause: Citation
}

/** 否决情形: facts that allow at most a grade, whatever the points are. */
export interface VetoRule {
  code: string
  match: Match
  atMost: string
  clause: Citation
}

/** 考核期: a calendar year, or twelve months counted from the first issue of the licence. */
export type PeriodRule =
  | { kind: 'CALENDAR_YEAR' }
  | {
      kind: 'CYCLE'
      months: number
      /** The grade before the first cycle has ended; null where none is known. */
      first: { grade: string; clause: Citation } | null
      /** The grade that stands as soon as the points of the running cycle come to it. */
      atOnce: string | null
      /** So many hours after the last deduction lift one grade to another. */
      education: { hours: Decimal; lifts: string; to: string } | null
    }

/** 考核方案: one scheme's sheet as in force from one day, with the law's numbers as of that day. */
export interface Pack {
  scheme: string
  title: string
  /** The day of its file. */
  effective: Day
  /** The first day of this reading: the file's own, or that on which a text it refers to has a new edition. */
  from: Day
  /** The scheme and the day, for a finding to name it by. */
  edition: string
  /** How sure it is; null once the bureau has confirmed it. */
  confidence: string | null
  /** DOWN: deductions from the base score; UP: demerits from nothing. */
  counts: 'DOWN' | 'UP'
  base: Decimal
  /** The most that deductions take, or demerits come to. */
  scale: Decimal
  bonusCap: Decimal
  period: PeriodRule
  items: readonly Item[]
  bonus: readonly Item[]
  /** Best first. */
  grades: readonly Band[]
  vetoes: readonly VetoRule[]
  basis: Citation
  /** The editions of the law that it takes numbers from, `instrument/effective`. */
  law: readonly string[]
}

/** How good a grade is in a pack: 0 for no grade at all, 1 for the lowest. */
export function rankOf(pack: Pack, grade: string | null): number {
  const place = pack.grades.findIndex((band) => band.grade === grade)
  return place < 0 ? 0 : pack.grades.length - place
}
