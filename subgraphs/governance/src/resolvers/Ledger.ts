import { type Cursors, pageSize } from '@xinlu/schema'
import { hourOf } from '../domain/look.ts'
import type { Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import { checkOf, checkpointText, consistency, type EntryRow, logPage, looksAt } from '../store/ledger.ts'

/** The most entries of a page. */
const most = 100

/** The ids under which the viewer's own subject may stand in the log: the token's, and the registry's for it. */
async function ownSubjects({ viewer, ask }: RoomContext): Promise<string[]> {
  if (viewer.subjectId === null && viewer.subjectCode === null) return []
  const { mySubject } = (await ask('registry', '{ mySubject { id } }', {})) as { mySubject: { id: string } | null }
  return [...new Set([viewer.subjectId, mySubject?.id].filter((id) => typeof id === 'string'))]
}

function pageOfEntries(rows: readonly EntryRow[], size: number, places: Cursors) {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return {
    shown,
    pageInfo: { endCursor: last ? places.of(String(last.logIndex)) : null, hasNextPage: rows.length > size },
  }
}

/** Word → deed of the access ledger's read side. */
export const ledgerResolvers = {
  Query: {
    verifyReceipt: (_, { id }, { db, viewer, logKeys }) => checkOf(db, viewer, id, logKeys()),
    ledgerCheckpoint: (_, __, { db, viewer }) => checkpointText(db, viewer),
    ledgerConsistency: (_, { from, to }, { db, viewer }) => consistency(db, viewer, from, to),
    async whoLookedAtMe(_, { first, after }, context) {
      const { db, viewer, cursors } = context
      const size = pageSize(first, most)
      const places = cursors('whoLookedAtMe')
      const rows = await looksAt(db, viewer, await ownSubjects(context), size, places.read(after))
      const { shown, pageInfo } = pageOfEntries(rows, size, places)
      const nodes = shown.map(({ receiptId, body: { at, org, role, purpose, basis, coordinates } }) => ({
        at: hourOf(at),
        org,
        role,
        purpose,
        basis,
        coordinates: [...new Set(Object.values(coordinates).flat())].sort(),
        receiptId,
      }))
      return { nodes, pageInfo }
    },
    async accessLog(_, { first, after, ...filter }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors(`accessLog ${JSON.stringify(filter)}`)
      const rows = await logPage(db, viewer, filter, size, places.read(after))
      const { shown, pageInfo } = pageOfEntries(rows, size, places)
      const nodes = shown.map(({ logIndex, receiptId, body: { coordinates, counts, ...told } }) => ({
        ...told,
        logIndex,
        receiptId,
        coordinates: Object.entries(coordinates).map(([name, list]) => ({ class: name, coordinates: [...list] })),
        subjectCount: counts.subjects ?? null,
      }))
      return { nodes, pageInfo }
    },
  },
} satisfies Resolvers
