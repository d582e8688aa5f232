import { cycleExplanationOf, explanationOf } from '../domain/course/explained.ts'
import { latestYears } from '../domain/latestYears.ts'
import type { Resolvers } from '../generated.ts'

/** Word → deed of what a profile says of road transport. */
export const sectionResolvers = {
  CreditProfile: { roadTransport: (key) => key },
  RoadTransportSection: {
    freshAt: ({ knownAt }, _, { loaders }) => loaders.freshAt.load(knownAt),
    assessments: async (key, { years }, { loaders }) => latestYears(await loaders.assessments.load(key), years),
    integrity: (key, _, { loaders }) => loaders.integrity.load(key),
  },
  Assessment: { explanation: (row) => explanationOf(row) },
  IntegrityCycle: { explanation: (row) => cycleExplanationOf(row) },
  AssessmentExplanation: {
    edition: ({ finding }) => finding.edition,
    baseScore: ({ finding }) => finding.baseScore,
    contributions: ({ finding }) => finding.contributions,
    total: ({ finding }) => finding.total,
    vetoes: ({ finding }) => finding.vetoes,
    unmet: ({ finding }) => finding.unmet,
    wayBack: ({ ways }) => ways(),
  },
} satisfies Resolvers
