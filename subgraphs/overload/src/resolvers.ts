import { truckShare } from './domain.ts'
import type { Resolvers } from './generated.ts'

/** Word → deed of overload control. */
export const resolvers: Resolvers = {
  CreditProfile: { overload: (key) => key },
  OverloadSection: {
    freshAt: ({ knownAt }, _, { loaders }) => loaders.freshAt.load(knownAt),
    violationsInYear: async (key, _, { loaders }) => (await loaders.violations.load(key)).violations,
    violatingTruckShare: async (key, _, { loaders }) =>
      truckShare((await loaders.violations.load(key)).trucks, key.truckCount),
    listings: (key, _, { loaders }) => loaders.listings.load(key),
  },
}
