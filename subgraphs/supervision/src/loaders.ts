import {
  type Ask,
  type Context,
  type Db,
  type ProfileKey,
  profileCacheKey,
  type Verdicts,
  type Viewer,
} from '@xinlu/schema'
import DataLoader from 'dataloader'
import type { ConflictRow, InspectorRow, PublishedRow, VisitRow } from './drawRows.ts'
import type { BreachObjectionRow, CommitmentRow, InspectionRow } from './rows.ts'
import { type AssociationStatementRow, statementsOf } from './store/associations.ts'
import { objectionsTo } from './store/breachObjections.ts'
import { classesOfProfiles, type SubjectClassRow } from './store/classPages.ts'
import { commitmentsById, commitmentsOf } from './store/commitments.ts'
import { sizesOf } from './store/draws.ts'
import { inspectionsOf } from './store/inspections.ts'
import { conflictsOf, inspectorsById } from './store/inspectors.ts'
import { measuresOf, proposedOf, type ShownMeasure } from './store/measures.ts'
import { type Named, namesOf } from './store/names.ts'
import { filesOf, publishedResults } from './store/publishDraw.ts'
import { visitsOf } from './store/visits.ts'

/** One loader per key, new for each request. */
export function loadersOf(db: Db, viewer: Viewer, verdicts: Verdicts | null) {
  const byProfile = { cacheKeyFn: profileCacheKey }
  let classes: DataLoader<ProfileKey, SubjectClassRow[], string> | null = null
  let names: DataLoader<string, Named> | null = null
  let proposed: DataLoader<ProfileKey, ShownMeasure[], string> | null = null
  let measures: DataLoader<ProfileKey, ShownMeasure[], string> | null = null
  return {
    inspections: new DataLoader<ProfileKey, InspectionRow[], string>(
      (keys) => inspectionsOf(db, viewer, verdicts, keys),
      byProfile,
    ),
    commitments: new DataLoader<ProfileKey, CommitmentRow[], string>(
      (keys) => commitmentsOf(db, viewer, keys),
      byProfile,
    ),
    commitment: new DataLoader<string, CommitmentRow | null>((ids) => commitmentsById(db, viewer, ids)),
    breachObjections: new DataLoader<string, BreachObjectionRow[]>((ids) => objectionsTo(db.$client, ids)),
    associationStatements: new DataLoader<ProfileKey, AssociationStatementRow[], string>(
      (keys) => statementsOf(db, viewer, keys),
      byProfile,
    ),
    visits: new DataLoader<string, VisitRow[]>((ids) => visitsOf(db, viewer, ids)),
    sizes: new DataLoader<string, ReadonlyMap<string, number>>((ids) =>
      Promise.all(ids.map((id) => sizesOf(db.$client, id))),
    ),
    inspector: new DataLoader<string, InspectorRow | null>((ids) => inspectorsById(db, viewer, ids)),
    conflicts: new DataLoader<string, ConflictRow[]>(async (ids) => {
      const rows = await conflictsOf(db, viewer, ids)
      return ids.map((id) => rows.filter(({ inspectorId }) => inspectorId === id))
    }),
    file: new DataLoader<string, string | null>((ids) => filesOf(db, ids)),
    published: new DataLoader<string, PublishedRow[]>((ids) => publishedResults(db, viewer, ids)),
    /** What rests on other rooms is found by asking them, once for all profiles of a request. */
    classes: (ask: Ask) => {
      classes ??= new DataLoader((keys) => classesOfProfiles(db, viewer, verdicts, ask, keys), byProfile)
      return classes
    },
    names: (ask: Ask) => {
      names ??= new DataLoader((ids) => namesOf(ask, ids))
      return names
    },
    proposedMeasures: (ask: Ask) => {
      proposed ??= new DataLoader((keys) => proposedOf(db, viewer, ask, keys), byProfile)
      return proposed
    },
    measures: (ask: Ask) => {
      measures ??= new DataLoader((keys) => measuresOf(db, viewer, verdicts, ask, keys), byProfile)
      return measures
    },
  }
}

export type RoomContext = Context<ReturnType<typeof loadersOf>>
