import { dayOf, pageSize, stateOf } from '@xinlu/schema'
import { meetsCourse } from '../domain/commitments/deciders.ts'
import { stepOf } from '../domain/commitments/state.ts'
import { evaluationClause, noticeBasis, objectionDue } from '../domain/commitments/times.ts'
import type { BreachObjectionState, Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import type { BreachObjectionRow } from '../rows.ts'
import { caseUntil, decide, noticedFor, say, state } from '../store/breach.ts'
import { decideObjection, file, objectionsById, objectionsFor, takeBack } from '../store/breachObjections.ts'
import { standingBreaches } from '../store/commitments.ts'
import { isProofOpen } from '../store/openProof.ts'
import { anew } from './Commitment.ts'

/** The most of a list. */
const most = 200

const objectionAnew = async (id: string, { db }: RoomContext) => (await objectionsById(db.$client, [id]))[0] ?? null

const answerOf = ({ steps }: BreachObjectionRow) => stepOf(steps, 'UPHOLD', 'REJECT')

/** Word → deed of keeping and breaking commitments. */
export const breachResolvers = {
  Query: {
    commitmentWorklist: (_, { first }, { db, viewer }) => noticedFor(db, viewer, pageSize(first, most)),
    breachObjectionWorklist: (_, { first }, { db, viewer }) => objectionsFor(db, viewer, pageSize(first, most)),
    breachProofOpen: (_, { id }, { db, viewer }) => isProofOpen(db, viewer, id),
    async brokenCommitmentsOf(_, { ids, at }, { db }) {
      const found = await standingBreaches(db, ids, at)
      return found.map((one) => ({ ...one, clause: evaluationClause(one.brokenOn) }))
    },
  },
  Mutation: {
    async keepCommitment(_, { id, evidence, reason }, context) {
      await say(context.db, context.viewer, context.ask, 'KEEP', { id, evidence, reason })
      return anew(id, context)
    },
    async giveBreachNotice(_, { id, evidence, reason }, context) {
      await say(context.db, context.viewer, context.ask, 'NOTICE', { id, evidence, reason })
      return anew(id, context)
    },
    async stateBreachCase(_, { id, statement }, context) {
      await state(context.db, context.viewer, context.ask, id, statement)
      return anew(id, context)
    },
    async findCommitmentBroken(_, { id, reason }, context) {
      await decide(context.db, context.viewer, 'BREAK', id, reason)
      return anew(id, context)
    },
    async dropBreachNotice(_, { id, reason }, context) {
      await decide(context.db, context.viewer, 'DROP', id, reason)
      return anew(id, context)
    },
    async objectToBreach(_, { id, ground, proofs }, context) {
      const said = { id, ground, proofs: proofs ?? [] }
      return objectionAnew(await file(context.db, context.viewer, context.ask, said), context)
    },
    async withdrawBreachObjection(_, { id }, context) {
      await takeBack(context.db, context.viewer, context.ask, id)
      return objectionAnew(id, context)
    },
    async decideBreachObjection(_, { id, uphold, reason }, context) {
      await decideObjection(context.db, context.viewer, { id, uphold, reason })
      return objectionAnew(id, context)
    },
  },
  Commitment: { course: (row, _, { viewer }) => (meetsCourse(viewer, row) ? row : null) },
  CommitmentCourse: {
    state: ({ steps }) => stateOf(steps),
    noticedOn: ({ steps }) => dayOfStep(stepOf(steps, 'NOTICE')?.knownFrom),
    statedUntil: (row) => caseUntil(row),
    basis({ steps }) {
      const notice = stepOf(steps, 'NOTICE')
      return notice && noticeBasis(dayOf(notice.knownFrom))
    },
    statements: ({ steps }) => steps.filter(({ event }) => event === 'STATE').map(({ reason }) => reason ?? ''),
    evidence: ({ steps }) => stepOf(steps, 'NOTICE', 'KEEP')?.particulars ?? null,
    foundBy: ({ steps }) => stepOf(steps, 'BREAK', 'KEEP')?.byUnit ?? null,
    reason: ({ steps }) => stepOf(steps, 'BREAK', 'KEEP', 'DROP')?.reason ?? null,
    objections: ({ id }, _, { loaders }) => loaders.breachObjections.load(id),
  },
  CommitmentTask: {
    commitment: (row) => row,
    statedUntil: (row) => caseUntil(row),
    ready: (row) => dayOf(row.at) > (caseUntil(row) ?? ''),
  },
  BreachObjection: {
    state: ({ steps }) => stateOf(steps) as BreachObjectionState,
    dueOn: ({ filedOn }) => objectionDue(filedOn)?.dueOn ?? null,
    basis: ({ filedOn }) => objectionDue(filedOn)?.basis ?? null,
    late: (row, _, { viewer }) => {
      const due = objectionDue(row.filedOn)?.dueOn ?? null
      const done = row.steps.find(({ event }) => event !== 'FILE')?.knownFrom ?? viewer.now
      return due !== null && dayOf(done) > due
    },
    decidedOn: (row) => dayOfStep(answerOf(row)?.knownFrom),
    decidedBy: (row) => answerOf(row)?.byUnit ?? null,
    reason: (row) => answerOf(row)?.reason ?? null,
  },
} satisfies Resolvers

const dayOfStep = (instant: string | undefined) => (instant ? dayOf(instant) : null)
