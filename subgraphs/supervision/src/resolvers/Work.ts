import type { Resolvers } from '../generated.ts'
import { measureWork, publishedDraws, resultsDue } from '../store/work.ts'

/** Word → deed of what the room of the work plan is lent. */
export const workResolvers = {
  Query: { supervisionWork: (_, stretch) => stretch },
  SupervisionWork: {
    drawsPublished: (stretch, _, { db }) => publishedDraws(db, stretch),
    results: (stretch, _, { db }) => resultsDue(db, stretch),
    measures: (stretch, _, { db, viewer, ask }) => measureWork(db, viewer, ask, stretch),
  },
} satisfies Resolvers
