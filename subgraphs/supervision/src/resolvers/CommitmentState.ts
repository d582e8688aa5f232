import type { Resolvers } from '../generated.ts'

/** Word → deed of how a commitment stands: nobody finds one broken here yet. */
export const commitmentStateResolvers = {
  SupervisionSection: { commitments: (key, _, { loaders }) => loaders.commitments.load(key) },
  Commitment: {
    state: ({ fulfilledOn }) => (fulfilledOn === null ? 'SIGNED' : 'KEPT'),
    signedOn: ({ madeOn }) => madeOn,
    brokenOn: () => null,
  },
} satisfies Resolvers
