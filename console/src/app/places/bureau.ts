import type { Place } from './place.ts'

/** Pages of the leader group, personnel and the audit. */
export const bureauPlaces: readonly Place[] = []
