import { pageSize, withholdSmall } from '@xinlu/schema'
import type { Resolvers } from '../generated.ts'
import { caseCells } from '../store/cases.ts'

/** The most decisions of a section. */
const most = 1000

/** Word → deed of the profile's section, and of open cases. */
export const sectionResolvers = {
  Query: {
    caseFigures: async (_, { by }, { db, viewer, verdicts }) =>
      withholdSmall(await caseCells(db, viewer, by), verdicts?.minCell ?? 0),
  },
  CreditProfile: { enforcement: (key) => key },
  EnforcementSection: {
    freshAt: ({ knownAt }, _, { loaders }) => loaders.freshAt.load(knownAt),
    decisions: (key, { first }, { loaders }) => loaders.decisions.load({ ...key, first: pageSize(first ?? 100, most) }),
    openCases: (key, _, { loaders }) => loaders.openCases.load(key),
    decisionsInForce: (key, _, { loaders }) => loaders.inForce.load(key),
  },
} satisfies Resolvers
