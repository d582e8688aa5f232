import type { Standing } from '../standing.ts'
import type { CauseKind, CauseMatch } from './catalogue.ts'

/** 事由: one thing in force from which a measure can follow, as its room says it. */
export interface Cause {
  kind: CauseKind
  id: string
  severity: string | null
  circumstance: number | null
  scheme: string | null
  role: string | null
  grade: string | null
  /** Its own last day, where its room knows one. */
  until: string | null
  /** Whether everybody may know of it. */
  isPublic: boolean
}

const bare = { severity: null, circumstance: null, scheme: null, role: null, grade: null, until: null, isPublic: true }

/** Everything in force of a subject on a day from which a measure can follow; of grades the latest year's of each scheme alone. */
export function causesOf(standing: Standing, day: string): Cause[] {
  const latest = standing.assessments.filter(
    (one) => !standing.assessments.some(({ scheme, year }) => scheme === one.scheme && year > one.year),
  )
  const holds = ({ until }: { until: string }) => day <= until
  return [
    ...standing.penalties.map(
      ({ id, severity, published }): Cause => ({ ...bare, kind: 'PENALTY', id, severity, isPublic: published }),
    ),
    ...standing.listings
      .filter(holds)
      .map(({ id, circumstance, until }): Cause => ({ ...bare, kind: 'LISTING', id, circumstance, until })),
    ...latest.map(({ id, scheme, grade }): Cause => ({ ...bare, kind: 'ASSESSMENT', id, scheme, grade })),
    ...standing.grades
      .filter(holds)
      .map(({ id, role, grade, until }): Cause => ({ ...bare, kind: 'CONSTRUCTION_GRADE', id, role, grade, until })),
    ...standing.broken.map(({ id }): Cause => ({ ...bare, kind: 'BROKEN_COMMITMENT', id, isPublic: false })),
  ]
}

/** Whether a cause is one of those that an entry names: its kind, and all that the entry says of it. What is not known matches nothing. */
export const isNamed = (causes: readonly CauseMatch[], cause: Cause): boolean =>
  causes.some(
    (match) =>
      match.kind === cause.kind &&
      within(match.severity, cause.severity) &&
      within(match.circumstances, cause.circumstance) &&
      within(match.schemes, cause.scheme) &&
      within(match.roles, cause.role) &&
      within(match.grades, cause.grade),
  )

const within = <T>(named: readonly T[] | null, value: T | null) =>
  named === null || (value !== null && named.includes(value))
