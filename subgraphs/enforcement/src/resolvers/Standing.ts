import type { Resolvers } from '../generated.ts'
import { penaltiesInForce } from '../store/standing.ts'

/** Word → deed of the penalties that siblings are lent. */
export const standingResolvers = {
  Query: { penaltiesInForce: (_, { ids, at }, { db, viewer }) => penaltiesInForce(db, viewer, ids, at) },
} satisfies Resolvers
