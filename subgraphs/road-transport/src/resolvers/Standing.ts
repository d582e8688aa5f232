import type { Resolvers } from '../generated.ts'
import { assessmentsInForce } from '../store/standing.ts'

/** Word → deed of the grades that siblings are lent. */
export const standingResolvers = {
  Query: { assessmentsInForce: (_, { ids, at }, { db }) => assessmentsInForce(db, ids, at) },
} satisfies Resolvers
