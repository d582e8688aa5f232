import { dayOf, pageSize, sealedPage } from '@xinlu/schema'
import { pageKinds } from '../domain/commitments/kinds.ts'
import { commitmentState, stepOf } from '../domain/commitments/state.ts'
import { barOn } from '../domain/commitments/times.ts'
import type { Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import { publicPage, standingBreaches } from '../store/commitments.ts'
import { fulfil, make, ownSubject, withdraw } from '../store/makeCommitment.ts'

/** The most commitments of a page. */
const most = 100

/** A commitment as it is after a deed, read anew. */
export const anew = (id: string, { loaders }: RoomContext) => loaders.commitment.clear(id).load(id)

/** Word → deed of commitments. */
export const commitmentResolvers = {
  Query: {
    commitment: (_, { id }, { loaders }) => loaders.commitment.load(id),
    async publicCommitments(_, { first, after, kind }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors(`publicCommitments ${kind ?? ''}`)
      const asking = { kind: kind ?? null, first: size, after: places.read(after) }
      const { shown, pageInfo } = sealedPage(await publicPage(db, viewer, asking), size, places)
      return { nodes: shown, pageInfo }
    },
  },
  Mutation: {
    makeCommitment: async (_, { input }, context) =>
      anew(
        await make(context.db, context.viewer, context.ask, await ownSubject(context.viewer, context.ask), input),
        context,
      ),
    recordCommitment: async (_, { subjectId, input }, context) =>
      anew(await make(context.db, context.viewer, context.ask, subjectId, input), context),
    async withdrawCommitment(_, { id, reason }, context) {
      await withdraw(context.db, context.viewer, context.ask, id, reason)
      return anew(id, context)
    },
    async fulfilCommitment(_, { id }, context) {
      await fulfil(context.db, context.viewer, id)
      return anew(id, context)
    },
  },
  CreditProfile: { commitments: (key, _, { loaders }) => loaders.commitments.load(key) },
  SupervisionSection: {
    commitments: (key, _, { loaders }) => loaders.commitments.load(key),
    async substituteBar({ memberIds, knownAt }, _, { db }) {
      const basis = barOn(dayOf(knownAt))
      const [broken] = basis ? await standingBreaches(db, memberIds, knownAt) : []
      return broken && basis ? { commitmentId: broken.id, since: broken.brokenOn, basis } : null
    },
  },
  Commitment: {
    __resolveReference: ({ id }, { loaders }) => loaders.commitment.load(id as string),
    signedOn: ({ madeOn }) => madeOn,
    onPublicPage: ({ kind, signatory }) => pageKinds.includes(kind) && signatory !== null,
    state: (row) => commitmentState(row, dayOf(row.at)),
    fulfilledOn: ({ fulfilledOn, steps }) => fulfilledOn ?? dayOfStep(stepOf(steps, 'KEEP', 'FULFIL')?.knownFrom),
    brokenOn: (row) =>
      commitmentState(row, dayOf(row.at)) === 'BROKEN' ? dayOfStep(stepOf(row.steps, 'BREAK')?.knownFrom) : null,
  },
} satisfies Resolvers

const dayOfStep = (instant: string | undefined) => (instant ? dayOf(instant) : null)
