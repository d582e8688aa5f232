import { baseOf } from '../domain/course/explained.ts'
import type { Resolvers } from '../generated.ts'

/** Word → deed of why a grade is as it is. */
export const explanationResolvers = {
  ConstructionGrade: {
    explanation: async ({ evaluationId, at }, _, { loaders }) =>
      evaluationId === null ? null : loaders.explanation.load({ evaluationId, at }),
    wayBack: (row, _, { loaders }) => loaders.waysBack.load(row),
  },
  EvaluationExplanation: {
    edition: ({ evaluation }) => evaluation.edition,
    baseScore: ({ evaluation }) => baseOf(evaluation),
    bid: ({ evaluation }) => evaluation.bid,
    performance: ({ evaluation }) => evaluation.performance,
    bidWeight: ({ evaluation }) => evaluation.weights.a,
    performanceWeight: ({ evaluation }) => evaluation.weights.b,
    weightsBasis: ({ evaluation }) => evaluation.weights.clause,
    other: ({ evaluation }) => evaluation.other,
    exact: ({ evaluation }) => evaluation.exact,
    score: ({ evaluation }) => evaluation.score,
    gradeByScore: ({ evaluation }) => evaluation.gradeByScore,
    grade: ({ evaluation }) => evaluation.grade,
    bounds: ({ evaluation }) => evaluation.bounds,
    basis: ({ evaluation }) => evaluation.basis,
  },
} satisfies Resolvers
