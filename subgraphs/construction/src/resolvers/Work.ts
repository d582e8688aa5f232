import type { Resolvers } from '../generated.ts'
import { tendersChecked } from '../store/tender/work.ts'

/** Word → deed of what the room of the work plan is lent. */
export const workResolvers = {
  Query: { constructionWork: (_, stretch, { db }) => tendersChecked(db, stretch) },
} satisfies Resolvers
