import type { citation } from '@xinlu/db'

/** 从业类别 */
export type Role = 'CONTRACTOR' | 'DESIGNER' | 'SUPERVISOR' | 'TESTING'

/** 信用等级, best first. */
export const grades = ['AA', 'A', 'B', 'C', 'D'] as const
export type Grade = (typeof grades)[number]

/** 投标行为 found by the tenderer, 履约行为 by the project's owner, 其他行为 by a department. */
export type Part = 'BID' | 'PERFORMANCE' | 'OTHER'

/** 合同段 that is evaluated in a year: whether it was bid for, whether it was performed. */
export interface SectionFact {
  id: string
  /** Its contract; of a bid without one, the bid. */
  contractId: string
  /** 标价, 元, exact; null for a bid without a contract, which is never performed. */
  price: string | null
  bid: boolean
  performed: boolean
}

/** 信用行为: one conduct as found in a year. */
export interface ConductFact {
  id: string
  /** An item of the pack. */
  code: string
  part: Part
  /** The section in which it was, by the same id; null for other conduct. */
  contractId: string | null
  occurredOn: string
  times: number
  /** The day on which it was put right; null while it is not. */
  correctedOn: string | null
}

/** 评价依据: all on which one role's evaluation of one year rests. */
export interface Given {
  year: number
  sections: readonly SectionFact[]
  conducts: readonly ConductFact[]
  /** The grade of the year before, by the same authority; null for none. */
  last: Grade | null
}

/** A day of the calendar as YYYY-MM-DD. */
export type Day = string

/** 依据: what a finding says of the rule, or of the line of a sheet, that it rests on. */
export type Citation = ReturnType<typeof citation>

/** 合同段得分: T_i where it was bid for, L_i where it was performed. */
export interface SectionScore {
  contractId: string
  bidScore: string | null
  performanceScore: string | null
  /** 标价, 元, as it was given; null for a bid without a contract. */
  price: string | null
}

/** 计分明细: what one conduct takes. */
export interface Contribution {
  /** The item of the sheet. */
  code: string
  title: string
  part: Part
  contractId: string | null
  factId: string
  occurredOn: Day
  times: number
  /** What it takes from the score of its section, or adds to ΣQ: signed, so never above 0. */
  points: string
  /** What it takes from X, to the millionth: 100 and all effects make `exact` to the last digit. */
  effect: string
  /** The sheet's own sentence. */
  text: string
  clause: Citation
}

/** 等级限制: what allows at most a grade, whatever the score is. */
export interface Bound {
  /** 直接定为 D; 每年最多上升一级. */
  kind: 'DIRECT_D' | 'ONE_GRADE_UP'
  grade: Grade
  factId: string | null
  clause: Citation
}

/** 评价结论: what the evaluation of one role and year finds. */
export interface Evaluation {
  /** Which sheet, as in force from which day. */
  edition: string
  role: Role
  year: number
  /** T: the mean of all sections bid for, to the millionth; null without one. */
  bid: string | null
  /** L: the mean of all sections performed, weighted by price, to the millionth; null without one. */
  performance: string | null
  /** a and b, as they were used. */
  weights: { a: string; b: string; clause: Citation }
  /** ΣQ */
  other: string
  /** X to the millionth, the rest cut off: what the effects make; null without a section. */
  exact: string | null
  /** X to the hundredth of a point, half up; null without a section. */
  score: string | null
  gradeByScore: Grade | null
  /** null: 无数据, nothing was evaluated; never D for that. */
  grade: Grade | null
  sections: SectionScore[]
  contributions: Contribution[]
  bounds: Bound[]
  basis: Citation
}

/** 提升途径: a better grade, the change that brings it, and the first day on which it stands. */
export interface Way {
  /** NO_FURTHER_CONDUCT, PERFORM_A_SECTION, CORRECT:<code of an item>, CORRECT_ALL. */
  change: string
  /** The day on which the change is taken to be made: the one asked for. */
  madeOn: Day
  earliestOn: Day
  resultingGrade: Grade
}
