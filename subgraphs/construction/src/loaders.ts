import { type Context, type Db, type ProfileKey, profileCacheKey, reportedUpTo, type Viewer } from '@xinlu/schema'
import DataLoader from 'dataloader'
import type { ContractRow, GradeRow } from './rows.ts'
import { contractsOf } from './store/contracts.ts'
import { gradesOf } from './store/grades.ts'

/** One loader per key, new for each request. */
export function loadersOf(db: Db, viewer: Viewer) {
  return {
    freshAt: new DataLoader<string, string | null>((instants) => reportedUpTo(db, instants)),
    contracts: new DataLoader<ProfileKey, ContractRow[], string>((keys) => contractsOf(db, viewer, keys), {
      cacheKeyFn: profileCacheKey,
    }),
    grades: new DataLoader<ProfileKey, GradeRow[], string>((keys) => gradesOf(db, viewer, keys), {
      cacheKeyFn: profileCacheKey,
    }),
  }
}

export type RoomContext = Context<ReturnType<typeof loadersOf>>
