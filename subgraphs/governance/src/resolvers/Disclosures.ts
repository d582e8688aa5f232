import type { Resolvers } from '../generated.ts'
import { liveGrants, recipientsOf } from '../store/disclosures.ts'

/** Word → deed of 信息去向. */
export const disclosureResolvers = {
  Query: {
    async disclosuresOf(_, { of }, { db, viewer }) {
      return { grants: await liveGrants(db, viewer, of), recipients: await recipientsOf(db, viewer, of) }
    },
  },
} satisfies Resolvers
