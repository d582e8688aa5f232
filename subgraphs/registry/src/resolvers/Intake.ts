import type { Resolvers } from '../generated.ts'
import { intakeOf } from '../store/intake.ts'

/** Word → deed of what really came in. */
export const intakeResolvers = {
  Query: {
    registryIntake: async (_, { from, to }, { db, viewer }) => ({
      cells: await intakeOf(db, viewer, from, to),
      sources: [],
    }),
  },
} satisfies Resolvers
