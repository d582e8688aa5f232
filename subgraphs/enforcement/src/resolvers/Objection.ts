import { dayOf, pageSize, refusal, stateOf } from '@xinlu/schema'
import { furtherWay, isOpenObjection, objectionBasis, objectionDueOn } from '../domain/objection.ts'
import type { ObjectionCorrection, Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import type { ObjectionRow } from '../rows.ts'
import type { Correction } from '../store/correction.ts'
import { askUnit, decideAs } from '../store/decideObjection.ts'
import { file, objectionsFor, takeBack } from '../store/objections.ts'

/** The most objections of a list. */
const most = 100

/** An objection as it is after a deed, read anew. */
const anew = (id: string, { loaders }: RoomContext) => loaders.objection.clear(id).load(id)

const stepOf = ({ steps }: ObjectionRow, ...events: string[]) =>
  steps.find(({ event }) => events.includes(event)) ?? null
const answerOf = (row: ObjectionRow) => stepOf(row, 'UPHOLD', 'REJECT')
const clockOf = (row: ObjectionRow) => ({ filedOn: row.filedOn, asked: stepOf(row, 'ASK') !== null })
const textIn = (particulars: Record<string, unknown> | null | undefined, name: string) =>
  typeof particulars?.[name] === 'string' ? (particulars[name] as string) : null

/** Word → deed of 信用异议. */
export const objectionResolvers = {
  Query: {
    objectionWorklist: (_, { first }, { db, viewer }) => objectionsFor(db, viewer, pageSize(first, most)),
  },
  Mutation: {
    async fileObjection(_, { factRef, ground, proofs }, context) {
      const { db, viewer, ask } = context
      return anew(await file(db, viewer, ask, { factRef, ground, proofs: proofs ?? [] }), context)
    },
    async withdrawObjection(_, { id }, context) {
      await takeBack(context.db, context.viewer, context.ask, id)
      return anew(id, context)
    },
    async askOtherUnit(_, { id, unit, question }, context) {
      await askUnit(context.db, context.viewer, id, unit, question)
      return anew(id, context)
    },
    async decideObjection(_, { id, uphold, reason, correction }, context) {
      const { db, viewer, ask } = context
      await decideAs(db, viewer, ask, { id, uphold, reason, correction: correctionOf(correction) })
      return anew(id, context)
    },
  },
  Decision: {
    disputed: ({ id }, _, { loaders }) => loaders.disputed.load(id),
    objections: ({ id }, _, { loaders }) => loaders.objections.load(id),
  },
  Objection: {
    decision: ({ decisionId }, _, { loaders }) => loaders.decision.load(decisionId),
    state: ({ steps }) => stateOf(steps) as 'FILED',
    dueOn: (row) => objectionDueOn(clockOf(row)),
    basis: (row) => objectionBasis(clockOf(row)),
    mustNotBeDecidedBy: ({ issuingUnit }) => issuingUnit,
    askedUnit: (row) => textIn(stepOf(row, 'ASK')?.particulars, 'unit'),
    decidedOn: (row) => dayOfStep(answerOf(row)?.knownFrom),
    decidedBy: (row) => answerOf(row)?.byUnit ?? null,
    late(row, _, { viewer }) {
      const due = objectionDueOn(clockOf(row))
      const answered =
        dayOfStep(answerOf(row)?.knownFrom) ?? (isOpenObjection(stateOf(row.steps)) ? dayOf(viewer.now) : null)
      return due !== null && answered !== null && answered > due
    },
    reason: (row) => answerOf(row)?.reason ?? null,
    correction: (row) => textIn(answerOf(row)?.particulars, 'correction'),
    furtherWay: (row) => (answerOf(row) ? furtherWay : null),
  },
} satisfies Resolvers

const dayOfStep = (instant: string | undefined) => (instant ? dayOf(instant) : null)

/** Exactly one of the two ways; null for none, BAD_INPUT for both. */
function correctionOf(given: ObjectionCorrection | null | undefined): Correction | null {
  const columns = given?.columns ?? null
  const takeOff = given?.takeOff === true
  if (columns && takeOff)
    throw refusal('BAD_INPUT', { expected: 'columns or takeOff', got: 'both', todo: 'choose one' })
  if (takeOff) return { takeOff: true }
  return columns && columns.length > 0 ? { columns } : null
}
