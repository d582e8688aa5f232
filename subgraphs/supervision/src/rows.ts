/** 计划检查, with the unit that is to make it. */
export interface InspectionRow {
  id: string
  month: string
  industry: string
  reason: string
  unit: string
}

/** 信用承诺, with who entered it: a unit, or the subject itself. */
export interface CommitmentRow {
  id: string
  subjectId: string
  kind: 'REPAIR' | 'MINOR_EXEMPTION'
  about: string
  text: string
  madeOn: string
  fulfilledOn: string | null
  saidBy: string
}
