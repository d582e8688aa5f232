import { type Context, type Db, type ProfileKey, profileCacheKey, type Verdicts, type Viewer } from '@xinlu/schema'
import DataLoader from 'dataloader'
import type { CommitmentRow, InspectionRow } from './rows.ts'
import { commitmentsById, commitmentsOf } from './store/commitments.ts'
import { inspectionsOf } from './store/inspections.ts'

/** One loader per key, new for each request. */
export function loadersOf(db: Db, viewer: Viewer, verdicts: Verdicts | null) {
  return {
    inspections: new DataLoader<ProfileKey, InspectionRow[], string>(
      (keys) => inspectionsOf(db, viewer, verdicts, keys),
      { cacheKeyFn: profileCacheKey },
    ),
    commitments: new DataLoader<ProfileKey, CommitmentRow[], string>((keys) => commitmentsOf(db, viewer, keys), {
      cacheKeyFn: profileCacheKey,
    }),
    commitment: new DataLoader<string, CommitmentRow | null>((ids) => commitmentsById(db, ids)),
  }
}

export type RoomContext = Context<ReturnType<typeof loadersOf>>
