import { withholdSmallWithin } from '@xinlu/schema'
import type { Resolvers } from '../generated.ts'
import { townshipCells } from '../store/firms.ts'

/** Word → deed of firms in figures. */
export const figureResolvers = {
  Query: {
    townshipFigures: async (_, __, { db, viewer, verdicts }) => {
      const cells = await townshipCells(db, viewer)
      return withholdSmallWithin(cells, () => 'townships', verdicts?.minCell ?? 0)
    },
  },
} satisfies Resolvers
