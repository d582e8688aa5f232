import type { Decimal } from 'decimal.js'
import { type Citation, type Day, type Grade, grades, type Part, type Role } from './types.ts'

/** A number of a pack and the rule that it is. */
export interface Ruled {
  value: Decimal
  clause: Citation
}

/** 信用行为代码: one kind of conduct, and what it costs each time. */
export interface Item {
  code: string
  title: string
  part: Part
  /** Points for each time; 0 where it only makes D at once. */
  points: Decimal
  /** 直接定为 D: makes the whole evaluation D, whatever the score is. */
  directD: boolean
  /** The share of the cost that is given back once it was put right; 0 where nothing. */
  restores: Decimal
  text: string
  clause: Citation
}

/** 等级: the score that it must reach, or exceed; the lowest has none. */
export interface Band {
  grade: Grade
  bound: { value: Decimal; inclusive: boolean } | null
  clause: Citation
}

/** 评价标准: one role's sheet as in force from one day, with the law's numbers as of that day. */
export interface Pack {
  role: Role
  title: string
  issuer: string
  /** The day of its file. */
  effective: Day
  /** The first day of this reading: the file's own, or that on which a text it refers to has a new edition. */
  from: Day
  /** The role and the day, for a finding to name it by. */
  edition: string
  /** How sure it is; null once the bureau has confirmed it. */
  confidence: string | null
  /** 基准分: the points with which each section starts. */
  contract: Ruled
  /** a and b where there are bids and performance. */
  weights: { bid: Ruled; performance: Ruled }
  /** Years that a result is valid, and the years more where no newer one is there. */
  validity: Ruled
  extension: Ruled
  /** Grades that a firm may rise in a year, at most. */
  upgrade: Ruled
  /** Best first. */
  grades: readonly Band[]
  items: readonly Item[]
  basis: Citation
  /** The editions of the law that it takes numbers from, `instrument/effective`. */
  law: readonly string[]
}

/** How good a grade is: 5 for AA, 1 for D, 0 for none at all. */
export function rankOf(grade: Grade | null): number {
  return grade === null ? 0 : grades.length - grades.indexOf(grade)
}

/** The lowest of some grades; null of none. */
export function lowestOf(some: readonly Grade[]): Grade | null {
  return some.reduce<Grade | null>((worst, one) => (worst === null || rankOf(one) < rankOf(worst) ? one : worst), null)
}
