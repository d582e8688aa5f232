import { pageSize, sealedPage, stateOf } from '@xinlu/schema'
import { endingTexts } from '../domain/measures/allowed.ts'
import { codeOf } from '../domain/measures/catalogue.ts'
import { isProposed } from '../domain/measures/flow.ts'
import type { MeasureState, Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import { executionPage, executionsOf, feedBack } from '../store/executions.ts'
import { caseUntil, end, order, state } from '../store/measureCourse.ts'
import { orderOf } from '../store/measureRows.ts'
import { entryNamed, shownById } from '../store/measures.ts'
import { measureTasks } from '../store/measureWorklist.ts'
import { propose } from '../store/proposeMeasure.ts'

/** The most of a list. */
const most = 200

/** A measure as it is after a deed, read anew. */
const anew = async (id: string, { db, ask, viewer }: RoomContext) => (await shownById(db, ask, viewer.now, [id]))[0]

/** Word → deed of 惩戒与激励措施. */
export const measureResolvers = {
  Query: {
    measureWorklist: (_, { first }, { db, viewer, ask }) => measureTasks(db, viewer, ask, pageSize(first, most)),
    async measuresToExecute(_, { first, after }, { db, viewer, ask, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('measuresToExecute')
      const rows = await executionPage(db, viewer, ask, { after: places.read(after), first: size + 1 })
      const { shown, pageInfo } = sealedPage(rows, size, places)
      return { nodes: shown, pageInfo }
    },
  },
  Mutation: {
    proposeMeasure: async (_, { input }, context) =>
      anew(await propose(context.db, context.viewer, context.ask, input), context),
    async stateMeasure(_, { id, statement }, context) {
      await state(context.db, context.viewer, context.ask, id, statement)
      return anew(id, context)
    },
    async orderMeasure(_, { id, reason }, context) {
      await order(context.db, context.viewer, context.ask, id, reason)
      return anew(id, context)
    },
    async dropMeasure(_, { id, reason }, context) {
      await end(context.db, context.viewer, id, 'DROP', reason)
      return anew(id, context)
    },
    async liftMeasure(_, { id, reason }, context) {
      await end(context.db, context.viewer, id, 'LIFT', reason)
      return anew(id, context)
    },
    recordMeasureFeedback: (_, { id, outcome, note, docNo }, { db, viewer, ask }) =>
      feedBack(db, viewer, ask, id, { outcome, note, docNo: docNo ?? null }),
  },
  SupervisionSection: {
    freshAt: ({ knownAt }) => knownAt,
    measures: (key, _, { ask, loaders }) => loaders.measures(ask).load(key),
    proposedMeasures: (key, _, { ask, loaders }) => loaders.proposedMeasures(ask).load(key),
  },
  Measure: {
    kind: (row) => entryNamed(row).entry?.kind ?? null,
    measure: (row) => entryNamed(row).entry?.measure ?? null,
    catalogueCode: ({ catalogue, code }) => codeOf(catalogue, code),
    catalogueVersion: (row) => {
      const { edition } = entryNamed(row)
      return edition ? `${edition.title} ${edition.version}` : null
    },
    basis: (row) => entryNamed(row).entry?.basis ?? null,
    authority: (row) => orderOf(row)?.unit ?? row.saidBy,
    since: (row) => orderOf(row)?.since ?? null,
    until: (row) => orderOf(row)?.until ?? null,
    cause: ({ causeKind, causeId }) => ({ kind: causeKind, id: causeId }),
    state({ steps, ending }) {
      const state = stateOf(steps) as MeasureState
      return ending === null ? state : isProposed(state) ? 'DROPPED' : 'LIFTED'
    },
    liftedBecause: ({ steps, ending }) =>
      ending === null ? (steps.findLast(({ event }) => event === 'LIFT')?.reason ?? null) : endingTexts[ending],
    statements: ({ steps }) => steps.filter(({ event }) => event === 'STATE').map(({ reason }) => reason ?? ''),
    statedUntil: (row) => caseUntil(row),
    executions: async (row, _, { db }) => (await executionsOf(db, row.at, [row]))[0] ?? [],
  },
} satisfies Resolvers
