import {
  type Ask,
  type Context,
  type Db,
  type ProfileKey,
  profileCacheKey,
  reportedUpTo,
  type StepRow,
  stepsOf,
  type Viewer,
} from '@xinlu/schema'
import DataLoader from 'dataloader'
import type { AssessmentRow, IntegrityRow, ObjectionRow, SelfScoreRow } from './rows.ts'
import { assessmentsById, assessmentsOf, integrityNow, integrityOf } from './store/assessments.ts'
import { namesOf } from './store/names.ts'
import { handsIn, objectionsById, objectionsTo } from './store/objections.ts'
import { selfScoresOf } from './store/selfScores.ts'

/** One loader per key, new for each request. */
export function loadersOf(db: Db, viewer: Viewer) {
  const byProfile = { cacheKeyFn: profileCacheKey }
  let names: DataLoader<string, string | null> | null = null
  return {
    names: (ask: Ask) => {
      names ??= new DataLoader((ids) => namesOf(ask, ids))
      return names
    },
    freshAt: new DataLoader<string, string | null>((instants) => reportedUpTo(db, instants)),
    assessments: new DataLoader<ProfileKey, AssessmentRow[], string>(
      (keys) => assessmentsOf(db, viewer, keys),
      byProfile,
    ),
    assessment: new DataLoader<string, AssessmentRow | null>((ids) => assessmentsById(db, viewer, ids)),
    integrity: new DataLoader<ProfileKey, IntegrityRow | null, string>(
      (keys) => integrityOf(db, viewer, keys),
      byProfile,
    ),
    cycle: new DataLoader<string, IntegrityRow | null>((ids) => integrityNow(db, viewer, ids)),
    steps: new DataLoader<string, StepRow[]>(async (ids) => {
      const all = await stepsOf(db.$client, ids)
      return ids.map((id) => all.filter(({ caseId }) => caseId === id))
    }),
    selfScore: new DataLoader<string, SelfScoreRow | null>((ids) => selfScoresOf(db.$client, ids)),
    objections: new DataLoader<string, ObjectionRow[]>((ids) => objectionsTo(db.$client, ids)),
    objection: new DataLoader<string, ObjectionRow | null>((ids) => objectionsById(db.$client, ids)),
    units: new DataLoader<string, string[]>((ids) =>
      Promise.all(ids.map(async (id) => [...(await handsIn(db.$client, id)).units])),
    ),
  }
}

export type RoomContext = Context<ReturnType<typeof loadersOf>>
