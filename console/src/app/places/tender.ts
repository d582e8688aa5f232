import type { Place } from './place.ts'

/** Pages of tenders. */
export const tenderPlaces: readonly Place[] = []
