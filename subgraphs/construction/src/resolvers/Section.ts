import { withholdSmall } from '@xinlu/schema'
import type { Resolvers } from '../generated.ts'
import { contractCells } from '../store/contracts.ts'

/** Word → deed of the profile's section. */
export const sectionResolvers = {
  Query: {
    contractFigures: async (_, { by }, { db, viewer, verdicts }) =>
      withholdSmall(await contractCells(db, viewer, by), verdicts?.minCell ?? 0),
  },
  CreditProfile: { construction: (key) => key },
  ConstructionSection: {
    freshAt: ({ knownAt }, _, { loaders }) => loaders.freshAt.load(knownAt),
    contracts: (key, _, { loaders }) => loaders.contracts.load(key),
    grades: (key, _, { loaders }) => loaders.grades.load(key),
  },
} satisfies Resolvers
