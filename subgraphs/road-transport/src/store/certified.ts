import { asking, type Db, nobody, type ProfileKey, reportedUpTo, type Viewer } from '@xinlu/schema'
import { assessmentsOf, integrityOf } from './assessments.ts'

const assessmentFields = new Set(['scheme', 'year', 'grade', 'authority'].map((field) => `Assessment.${field}`))
const cycleFields = new Set(['cycleStartOn', 'grade'].map((field) => `IntegrityCycle.${field}`))

const keysOf = (subjects: readonly (readonly string[])[], knownAt: string) =>
  subjects.map((memberIds): ProfileKey => ({ subjectId: memberIds[0] ?? '', memberIds, knownAt }))

/** What the public sees now of each firm's assessments, of each scheme the latest year's. */
export async function certifiedAssessments(db: Db, { now }: Viewer, subjects: readonly (readonly string[])[]) {
  const [[freshAt = null], known] = await Promise.all([
    reportedUpTo(db, [now]),
    assessmentsOf(asking(db, assessmentFields), nobody(now), keysOf(subjects, now)),
  ])
  return known.map((rows) => {
    const latest = rows.filter(
      (row, i) => row.grade !== null && rows.findIndex((one) => one.scheme === row.scheme) === i,
    )
    return { freshAt, assessments: latest }
  })
}

/** Each driver's latest cycle. It is nobody's to see but the driver's own: who certifies it gives it to nobody else. */
export async function certifiedCycles(db: Db, viewer: Viewer, subjects: readonly (readonly string[])[]) {
  const [[freshAt = null], known] = await Promise.all([
    reportedUpTo(db, [viewer.now]),
    integrityOf(asking(db, cycleFields), viewer, keysOf(subjects, viewer.now)),
  ])
  return known.map((cycle) => ({ freshAt, cycleStartOn: cycle?.cycleStartOn ?? null, grade: cycle?.grade ?? null }))
}
