import type { Resolvers } from '../generated.ts'
import { gradesInForce } from '../store/gradesInForce.ts'

/** Word → deed of the grades that siblings are lent. */
export const inForceResolvers = {
  Query: { gradesInForce: (_, { ids, at }, { db }) => gradesInForce(db, ids, at) },
} satisfies Resolvers
