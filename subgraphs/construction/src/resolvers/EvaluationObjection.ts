import { dayOf, pageSize, stateOf } from '@xinlu/schema'
import { objectionDue } from '../domain/course/county.ts'
import type { EvaluationObjectionRow } from '../evaluationRows.ts'
import type { Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import { decideAs } from '../store/decideEvaluation.ts'
import { objectionsFor } from '../store/evaluationHands.ts'
import { file, takeBack } from '../store/evaluationObjections.ts'
import { isProofOpen } from '../store/openProof.ts'

/** The most objections of a list. */
const most = 100

/** An objection as it is after a deed, read anew. */
const anew = (id: string, { loaders }: RoomContext) => loaders.objection.clear(id).load(id)

const answerOf = ({ steps }: EvaluationObjectionRow) =>
  steps.find(({ event }) => event === 'UPHOLD' || event === 'REJECT')

const answeredOn = (row: EvaluationObjectionRow) => {
  const answer = answerOf(row)
  return answer ? dayOf(answer.knownFrom) : null
}

/** Word → deed of 信用评价异议. */
export const objectionResolvers = {
  Query: {
    evaluationObjectionWorklist: (_, { first }, { db, viewer }) => objectionsFor(db, viewer, pageSize(first, most)),
    evaluationProofOpen: (_, { id }, { db, viewer }) => isProofOpen(db, viewer, id),
  },
  Mutation: {
    async fileEvaluationObjection(_, { id, ground, proofs }, context) {
      const { db, viewer, ask } = context
      return anew(await file(db, viewer, ask, { id, ground, proofs: proofs ?? [] }), context)
    },
    async withdrawEvaluationObjection(_, { id }, context) {
      await takeBack(context.db, context.viewer, context.ask, id)
      return anew(id, context)
    },
    async decideEvaluationObjection(_, { id, uphold, reason, corrections, sections }, context) {
      const said = (corrections ?? []).map(({ factId, struck, times, correctedOn }) => ({
        factId,
        struck: struck ?? false,
        times: times ?? null,
        correctedOn: correctedOn ?? null,
      }))
      const performed = (sections ?? []).map((one) => ({
        ...{ contractId: one.contractId, performed: one.performed ?? null },
        ...{ bid: one.bid ?? null, progress: one.progress ?? null },
      }))
      const answer = { id, uphold, reason, corrections: said, sections: performed }
      await decideAs(context.db, context.viewer, context.ask, answer)
      return anew(id, context)
    },
  },
  ConstructionGrade: {
    objections: async ({ evaluationId }, _, { loaders }) =>
      evaluationId === null ? [] : loaders.objections.load(evaluationId),
  },
  EvaluationObjection: {
    state: ({ steps }) => stateOf(steps) as 'FILED',
    dueOn: ({ filedOn }) => objectionDue(filedOn)?.dueOn ?? null,
    basis: ({ filedOn }) => objectionDue(filedOn)?.basis ?? null,
    mustNotBeDecidedBy: ({ evaluationId }, _, { loaders }) => loaders.handsIn.load(evaluationId),
    decidedOn: (row) => answeredOn(row),
    decidedBy: (row) => answerOf(row)?.byUnit ?? null,
    late(row, _, { viewer }) {
      const due = objectionDue(row.filedOn)?.dueOn
      const until = answeredOn(row) ?? (stateOf(row.steps) === 'FILED' ? dayOf(viewer.now) : null)
      return due !== undefined && until !== null && until > due
    },
    reason: (row) => answerOf(row)?.reason ?? null,
    correctedFacts: (row) => {
      const facts = answerOf(row)?.particulars?.facts
      return Array.isArray(facts) ? facts.map(String) : []
    },
  },
} satisfies Resolvers
