import { asking, type Db, dayOf, nobody, type ProfileKey, reportedUpTo, type Viewer } from '@xinlu/schema'
import type { GradeRow } from '../rows.ts'
import { gradesOf } from './grades.ts'

const fields = new Set(
  ['role', 'year', 'authority', 'grade', 'validFrom', 'validTo'].map((f) => `ConstructionGrade.${f}`),
)

/** What the public sees now of each subject's grades, of those whose validity holds today. */
export async function certifiedGrades(db: Db, { now }: Viewer, subjects: readonly (readonly string[])[]) {
  const today = dayOf(now)
  const keys = subjects.map((memberIds): ProfileKey => ({ subjectId: memberIds[0] ?? '', memberIds, knownAt: now }))
  const [[freshAt = null], known] = await Promise.all([
    reportedUpTo(db, [now]),
    gradesOf(asking(db, fields), nobody(now), keys),
  ])
  const holds = ({ validFrom, validTo }: GradeRow) =>
    validFrom !== null && validTo !== null && validFrom <= today && today <= validTo
  return known.map((grades) => ({ freshAt, grades: grades.filter(holds) }))
}
