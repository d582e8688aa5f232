import { bureauPlaces } from './places/bureau.ts'
import { clerkPlaces } from './places/clerk.ts'
import { dashboardPlaces } from './places/dashboard.ts'
import { deskPlaces } from './places/desks.ts'
import { homePlaces } from './places/home.ts'
import { officePlaces } from './places/office.ts'
import { isFor, type Place } from './places/place.ts'
import { publicPlaces } from './places/public.ts'
import { requestsPlaces } from './places/requests.ts'
import { subjectPlaces } from './places/subject.ts'
import { tenderPlaces } from './places/tender.ts'
import type { Person } from './session.tsx'

export { isFor, type Place } from './places/place.ts'

/** Where somebody who has just signed in begins: the first page of their own in the head, the public one where there is none. */
export const homeOf = (person: Person | null): string =>
  places.find((place) => place.listed === true && place.roles !== 'ALL' && isFor(place, person))?.path ?? '/'

/** Every page of the console, in the order of the head. */
export const places: readonly Place[] = [
  ...publicPlaces,
  ...homePlaces,
  ...dashboardPlaces,
  ...clerkPlaces,
  ...deskPlaces,
  ...subjectPlaces,
  ...requestsPlaces,
  ...tenderPlaces,
  ...bureauPlaces,
  ...officePlaces,
]
