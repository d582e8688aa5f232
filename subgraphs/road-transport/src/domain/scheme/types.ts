import type { citation } from '@xinlu/db'

/** A day of the calendar as YYYY-MM-DD. */
export type Day = string

/** 依据: what a finding says of the rule, or of the line of a sheet, that it rests on. */
export type Citation = ReturnType<typeof citation>

/** 考核事实: one thing that happened, as its source stated it. */
export interface Fact {
  id: string
  /** One of `factKinds`. */
  kind: string
  occurredOn: Day
  /** Decimal; 1 unless the kind counts otherwise. */
  quantity: string
  /** What the kind has besides: deaths, liability, the code of the offence. */
  particulars: Readonly<Record<string, string | number | boolean>>
  evidenceRef: string | null
  /** Put right on that day, where its kind can be. */
  correctedOn: Day | null
}

/** 计分明细: what one fact takes from or adds to the score, until it no longer counts. */
export interface Contribution {
  /** The line of the sheet. */
  code: string
  clause: Citation
  /** Signed decimal; `baseScore` and all of them make `total` to the last digit. */
  points: string
  occurredOn: Day
  /** The first day on which it stands in no grade any more. */
  expiresOn: Day
  evidenceRef: string | null
  factId: string
}

/** 否决: what keeps a grade down whatever the points are. */
export interface Veto {
  code: string
  clause: Citation
  factId: string
}

/** 未满足的条件: a condition of a better grade, beside points, that is not met. */
export interface Unmet {
  grade: string
  code: string
  clause: Citation
}

/** 考核结论: what an assessment finds. */
export interface Finding {
  /** Which sheet, as in force from which day. */
  edition: string
  baseScore: string
  contributions: Contribution[]
  total: string
  /** null: 无数据, no evidence at all; never B. */
  grade: string | null
  vetoes: Veto[]
  /** Conditions of grades whose points were reached and that were not given for want of these alone. */
  unmet: Unmet[]
  basis: Citation
}

/** 提升途径: a better grade, the change that brings it, and the first day on which it stands. */
export interface Way {
  /** NO_FURTHER_DEDUCTIONS, CORRECT:<code of a line>, CORRECT_ALL, EDUCATION_<hours>_HOURS, DRIVER_SHARE. */
  change: string
  /** The day on which the change is taken to be made: the one asked for. */
  madeOn: Day
  earliestOn: Day
  resultingGrade: string
}

/** 考核期: both days belong to it. */
export interface Period {
  from: Day
  to: Day
}
