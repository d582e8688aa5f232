import { pageSize } from '@xinlu/schema'
import { yearAsked } from '../domain/course/county.ts'
import type { Resolvers } from '../generated.ts'
import { stateBatch } from '../store/factBatch.ts'
import { factPage } from '../store/factPages.ts'

/** The most subjects of a page. */
const most = 500

/** Word → deed of 考核事实. */
export const factResolvers = {
  Query: {
    async assessmentFacts(_, { scheme, year, first, after }, { db, viewer, cursors }) {
      const sealed = cursors(`assessmentFacts ${scheme} ${year}`)
      const asked = { scheme, year: yearAsked(year), first: pageSize(first, most), after: sealed.read(after) }
      const { shown, pageInfo } = await factPage(db, viewer, asked, sealed)
      return { nodes: shown, pageInfo }
    },
  },
  Mutation: {
    stateAssessmentFacts: (_, { facts }, { db, viewer, ask }) => stateBatch(db, viewer, ask, facts),
  },
  AssessmentFact: { particulars: ({ particulars }) => JSON.stringify(particulars) },
} satisfies Resolvers
