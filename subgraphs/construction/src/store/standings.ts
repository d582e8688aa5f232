import {
  asked,
  asking,
  type Db,
  dayOf,
  nobody,
  type ProfileKey,
  profileCacheKey,
  raw,
  sql,
  type Viewer,
} from '@xinlu/schema'
import type { Role } from '../domain/evaluation/types.ts'
import { standingOn } from '../domain/standing/standingOn.ts'
import type { GradeFact, Standing } from '../domain/standing/types.ts'
import { gradeFactOf, homeProvince } from '../domain/tender/gradeFact.ts'
import type { FirmChangeRow } from '../factRows.ts'
import type { GradeRow } from '../rows.ts'
import { conductsOf } from './conducts.ts'
import { changesOf } from './evaluationFacts.ts'
import { gradesOf } from './grades.ts'
import { contractFacts, stands } from './standing.ts'

/** Whose standing in which role, as known at an instant. */
export interface StandingKey extends ProfileKey {
  role: Role
}

export const standingCacheKey = (key: StandingKey) => `${key.role} ${profileCacheKey(key)}`

const fields = new Set(
  ['grade', 'scope', 'directD', 'validFrom', 'validTo'].map((field) => `ConstructionGrade.${field}`),
)

/**
 * 适用等级 of each, found on the day of its instant from the grades, the changes of the firm and the records that the viewer may meet as
 * published ones; null where nothing of it is public. What a firm came from is known by the identity that was stated.
 */
export async function standingsOf(
  db: Db,
  viewer: Viewer,
  keys: readonly StandingKey[],
): Promise<(Standing | null | Error)[]> {
  const [grades, conducts, changes, building] = await Promise.all([
    publicGrades(db, viewer, keys),
    conductsOf(db, viewer, keys),
    changesOf(
      db,
      keys.map(({ memberIds, knownAt }) => ({ memberIds, at: knownAt })),
    ),
    haveContracts(db, keys),
  ])
  const before = await gradesBefore(db, viewer, keys, changes)
  return keys.map(({ role, knownAt }, i) => {
    const day = dayOf(knownAt)
    const [own, firmChanges] = [grades[i] ?? [], changes[i] ?? []]
    const bad = (conducts[i] ?? []).filter(
      ({ publishedOn, publicUntil }) =>
        publishedOn !== null && publishedOn <= day && publicUntil !== null && day <= publicUntil,
    )
    if (own.length + bad.length + firmChanges.length === 0 && !building.has(i)) return null
    try {
      return standingOn({
        ...{ role, day, grades: own, badRecords: bad.length, province: homeProvince },
        changes: firmChanges.map(({ kind, changedOn, ofSubjectIds }) => ({
          ...{ kind, on: changedOn },
          of: ofSubjectIds.map((subjectId) => ({ subjectId, grades: before(knownAt, subjectId) })),
        })),
      })
    } catch (error) {
      return error as Error
    }
  })
}

/** The grades of each as facts: what is on its way to one counts nowhere. */
async function publicGrades(db: Db, { now }: Viewer, keys: readonly ProfileKey[]): Promise<GradeFact[][]> {
  const rows = await gradesOf(asking(db, fields), nobody(now), keys)
  return rows.map((some) => some.flatMap((row) => factOf(row) ?? []))
}

function factOf({ id, role, grade, validFrom, validTo, ...said }: GradeRow): GradeFact | null {
  if (grade === null || validFrom === null || validTo === null) return null
  const stated = { gradeId: id, role, grade: grade as GradeFact['grade'], validFrom, validTo }
  return gradeFactOf({
    ...stated,
    year: said.year,
    authority: said.authority,
    scope: said.scope,
    directD: said.directD,
  })
}

/** The grades of the firms that others came from, at the instants at which these are asked for. */
async function gradesBefore(
  db: Db,
  viewer: Viewer,
  keys: readonly ProfileKey[],
  changes: readonly FirmChangeRow[][],
): Promise<(knownAt: string, subjectId: string) => readonly GradeFact[]> {
  const asked = keys.flatMap(({ knownAt }, i) =>
    (changes[i] ?? []).flatMap(({ ofSubjectIds }) =>
      ofSubjectIds.map((id): ProfileKey => ({ subjectId: id, memberIds: [id], knownAt })),
    ),
  )
  if (asked.length === 0) return () => []
  const found = await publicGrades(db, viewer, asked)
  const place = new Map(asked.map(({ knownAt, subjectId }, i) => [`${knownAt} ${subjectId}`, i]))
  return (knownAt, subjectId) => found[place.get(`${knownAt} ${subjectId}`) ?? -1] ?? []
}

/** The places of those that have a contract. */
async function haveContracts(db: Db, keys: readonly ProfileKey[]): Promise<ReadonlySet<number>> {
  const rows = await db.rows<{ i: number }>(sql`
    select distinct k.i from ${asked(keys)} join contract_statement s on s.subject_id = k.id and ${stands(contractFacts, raw('k.at'))}`)
  return new Set(rows.map(({ i }) => i))
}
