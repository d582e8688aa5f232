import type { Citation, Day, Grade, Role } from '../evaluation/types.ts'

/** 评价结果: a grade as its authority stated it. */
export interface GradeFact {
  id: string
  role: Role
  year: number
  authority: string
  scope: 'PROVINCE' | 'NATIONAL'
  /** Of which province a provincial one is; null for a national one. */
  province: string | null
  grade: Grade
  validFrom: Day
  /** Its last day. */
  validTo: Day
  directD: boolean
}

/** 企业变更: 资质升级、分立、合并, with the grades of the firms that it came from. */
export interface FirmChange {
  kind: 'UPGRADED' | 'SPLIT' | 'MERGED'
  on: Day
  of: readonly { subjectId: string; grades: readonly GradeFact[] }[]
}

/** What is known of a firm in one role, and the province in which it is asked. */
export interface Asked {
  role: Role
  day: Day
  grades: readonly GradeFact[]
  changes: readonly FirmChange[]
  /** Records of bad conduct in force on the day. */
  badRecords: number
  province: string
}

/** 适用等级: which grade counts for a firm on a day, and by what rules. */
export interface Standing {
  /** null: not to be told, though it may be bounded. */
  grade: Grade | null
  /** Where there is no grade: the best that it can be. */
  bound: Grade | null
  /** The result that counts; null where no single one does. */
  gradeId: string | null
  authority: string | null
  /** Whether it rests on a result that is valid on the day, by its own days or by their extension. */
  valid: boolean
  extended: boolean
  newcomer: Citation | null
  change: Citation | null
  basis: Citation[]
}
