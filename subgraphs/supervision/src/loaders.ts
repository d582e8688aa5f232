import { type Context, type Db, type ProfileKey, profileCacheKey, type Verdicts, type Viewer } from '@xinlu/schema'
import DataLoader from 'dataloader'
import type { InspectionRow } from './rows.ts'
import { inspectionsOf } from './store.ts'

/** One loader per key, new for each request. */
export function loadersOf(db: Db, viewer: Viewer, verdicts: Verdicts | null) {
  return {
    inspections: new DataLoader<ProfileKey, InspectionRow[], string>(
      (keys) => inspectionsOf(db, viewer, verdicts, keys),
      { cacheKeyFn: profileCacheKey },
    ),
  }
}

export type RoomContext = Context<ReturnType<typeof loadersOf>>
