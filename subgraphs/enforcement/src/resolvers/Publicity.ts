import { dayOf, pageSize, refusal, sealedPage } from '@xinlu/schema'
import { escalationAt } from '../domain/publicity/escalation.ts'
import { publicityState, workingDaysLeft } from '../domain/publicity/publicity.ts'
import {
  isWithdrawnLate,
  whereReached,
  withdrawalBasis,
  withdrawalDaysLeft,
  withdrawBy,
} from '../domain/publicity/withdrawal.ts'
import type { Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import { batchOf, batchPage, makeBatch, sendBatch, sheetOf } from '../store/publicity/batches.ts'
import { change, withdraw } from '../store/publicity/changes.ts'
import { confirmBatch } from '../store/publicity/receipt.ts'
import { dueDecisions, escalatedDecisions, toWithdraw } from '../store/publicity/worklist.ts'

/** The most decisions of a worklist, and how many it holds where nobody says. */
const most = 1000
const usual = 200

const onWorklist = ['DUE', 'LATE']

/** A decision after a deed on it, read anew. */
const anew = (id: string, { loaders }: RoomContext) => loaders.decision.clear(id).load(id)

/** Word → deed of 公示: worklists, batches and withdrawal. */
export const publicityResolvers = {
  Query: {
    publicityWorklist(_, { unit, state, first }, { db, viewer }) {
      const states = state ?? onWorklist
      const strange = states.find((one) => !onWorklist.includes(one))
      if (strange)
        throw refusal('BAD_INPUT', {
          expected: onWorklist.join(' or '),
          got: strange,
          todo: 'ask for what is due or late',
        })
      return dueDecisions(db, viewer, { unit: unit ?? null, states, first: pageSize(first ?? usual, most) })
    },
    publicityEscalations: (_, { first }, { db, viewer }) =>
      escalatedDecisions(db, viewer, pageSize(first ?? usual, most)),
    withdrawalsDue: (_, { unit, first }, { db, viewer }) =>
      toWithdraw(db, viewer, unit ?? null, pageSize(first ?? usual, most)),
    async publicityBatches(_, { first, after, site, state }, { db, viewer, cursors }) {
      const size = pageSize(first, 100)
      const which = { site: site ?? null, state: state ?? null }
      const places = cursors(`publicityBatches ${which.site} ${which.state}`)
      const rows = await batchPage(db, viewer, which, size, places.read(after))
      const { shown, pageInfo } = sealedPage(rows, size, places)
      return { nodes: shown, pageInfo }
    },
  },
  Mutation: {
    async changeDecision(_, { input }, context) {
      await change(context.db, context.viewer, input)
      return anew(input.decisionId, context)
    },
    async withdrawPublicity(_, { decisionId, reason }, context) {
      await withdraw(context.db, context.viewer, decisionId, reason)
      return anew(decisionId, context)
    },
    async makePublicityBatch(_, { input }, { db, viewer }) {
      return batchOf(db, viewer, await makeBatch(db, viewer, input))
    },
    async sendPublicityBatch(_, { id }, { db, viewer }) {
      await sendBatch(db, viewer, id)
      return batchOf(db, viewer, id)
    },
    async confirmPublicityBatch(_, { id, receiptNo, confirmedOn, rejected }, { db, viewer }) {
      await confirmBatch(db, viewer, id, { receiptNo, confirmedOn, rejected: rejected ?? [] })
      return batchOf(db, viewer, id)
    },
  },
  Decision: { changes: ({ id }, _, { loaders }) => loaders.changes.load(id) },
  DecisionChange: {
    withdrawBy: (change) => withdrawBy(change),
    basis: (change) => withdrawalBasis(change),
    workingDaysLeft: (change, _, { viewer }) => withdrawalDaysLeft(change, dayOf(viewer.now)),
    late: (change, _, { viewer }) => isWithdrawnLate(change, dayOf(viewer.now)),
  },
  Publicity: {
    escalation(row, _, { viewer }) {
      const today = dayOf(viewer.now)
      if (!onWorklist.includes(publicityState(row, today))) return 'NONE'
      const left = whereReached(() => workingDaysLeft(row.facts, today))
      return left === null ? 'NONE' : escalationAt(left, today)
    },
  },
  PublicityBatch: {
    receiptNo: ({ particulars }) => particulars?.receiptNo ?? null,
    confirmedOn: ({ particulars }) => particulars?.confirmedOn ?? null,
    rejected: ({ particulars }) =>
      (particulars?.rejected ?? []).map((one) => {
        const cut = one.indexOf(' ')
        return { decisionId: one.slice(0, cut), reason: one.slice(cut + 1) }
      }),
    sheet: (batch, _, { db }) => sheetOf(db, batch),
  },
} satisfies Resolvers
