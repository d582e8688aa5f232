import type { Resolvers } from '../generated.ts'
import { biddingRestrictions } from '../store/lent.ts'

/** Word → deed of what siblings are lent of the list. */
export const lentResolvers = {
  Query: { biddingRestrictions: (_, { asked }, { db }) => biddingRestrictions(db, asked) },
} satisfies Resolvers
