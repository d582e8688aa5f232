import { type Ask, type Db, dayOf, met, ownRowsOnly, type ProfileKey, type Verdicts, type Viewer } from '@xinlu/schema'
import { type Classed, classOn } from '../domain/classes/classOn.ts'
import { classTables, tableAt } from '../domain/classes/table.ts'
import type { SupervisedIndustry } from '../generated.ts'
import { type ClassedRow, classesOf, visitsOf } from './classes.ts'
import { byIdentity, type StandingPart, standingOf, standingWithin } from './standing.ts'

/** A class of a subject in an industry. */
export interface SubjectClassRow extends Classed {
  industry: SupervisedIndustry
}

/** Whether the viewer plans by the table of an industry on a day, or meets every unit's plans. */
const plans = ({ unit }: Viewer, verdicts: Verdicts | null, industry: string, day: string) =>
  verdicts !== null && (!ownRowsOnly(verdicts, 'SUPERVISION') || tableAt(industry, day).unit === unit)

/** Subjects of an industry with their class, by id, after a place; none for who does not plan by its table. */
export async function classPage(
  db: Db,
  viewer: Viewer,
  verdicts: Verdicts | null,
  ask: Ask,
  industry: SupervisedIndustry,
  { after, first }: { after: string | null; first: number },
): Promise<(ClassedRow & { id: string })[]> {
  if (!plans(viewer, verdicts, industry, dayOf(viewer.now))) return []
  const all = await classesOf(ask, db, industry, viewer.now)
  const page = all.filter(({ subjectId }) => after === null || subjectId > after).slice(0, first)
  met(page.slice(0, first - 1).map(({ subjectId }) => subjectId))
  // What other units plan is closed to who meets its own unit's plans alone.
  const unit = verdicts && ownRowsOnly(verdicts, 'SUPERVISION') ? viewer.unit : null
  const ids = page.flatMap(({ memberIds }) => memberIds)
  const visits = await visitsOf(db, ids, dayOf(viewer.now).slice(0, 4), viewer.now, unit)
  return page.map((one) => ({
    ...one,
    id: one.subjectId,
    visitsThisYear: one.memberIds.reduce((sum, id) => sum + (visits.get(id) ?? 0), 0),
  }))
}

/** How many subjects of an industry are of each class of its table, best first. */
export async function classCells(db: Db, { now }: Viewer, ask: Ask, industry: SupervisedIndustry) {
  const all = await classesOf(ask, db, industry, now)
  return tableAt(industry, dayOf(now)).classes.map(({ name }) => ({
    by: name,
    subjects: all.filter(({ supervisionClass }) => supervisionClass === name).length,
  }))
}

const everything: ReadonlySet<StandingPart> = new Set(['assessments', 'grades', 'listings', 'penalties', 'broken'])

/** The classes of each profile at its instant, of each industry of it that has a table and that the viewer plans. */
export async function classesOfProfiles(
  db: Db,
  viewer: Viewer,
  verdicts: Verdicts | null,
  ask: Ask,
  keys: readonly ProfileKey[],
): Promise<SubjectClassRow[][]> {
  const instants = [...new Set(keys.map(({ knownAt }) => knownAt))]
  const found = new Map<ProfileKey, SubjectClassRow[]>()
  for (const at of instants) {
    const some = keys.filter(({ knownAt }) => knownAt === at)
    const day = dayOf(at)
    const ids = [...new Set(some.flatMap(({ memberIds }) => memberIds))]
    const { industriesOf } = (await ask('registry', asking, { ids, at })) as {
      industriesOf: { industries: string[] }[]
    }
    const industriesBy = new Map(ids.map((id, i) => [id, industriesOf[i]?.industries ?? []]))
    const industriesOfKey = ({ memberIds }: ProfileKey) =>
      [...new Set(memberIds.flatMap((id) => industriesBy.get(id) ?? []))]
        .filter((industry) => (classTables().get(industry)?.[0]?.effective ?? '9999') <= day)
        .filter((industry) => plans(viewer, verdicts, industry, day))
    const wanted = some.filter((key) => industriesOfKey(key).length > 0)
    const members = wanted.flatMap(({ memberIds }) => memberIds)
    const standing = byIdentity(await standingOf(ask, db, members, at, wanted.length > 0 ? everything : new Set()))
    for (const key of wanted) {
      const own = standingWithin(standing, key.memberIds)
      const classes = industriesOfKey(key).map((industry) => ({
        ...classOn(tableAt(industry, day), own, day),
        industry: industry as SupervisedIndustry,
      }))
      found.set(key, classes)
    }
  }
  return keys.map((key) => found.get(key) ?? [])
}

const asking = 'query($ids: [ID!]!, $at: DateTime!) { industriesOf(ids: $ids, at: $at) { industries } }'
