import type { Resolvers } from '../generated.ts'
import { listingsInForce } from '../store/standing.ts'

/** Word → deed of the entries that siblings are lent. */
export const standingResolvers = {
  Query: { listingsInForce: (_, { ids, at }, { db }) => listingsInForce(db, ids, at) },
} satisfies Resolvers
