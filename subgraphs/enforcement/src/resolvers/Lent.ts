import { Decimal } from 'decimal.js'
import type { Resolvers } from '../generated.ts'

/** Word → deed of what siblings are lent of a decision. */
export const lentResolvers = {
  Query: { lentDecisions: (_, { ids }, { loaders }) => Promise.all(ids.map((id) => loaders.repairFacts.load(id))) },
  LentDecision: {
    penaltyKinds: ({ facts }) => (facts.template === 'PENALTY_2018' ? facts.penaltyKinds : []),
    fine: ({ facts }) =>
      facts.template === 'PENALTY_2018' && facts.fine ? new Decimal(facts.fine).times(10_000).toFixed() : null,
    annulled: ({ annulledOn }) => annulledOn !== null,
  },
} satisfies Resolvers
