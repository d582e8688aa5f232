import { watermarks } from '@xinlu/schema'
import type { Resolvers } from '../generated.ts'
import { coverageOf } from '../store/coverage.ts'

/** Word → deed of what really came in. */
export const coverageResolvers = {
  Query: {
    constructionIntake: async (_, { from, to }, { db, viewer }) => ({
      cells: await coverageOf(db, viewer, from, to),
      sources: await watermarks(db, viewer),
    }),
  },
} satisfies Resolvers
