import { dayOf, pageSize, stateOf } from '@xinlu/schema'
import { objectionDue } from '../domain/course/county.ts'
import type { Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import type { ObjectionRow } from '../rows.ts'
import { decideAs } from '../store/decideObjection.ts'
import { file, objectionsFor, takeBack } from '../store/objections.ts'
import { isProofOpen } from '../store/openProof.ts'

/** The most objections of a list. */
const most = 100

/** An objection as it is after a deed, read anew. */
const anew = (id: string, { loaders }: RoomContext) => loaders.objection.clear(id).load(id)

const answerOf = ({ steps }: ObjectionRow) => steps.find(({ event }) => event === 'UPHOLD' || event === 'REJECT')

const answeredOn = (row: ObjectionRow) => {
  const answer = answerOf(row)
  return answer ? dayOf(answer.knownFrom) : null
}

/** Word → deed of 考核异议. */
export const objectionResolvers = {
  Query: {
    assessmentObjectionWorklist: (_, { first }, { db, viewer }) => objectionsFor(db, viewer, pageSize(first, most)),
    assessmentProofOpen: (_, { id }, { db, viewer }) => isProofOpen(db, viewer, id),
  },
  Mutation: {
    async objectToAssessment(_, { id, ground, proofs }, context) {
      const { db, viewer, ask } = context
      return anew(await file(db, viewer, ask, { id, ground, proofs: proofs ?? [] }), context)
    },
    async withdrawAssessmentObjection(_, { id }, context) {
      await takeBack(context.db, context.viewer, context.ask, id)
      return anew(id, context)
    },
    async decideAssessmentObjection(_, { id, uphold, reason, corrections }, context) {
      const said = (corrections ?? []).map(({ factId, withdrawn, quantity, particulars, correctedOn }) => ({
        factId,
        withdrawn: withdrawn ?? false,
        quantity: quantity ?? null,
        particulars: particulars ?? null,
        correctedOn: correctedOn ?? null,
      }))
      await decideAs(context.db, context.viewer, context.ask, { id, uphold, reason, corrections: said })
      return anew(id, context)
    },
  },
  Assessment: {
    objections: ({ id }, _, { loaders }) => loaders.objections.load(id),
  },
  AssessmentObjection: {
    state: ({ steps }) => stateOf(steps) as 'FILED',
    dueOn: ({ filedOn }) => objectionDue(filedOn)?.dueOn ?? null,
    basis: ({ filedOn }) => objectionDue(filedOn)?.basis ?? null,
    mustNotBeDecidedBy: ({ assessmentId }, _, { loaders }) => loaders.units.load(assessmentId),
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
