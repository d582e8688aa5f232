import type { Resolvers } from '../generated.ts'
import { lateAnswers } from '../store/duties.ts'

/** Word → deed of what the room of governance is lent. */
export const dutyResolvers = {
  Query: { assessmentDuties: (_, stretch, { db }) => lateAnswers(db, stretch) },
} satisfies Resolvers
