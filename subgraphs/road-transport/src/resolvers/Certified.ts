import type { Resolvers } from '../generated.ts'
import { certifiedAssessments, certifiedCycles } from '../store/certified.ts'

/** Word → deed of what is lent to be certified. */
export const certifiedResolvers = {
  Query: {
    certifiedAssessments: (_, { identities }, { db, viewer }) => certifiedAssessments(db, viewer, identities),
    certifiedCycles: (_, { identities }, { db, viewer }) => certifiedCycles(db, viewer, identities),
  },
} satisfies Resolvers
