import { type County, numbered } from '@xinlu/db'
import type { SampleEvaluation } from './evaluations.ts'

export const gradeColumns = [
  ...['id', 'grade_id', 'subject_id', 'role', 'year', 'authority', 'grade', 'score', 'evaluation_id'],
  ...['stated_valid_to', 'said_by', 'valid_from', 'known_from'],
]

/** 信用评价等级 of the sample; one that a course came to has its score. */
export function* gradesOf(county: County, results: Iterable<SampleEvaluation>) {
  const courses = new Map<string, { id: string; score: string | null }>()
  for (const { id, grade, evaluation } of results) courses.set(grade.id, { id, score: evaluation.score })
  for (const [statement, one] of numbered(county.constructionGrades())) {
    const course = courses.get(one.id)
    yield [
      ...[statement, one.id, one.subjectId, one.role, one.year, one.authority, one.grade],
      ...[course ? course.score : one.score, course?.id ?? null],
      ...[one.validTo, one.saidBy, one.validFrom, one.knownFrom],
    ]
  }
}
