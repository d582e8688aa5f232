import { asking, type Db, dayOf, nobody, type ProfileKey, reportedUpTo, type Viewer } from '@xinlu/schema'
import type { Role } from '../domain/evaluation/types.ts'
import type { GradeRow } from '../rows.ts'
import { gradesOf } from './grades.ts'
import { standingsOf } from './standings.ts'

const fields = new Set(
  ['role', 'year', 'authority', 'grade', 'validFrom', 'validTo'].map((f) => `ConstructionGrade.${f}`),
)

/** A grade that counts today: by its own days, or extended. */
export interface CertifiedGradeRow extends GradeRow {
  extended: boolean
}

/** What the public sees now of each subject's grades: of those whose validity holds today, and of those that count on after it. */
export async function certifiedGrades(db: Db, { now }: Viewer, subjects: readonly (readonly string[])[]) {
  const today = dayOf(now)
  const keys = subjects.map((memberIds): ProfileKey => ({ subjectId: memberIds[0] ?? '', memberIds, knownAt: now }))
  const [[freshAt = null], known] = await Promise.all([
    reportedUpTo(db, [now]),
    gradesOf(asking(db, fields), nobody(now), keys),
  ])
  const extended = await extendedAmong(db, now, keys, known)
  return known.map((grades) => ({
    freshAt,
    grades: grades.flatMap((row): CertifiedGradeRow[] => {
      if (extended.has(row.id)) return [{ ...row, extended: true }]
      return holdsOn(row, today) ? [{ ...row, extended: false }] : []
    }),
  }))
}

const holdsOn = ({ validFrom, validTo }: GradeRow, day: string) =>
  validFrom !== null && validTo !== null && validFrom <= day && day <= validTo

/** The grades that count although their last day has passed. */
async function extendedAmong(
  db: Db,
  now: string,
  keys: readonly ProfileKey[],
  known: readonly GradeRow[][],
): Promise<ReadonlySet<string>> {
  const today = dayOf(now)
  const asked = keys.flatMap((key, i) => {
    const ended = (known[i] ?? []).filter(({ validTo }) => validTo !== null && validTo < today)
    return [...new Set(ended.map(({ role }) => role as Role))].map((role) => ({ ...key, role }))
  })
  if (asked.length === 0) return new Set()
  const found = await standingsOf(db, nobody(now), asked)
  return new Set(
    found.flatMap((standing) => {
      if (standing instanceof Error) throw standing
      return standing?.extended && standing.gradeId !== null ? [standing.gradeId] : []
    }),
  )
}
