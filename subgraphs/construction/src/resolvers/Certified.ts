import type { Resolvers } from '../generated.ts'
import { certifiedGrades } from '../store/certified.ts'

/** Word → deed of what is lent to be certified. */
export const certifiedResolvers = {
  Query: { certifiedGrades: (_, { identities }, { db, viewer }) => certifiedGrades(db, viewer, identities) },
} satisfies Resolvers
