import type { Context, Db, Viewer } from '@xinlu/schema'
import DataLoader from 'dataloader'
import type { OwnerRow, PlateRow, ProfileRow, SubjectRow, VehicleRow } from './rows.ts'
import { membersOf, ownersOf, platesOf, subjectsById, trucksOf, vehiclesOwned } from './store.ts'

/** One loader per key, new for each request. */
export function loadersOf(db: Db, viewer: Viewer) {
  const byInstant = { cacheKeyFn: (key: ProfileRow) => `${key.subjectId} ${key.knownAt}` }
  const members = new DataLoader<ProfileRow, string[], string>((keys) => membersOf(db, viewer, keys), byInstant)
  return {
    subject: new DataLoader<string, SubjectRow | null>((ids) => subjectsById(db, viewer, ids)),
    members,
    // Both are asked for with every profile: the members are looked up once.
    trucks: new DataLoader<ProfileRow, number, string>(
      async (keys) => trucksOf(db, viewer, keys, await Promise.all(keys.map((key) => members.load(key)))),
      byInstant,
    ),
    plates: new DataLoader<string, PlateRow[]>((ids) => platesOf(db, viewer, ids)),
    owners: new DataLoader<string, OwnerRow[]>((ids) => ownersOf(db, viewer, ids)),
    vehicles: new DataLoader<string, VehicleRow[]>((ids) => vehiclesOwned(db, viewer, ids)),
  }
}

export type RoomContext = Context<ReturnType<typeof loadersOf>>
