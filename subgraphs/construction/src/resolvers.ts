import type { Resolvers } from './generated.ts'

/** Word → deed of construction. */
export const resolvers: Resolvers = {
  CreditProfile: { construction: (key) => key },
  ConstructionSection: {
    freshAt: ({ knownAt }, _, { loaders }) => loaders.freshAt.load(knownAt),
    grades: (key, _, { loaders }) => loaders.grades.load(key),
  },
}
