import { bureauPlaces } from './places/bureau.ts'
import { clerkPlaces } from './places/clerk.ts'
import { dashboardPlaces } from './places/dashboard.ts'
import { deskPlaces } from './places/desks.ts'
import { officePlaces } from './places/office.ts'
import type { Place } from './places/place.ts'
import { publicPlaces } from './places/public.ts'
import { requestsPlaces } from './places/requests.ts'
import { subjectPlaces } from './places/subject.ts'
import { tenderPlaces } from './places/tender.ts'

export { isFor, type Place } from './places/place.ts'

/** Every page of the console, in the order of the head. */
export const places: readonly Place[] = [
  ...publicPlaces,
  ...dashboardPlaces,
  ...clerkPlaces,
  ...deskPlaces,
  ...subjectPlaces,
  ...requestsPlaces,
  ...tenderPlaces,
  ...bureauPlaces,
  ...officePlaces,
]
