import { yearAsked } from '../domain/integrity/asked.ts'
import type { Resolvers } from '../generated.ts'
import { workOf } from '../work.ts'

/** Word → deed of 要点成效. */
export const workResolvers = {
  Query: { workFigures: (_, { year }, context) => workOf(context, yearAsked(year)) },
} satisfies Resolvers
