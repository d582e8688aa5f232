import { type Context, type Db, type ProfileKey, profileCacheKey, reportedUpTo, type Viewer } from '@xinlu/schema'
import DataLoader from 'dataloader'
import type { GradeRow } from './rows.ts'
import { gradesOf } from './store.ts'

/** One loader per key, new for each request. */
export function loadersOf(db: Db, viewer: Viewer) {
  return {
    freshAt: new DataLoader<string, string | null>((instants) => reportedUpTo(db, instants)),
    grades: new DataLoader<ProfileKey, GradeRow[], string>((keys) => gradesOf(db, viewer, keys), {
      cacheKeyFn: profileCacheKey,
    }),
  }
}

export type RoomContext = Context<ReturnType<typeof loadersOf>>
