import type { Resolvers } from '../generated.ts'
import { namesIn } from '../store/names.ts'

/** Word → deed of the names that a text holds. */
export const nameResolvers = {
  Query: { namesIn: (_, { text }, { db }) => namesIn(db, text) },
} satisfies Resolvers
