import { withholdSmallWithin } from '@xinlu/schema'
import type { Resolvers } from '../generated.ts'
import { gradeCells } from '../store/figures.ts'

/** Word → deed of grades in figures: each kind of work, scope and year is a table by itself. */
export const figureResolvers = {
  Query: {
    gradeFigures: async (_, __, { db, viewer, verdicts }) =>
      withholdSmallWithin(
        await gradeCells(db, viewer),
        ({ role, scope, year }) => `${role} ${scope} ${year}`,
        verdicts?.minCell ?? 0,
      ),
  },
} satisfies Resolvers
