import { type Context, type Db, type ProfileKey, profileCacheKey, reportedUpTo, type Viewer } from '@xinlu/schema'
import DataLoader from 'dataloader'
import type { AssessmentRow, IntegrityRow } from './rows.ts'
import { assessmentsOf, integrityOf } from './store.ts'

/** One loader per key, new for each request. */
export function loadersOf(db: Db, viewer: Viewer) {
  const byProfile = { cacheKeyFn: profileCacheKey }
  return {
    freshAt: new DataLoader<string, string | null>((instants) => reportedUpTo(db, instants)),
    assessments: new DataLoader<ProfileKey, AssessmentRow[], string>(
      (keys) => assessmentsOf(db, viewer, keys),
      byProfile,
    ),
    integrity: new DataLoader<ProfileKey, IntegrityRow | null, string>(
      (keys) => integrityOf(db, viewer, keys),
      byProfile,
    ),
  }
}

export type RoomContext = Context<ReturnType<typeof loadersOf>>
