import { pageSize } from '@xinlu/schema'
import { yearAsked } from '../domain/course/county.ts'
import type { Resolvers } from '../generated.ts'
import { firmYears } from '../store/trial.ts'

/** The most firms of a page. */
const most = 500

/** Word → deed of what a changed sheet is tried on. */
export const trialResolvers = {
  Query: {
    evaluationFacts(_, { role, year, first, after }, { db, viewer, ask, cursors }) {
      const sealed = cursors(`evaluationFacts ${role} ${year}`)
      const asked = { role, year: yearAsked(year), first: pageSize(first, most), after: sealed.read(after) }
      return firmYears(db, viewer, ask, asked, sealed)
    },
  },
} satisfies Resolvers
