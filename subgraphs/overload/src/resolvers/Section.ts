import { truckShare } from '../domain/listing.ts'
import type { Resolvers } from '../generated.ts'

/** Word → deed of the profile's section. */
export const sectionResolvers = {
  CreditProfile: { overload: (key) => key },
  OverloadSection: {
    freshAt: ({ knownAt }, _, { loaders }) => loaders.freshAt.load(knownAt),
    violationsInYear: async (key, _, { loaders }) => (await loaders.violations.load(key)).violations,
    violatingTruckShare: async (key, _, { loaders }) =>
      truckShare((await loaders.violations.load(key)).trucks, key.truckCount),
    listings: (key, _, { loaders }) => loaders.listings.load(key),
  },
} satisfies Resolvers
