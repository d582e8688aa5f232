import { type SampleTable, tableOf } from './table.ts'

/** 信用评价等级 of the sample. */
export const gradeTable: SampleTable = tableOf('grade_statement', (county) => county.constructionGrades(), {
  grade_id: (one) => one.id,
  subject_id: (one) => one.subjectId,
  role: (one) => one.role,
  year: (one) => one.year,
  authority: (one) => one.authority,
  grade: (one) => one.grade,
  score: (one) => one.score,
  stated_valid_to: (one) => one.validTo,
  said_by: (one) => one.saidBy,
  valid_from: (one) => one.validFrom,
  known_from: (one) => one.knownFrom,
})
