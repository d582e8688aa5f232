import type { Resolvers } from '../generated.ts'
import { certifiedPenalties, mostListed } from '../store/certified.ts'

/** Word → deed of what is lent to be certified. */
export const certifiedResolvers = {
  Query: {
    certifiedPenalties: (_, { identities }, { db, viewer }) => certifiedPenalties(db, viewer, identities, mostListed),
  },
  CertifiedPenalty: { docNo: ({ facts }) => facts.docNo },
} satisfies Resolvers
