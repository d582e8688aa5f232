import { dayOf, keyedBy, pageSize, sealedPage } from '@xinlu/schema'
import { mediaTypes } from '@xinlu/schema/documents'
import { saidUnderKey } from '../concealed.ts'
import { declarationBasis } from '../domain/tender/appointment.ts'
import { capsOf } from '../domain/tender/creditUse.ts'
import type { EvaluatorState, Resolvers, TenderState } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import { registerBidder, withdrawBidder } from '../store/tender/bidders.ts'
import { tenderCheck } from '../store/tender/check.ts'
import { appoint, declare, ownAppointment, revoke } from '../store/tender/evaluators.ts'
import { amendTender, cancelTender, openTender, recordTender } from '../store/tender/record.ts'
import { contentOf, documentsFor, makeReport } from '../store/tender/report.ts'
import { biddersFor, evaluatorsFor } from '../store/tender/shown.ts'
import { tenderList } from '../store/tender/tenders.ts'

/** The most tenders of a page. */
const most = 100

/** A tender as it is after a deed, read anew. */
const anew = (id: string, { loaders }: RoomContext) => loaders.tender.clear(id).load(id)

/** Word → deed of tenders, their bidders and evaluators. */
export const tenderResolvers = {
  Query: {
    tenderCheck: (_, { tenderId, openedAt }, { db, viewer, ask }) => tenderCheck(db, viewer, ask, tenderId, openedAt),
    tender: (_, { id }, { loaders }) => loaders.tender.load(id),
    myAppointment: (_, __, { db, viewer }) => ownAppointment(db, viewer),
    async tenders(_, { first, after }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('tenders')
      const rows = await tenderList(db, viewer, { first: size + 1, after: places.read(after) })
      const { shown, pageInfo } = sealedPage(rows, size, places)
      return { nodes: shown, pageInfo }
    },
  },
  Mutation: {
    async recordTender(_, { input, key }, context) {
      const keyed = keyedBy(saidUnderKey, context.viewer, 'recordTender', key, input)
      return anew(await recordTender(context.db, context.viewer, keyed, input), context)
    },
    async amendTender(_, { id, input, reason }, context) {
      await amendTender(context.db, context.viewer, id, input, reason)
      return anew(id, context)
    },
    async cancelTender(_, { id, reason }, context) {
      await cancelTender(context.db, context.viewer, id, reason)
      return anew(id, context)
    },
    async registerBidder(_, { tenderId, members }, { db, viewer, ask }) {
      return { tenderId, bidderCode: await registerBidder(db, viewer, ask, tenderId, members) }
    },
    async withdrawBidder(_, { tenderId, bidderCode, reason }, { db, viewer }) {
      await withdrawBidder(db, viewer, tenderId, bidderCode, reason)
      return { tenderId, bidderCode }
    },
    async openTender(_, { id }, context) {
      await openTender(context.db, context.viewer, id)
      return anew(id, context)
    },
    async appointEvaluator(_, { input }, { db, viewer, ask, loaders }) {
      return loaders.evaluator.load(await appoint(db, viewer, ask, input))
    },
    async revokeEvaluator(_, { id, reason }, { db, viewer, loaders }) {
      await revoke(db, viewer, id, reason)
      return loaders.evaluator.load(id)
    },
    declareNoConflict: (_, { tenderId }, { db, viewer }) => declare(db, viewer, tenderId, null),
    declareConflict: (_, { tenderId, reason }, { db, viewer }) => declare(db, viewer, tenderId, reason),
    makeTenderReport: (_, { tenderId, receiptId }, { db, viewer, ask }) =>
      makeReport(db, viewer, ask, tenderId, receiptId),
  },
  Tender: {
    state: ({ state }) => state as TenderState,
    bidders: (row, _, { db, viewer }) => biddersFor(db, viewer, row),
    evaluators: (row, _, { db, viewer }) => evaluatorsFor(db, viewer, row),
    documents: ({ id }, _, { db, viewer }) => documentsFor(db, viewer, id),
  },
  TenderCreditUse: { caps: (use, _, { viewer }) => capsOf(use, dayOf(viewer.now)) },
  TenderEvaluator: { state: ({ state }) => state as EvaluatorState },
  EvaluatorDeclaration: {
    state: ({ state }) => state as EvaluatorState,
    tenderName: async ({ tenderId }, _, { loaders }) => (await loaders.tender.load(tenderId))?.name ?? null,
    opensAt: async ({ tenderId }, _, { loaders }) => (await loaders.tender.load(tenderId))?.opensAt ?? null,
    declaredAt: ({ steppedAt, state }) => (state === 'APPOINTED' ? null : steppedAt),
    basis: ({ steppedAt }) => declarationBasis(steppedAt),
  },
  TenderDocument: {
    mediaType: ({ format }) => mediaTypes[format],
    content: (row, _, { db }) => contentOf(db.$client, row),
  },
  TenderCheck: { receipt: () => null },
  MemberCheck: {
    grade: ({ standing }) => standing.grade,
    bound: ({ standing }) => standing.bound,
    authority: ({ standing }) => standing.authority,
    validAtOpening: ({ standing }) => standing.valid,
    extended: ({ standing }) => standing.extended,
    newcomerRule: ({ standing }) => standing.newcomer,
    changeRule: ({ standing }) => standing.change,
  },
} satisfies Resolvers
