import type { Resolvers } from '../generated.ts'
import { repairsDue, servedTogether } from '../store/work.ts'

/** Word → deed of what the room of the work plan is lent. */
export const workResolvers = {
  Query: {
    async enforcementWork(_, stretch, { db }) {
      const [served, repairs] = await Promise.all([servedTogether(db, stretch), repairsDue(db, stretch)])
      return { served, repairs }
    },
  },
} satisfies Resolvers
