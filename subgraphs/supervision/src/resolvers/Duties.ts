import type { Resolvers } from '../generated.ts'
import { lateAnswers, signedIn } from '../store/duties.ts'

/** Word → deed of what is lent of duties and counts. */
export const dutyResolvers = {
  Query: {
    commitmentDuties: (_, stretch, { db }) => lateAnswers(db, stretch),
    commitmentsSigned: (_, stretch, { db }) => signedIn(db, stretch),
  },
} satisfies Resolvers
