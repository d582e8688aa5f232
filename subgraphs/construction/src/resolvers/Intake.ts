import { linesOf } from '../domain/table/rows.ts'
import type { Resolvers } from '../generated.ts'
import { listsOf } from '../store/intake/batch.ts'
import { stateFacts } from '../store/intake/stateFacts.ts'

/** Word → deed of intake: lines, and rows of a table. */
export const intakeResolvers = {
  Mutation: {
    stateConstructionFacts: (_, { batch }, { db, viewer, ask }) => stateFacts(db, viewer, ask, listsOf(batch)),
    importConstructionTable: (_, { input }, { db, viewer, ask }) =>
      stateFacts(db, viewer, ask, [{ kind: input.table, lines: linesOf(input) }]),
  },
} satisfies Resolvers
