import { latestYears } from './domain.ts'
import type { Resolvers } from './generated.ts'

/** Word → deed of road transport. */
export const resolvers: Resolvers = {
  CreditProfile: { roadTransport: (key) => key },
  RoadTransportSection: {
    freshAt: ({ knownAt }, _, { loaders }) => loaders.freshAt.load(knownAt),
    assessments: async (key, { years }, { loaders }) => latestYears(await loaders.assessments.load(key), years),
    integrity: (key, _, { loaders }) => loaders.integrity.load(key),
  },
}
