import type { Resolvers } from '../generated.ts'
import { checkpointSince } from '../store/checkpoints.ts'

/** Word → deed of 日志检查点. */
export const checkpointResolvers = {
  Query: { checkpointSince: (_, { at }, { db }) => checkpointSince(db, at) },
} satisfies Resolvers
