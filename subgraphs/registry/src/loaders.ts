import { type Context, type Db, met, type Viewer } from '@xinlu/schema'
import DataLoader from 'dataloader'
import type { FleetRow, HoldingRow, PlateRow, ProfileRow, SubjectRow, VehicleRow } from './rows.ts'
import { type FleetKey, fleets } from './store/fleets.ts'
import { type ProfileParts, profileParts } from './store/profiles.ts'
import { type Meeting, subjectsById } from './store/subjects.ts'
import { holdingsOf, platesOf, vehiclesById, vehiclesOwned } from './store/vehicles.ts'

/** One loader per key, new for each request. */
export function loadersOf(db: Db, viewer: Viewer) {
  const subject = new DataLoader<string, SubjectRow | null>((ids) => subjectsById(db, viewer, ids))
  const parts = new DataLoader<ProfileRow, ProfileParts, string>((keys) => profileParts(db, viewer, keys), {
    cacheKeyFn: (key) => `${key.subjectId} ${key.knownAt}`,
  })
  return {
    subject,
    parts,
    plates: new DataLoader<string, PlateRow[]>((ids) => platesOf(db, viewer, ids)),
    holdings: new DataLoader<string, HoldingRow[]>((ids) => holdingsOf(db, viewer, ids)),
    fleet: new DataLoader<FleetKey, FleetRow, string>((keys) => fleets(db, viewer, keys), {
      cacheKeyFn: ({ holderId, on, knownAt }) => `${holderId} ${on} ${knownAt}`,
    }),
    vehicle: new DataLoader<string, VehicleRow | null>((ids) => vehiclesById(db, viewer, ids)),
    vehicles: new DataLoader<string, VehicleRow[]>((ids) => vehiclesOwned(db, viewer, ids)),
    /** The row of a meeting, kept with what came along. */
    meet(meeting: Meeting, instant: string | null): SubjectRow | null {
      const { row } = meeting
      if (!row) return null
      met([row.id])
      subject.prime(row.id, row)
      if (meeting.parts && instant !== null) parts.prime({ subjectId: row.id, knownAt: instant }, meeting.parts)
      return row
    },
  }
}

export type RoomContext = Context<ReturnType<typeof loadersOf>>
