import {
  type Ask,
  type Context,
  type Db,
  type ProfileKey,
  profileCacheKey,
  reportedUpTo,
  type Viewer,
} from '@xinlu/schema'
import DataLoader from 'dataloader'
import type { ListingRow, ViolationRow } from './rows.ts'
import { type CandidateKey, type CaseRow, casesAt, casesById, casesOf, casesOfCandidates } from './store/cases.ts'
import { type Told, toldOf } from './store/list.ts'
import { listingsById, listingsOf } from './store/listings.ts'
import { type PlacedWeighing, type WeighingsKey, weighingsOf } from './store/tracks.ts'
import { violationsOf } from './store/violations.ts'

/** One loader per key, new for each request. */
export function loadersOf(db: Db, viewer: Viewer) {
  const byProfile = { cacheKeyFn: profileCacheKey }
  let registered: DataLoader<string, Told | null> | null = null
  return {
    freshAt: new DataLoader<string, string | null>((instants) => reportedUpTo(db, instants)),
    cases: new DataLoader<ProfileKey, CaseRow[], string>((keys) => casesOf(db, viewer, keys), byProfile),
    listingCase: new DataLoader<string, CaseRow | null>((ids) => casesById(db, viewer, ids)),
    caseAt: new DataLoader<{ id: string; at: string }, CaseRow | null, string>((keys) => casesAt(db, keys), {
      cacheKeyFn: ({ id, at }) => `${id} ${at}`,
    }),
    caseOfCandidate: new DataLoader<CandidateKey, CaseRow | null, string>((keys) => casesOfCandidates(db, keys), {
      cacheKeyFn: ({ quarter, circumstance, subjectId, at }) => `${quarter} ${circumstance} ${subjectId} ${at}`,
    }),
    listing: new DataLoader<string, ListingRow | null>((ids) => listingsById(db, viewer, ids)),
    listings: new DataLoader<ProfileKey, ListingRow[], string>((keys) => listingsOf(db, viewer, keys), byProfile),
    weighings: new DataLoader<WeighingsKey, PlacedWeighing[], string>((keys) => weighingsOf(db, viewer, keys), {
      cacheKeyFn: ({ of, ownUnit, first, after, ...key }) =>
        `${of} ${ownUnit} ${first} ${after} ${profileCacheKey(key)}`,
    }),
    registered: (ask: Ask) => {
      registered ??= new DataLoader((ids) => toldOf(ask, ids))
      return registered
    },
    violations: new DataLoader<ProfileKey, ViolationRow, string>((keys) => violationsOf(db, viewer, keys), byProfile),
  }
}

export type RoomContext = Context<ReturnType<typeof loadersOf>>
