import { pageSize, sealedPage } from '@xinlu/schema'
import { qualifies } from '../domain/conduct.ts'
import type { Resolvers } from '../generated.ts'
import { conductList, stateConduct } from '../store/conduct.ts'
import { consequencesOf, linkDecision } from '../store/consequences.ts'
import { retell } from '../store/retell.ts'

/** The most facts or decisions of a page. */
const most = 100

/** Word → deed of what followed from a violation, and of the facts of circumstances 3 to 10. */
export const conductResolvers = {
  Query: {
    violationConsequences: (_, { violationId }, { db, viewer }) => consequencesOf(db, viewer, violationId),
    async conducts(_, { first, after }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('conducts')
      const rows = await conductList(db, viewer, places.read(after), size + 1)
      const { shown, pageInfo } = sealedPage(rows, size, places)
      return { nodes: shown, pageInfo }
    },
  },
  Mutation: {
    linkDecision: (_, link, { db, viewer, ask }) => linkDecision(db, viewer, ask, link),
    async retellDecisions(_, { first, after }, { db, viewer, ask, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('retellDecisions')
      const { ids, changed } = await retell(db, viewer, ask, places.read(after), size)
      const { shown, pageInfo } = sealedPage(
        ids.map((id) => ({ id })),
        size,
        places,
      )
      return { asked: shown.length, changed, pageInfo }
    },
    stateConduct: (_, { input }, { db, viewer, ask }) => stateConduct(db, viewer, ask, input),
  },
  OverloadConduct: {
    subject: (row) => row,
    fine: ({ particulars }) => particulars.fine ?? null,
    qualifies: ({ kind, on, particulars }) => qualifies({ kind, day: on, particulars }),
  },
} satisfies Resolvers
