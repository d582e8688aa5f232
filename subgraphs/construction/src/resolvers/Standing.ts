import type { Resolvers } from '../generated.ts'

/** Word → deed of which grade counts. */
export const standingResolvers = {
  ConstructionSection: {
    standing: async (key, { role }, { loaders }) => {
      const found = await loaders.standing.load({ ...key, role })
      return found && { ...found, role }
    },
  },
} satisfies Resolvers
