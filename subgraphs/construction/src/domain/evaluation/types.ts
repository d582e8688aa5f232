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
  contractId: string
  /** 标价, 元, exact. */
  price: string
  bid: boolean
  performed: boolean
}

/** 信用行为: one conduct as found in a year. */
export interface ConductFact {
  id: string
  /** An item of the pack. */
  code: string
  part: Part
  /** The section in which it was; null for other conduct. */
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
