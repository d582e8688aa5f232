import { pageSize, sealedPage } from '@xinlu/schema'
import { cellsOf } from '../domain/cells.ts'
import { columnsOf } from '../domain/templates.ts'
import type { Resolvers } from '../generated.ts'
import { importActs } from '../import.ts'
import { settleConflict } from '../settle.ts'
import { actsPage } from '../store/acts.ts'
import { quarantinePage } from '../store/quarantine.ts'

/** The most rows of a page. */
const most = 1000

/** Word → deed of files in and out. */
export const importResolvers = {
  Query: {
    async exportActs(_, { template, decidedFrom, decidedTo, first, after }, { db, viewer, verdicts, cursors }) {
      const size = pageSize(first, most)
      const filter = { template, from: decidedFrom ?? null, to: decidedTo ?? null } as const
      const places = cursors(`exportActs ${template} ${filter.from} ${filter.to}`)
      const rows = await actsPage(db, viewer, verdicts, filter, size, places.read(after))
      const { shown, pageInfo } = sealedPage(rows, size, places)
      return { columns: columnsOf(template), rows: shown.map(({ facts }) => cellsOf(facts)), pageInfo }
    },
    async quarantine(_, { first, after }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('quarantine')
      const { shown, pageInfo } = sealedPage(await quarantinePage(db, viewer, size, places.read(after)), size, places)
      return { nodes: shown, pageInfo }
    },
  },
  Mutation: {
    importActs: (_, { input }, { db, viewer, ask }) => importActs(db, viewer, ask, input),
    async settleConflict(_, args, { db, viewer, ask, loaders }) {
      return loaders.decision.load(await settleConflict(db, viewer, ask, args))
    },
  },
  QuarantinedRow: {
    column: ({ faults }) => faults[0]?.column ?? null,
    code: ({ faults }) => faults[0]?.code ?? null,
    expected: ({ faults }) => faults[0]?.expected ?? null,
    got: ({ faults }) => faults[0]?.got ?? null,
  },
} satisfies Resolvers
