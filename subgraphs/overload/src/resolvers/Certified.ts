import type { Resolvers } from '../generated.ts'
import { certifiedListings } from '../store/certified.ts'

/** Word → deed of what is lent to be certified. */
export const certifiedResolvers = {
  Query: { certifiedListings: (_, { identities }, { db, viewer }) => certifiedListings(db, viewer, identities) },
} satisfies Resolvers
