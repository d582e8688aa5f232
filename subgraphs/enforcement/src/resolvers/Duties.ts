import type { Resolvers } from '../generated.ts'
import {
  caseSource,
  decisionsShown,
  lateDuties,
  latePublicationCounts,
  latePublications,
  repairsGranted,
} from '../store/duties.ts'

/** Word → deed of what the room of governance is lent. */
export const dutyResolvers = {
  Query: {
    enforcementDuties: (_, stretch, { db }) => lateDuties(db, stretch),
    latePublications: (_, { unit, at, first }, { db }) => latePublications(db, { unit: unit ?? null, at, first }),
    latePublicationCounts: (_, stretch, { db }) => latePublicationCounts(db, stretch),
    decisionsShown: (_, stretch, { db }) => decisionsShown(db, stretch),
    repairsGranted: (_, stretch, { db }) => repairsGranted(db, stretch),
    caseSource: (_, { id }, { db, viewer }) => caseSource(db, viewer, id),
  },
} satisfies Resolvers
