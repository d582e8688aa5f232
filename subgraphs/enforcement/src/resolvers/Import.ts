import { dayOf, pageSize, refusal, sealedPage } from '@xinlu/schema'
import { cellsOf } from '../domain/sheet/cells.ts'
import { type ActFacts, kindsIn, type OtherActKind } from '../domain/sheet/facts.ts'
import { type Template, templates } from '../domain/sheet/templates.ts'
import type { ActTemplate, DecisionKind, Resolvers } from '../generated.ts'
import { importActs } from '../import.ts'
import type { RoomContext } from '../loaders.ts'
import { sheetOf } from '../provinces.ts'
import { settleConflict } from '../settle.ts'
import { actsPage } from '../store/acts.ts'
import { quarantinePage } from '../store/quarantine.ts'

/** The most rows of a page. */
const most = 1000

/** Word → deed of files in and out. */
export const importResolvers = {
  Query: {
    async exportActs(_, { template, kind, columns, decidedFrom, decidedTo, first, after }, context) {
      const { db, viewer, verdicts, cursors } = context
      const size = pageSize(first, most)
      const sheet = writtenAs(template, kind ?? null, columns ?? null, dayOf(viewer.now))
      const filter = { template, kind: kind ?? null, from: decidedFrom ?? null, to: decidedTo ?? null } as const
      const places = cursors(`exportActs ${template} ${filter.kind} ${filter.from} ${filter.to}`)
      const rows = await actsPage(db, viewer, verdicts, filter, size, places.read(after))
      const { shown, pageInfo } = sealedPage(rows, size, places)
      return {
        columns: sheet.columns.map(({ name }) => name),
        rows: shown.map(({ facts }) => cellsOf(facts, sheet)),
        disputed: db.asked.has('ActSheet.disputed') ? await disputedIn(context, shown) : [],
        pageInfo,
      }
    },
    async quarantine(_, { first, after, all }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('quarantine')
      const asked = { first: size, after: places.read(after), all: all ?? false }
      const { shown, pageInfo } = sealedPage(await quarantinePage(db, viewer, asked), size, places)
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
    settled: ({ settled }) => settled ?? null,
  },
} satisfies Resolvers

/** The columns that an export writes: the template's, or those of a province for one kind of act; BAD_INPUT where that does not go together. */
function writtenAs(template: ActTemplate, kind: DecisionKind | null, province: string | null, today: string): Template {
  if (kind && !kindsIn[template].includes(kind))
    throw refusal('BAD_INPUT', {
      expected: `a kind of ${template}: ${kindsIn[template].join(', ')}`,
      got: kind,
      todo: 'choose one of them, or none',
    })
  if (!province) return templates[template]
  if (template === 'OTHER_ACT' && kind) return sheetOf(province, kind as OtherActKind, today)
  throw refusal('BAD_INPUT', {
    expected: 'columns of a province for one kind of OTHER_ACT',
    got: `${template} of ${kind ?? 'every kind'}`,
    todo: 'say which kind, or leave the columns out',
  })
}

/** The document numbers of acts to which an objection is open. */
async function disputedIn(
  { loaders }: RoomContext,
  acts: readonly { id: string; facts: ActFacts }[],
): Promise<string[]> {
  const disputed = await Promise.all(acts.map(({ id }) => loaders.disputed.load(id)))
  return acts.flatMap(({ facts }, i) => (disputed[i] ? [facts.docNo] : []))
}
