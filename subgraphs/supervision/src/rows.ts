/** 计划检查, with the unit that is to make it. */
export interface InspectionRow {
  id: string
  month: string
  industry: string
  reason: string
  unit: string
}
