import { codeTyped, dayOf, keyedBy, pageSize, typed } from '@xinlu/schema'
import { saidUnderKey } from '../concealed.ts'
import { confirmUntil, endOfOpening, openingState } from '../domain/openings.ts'
import { openedBy } from '../domain/request.ts'
import { tellOn } from '../domain/told.ts'
import type { Resolvers } from '../generated.ts'
import type { RequestRow } from '../rows.ts'
import { confirm, openingOf, openUnder, unconfirmedPage } from '../store/openings.ts'

/** The most openings of a page. */
const most = 100

/** The fewest characters of the reason of an emergency. */
const leastReason = 10

/** Word → deed of openings. */
export const openingResolvers = {
  Query: {
    opening: (_, { id }, { db, viewer }) => openingOf(db, viewer, id),
    async unconfirmedEmergencies(_, { first, after }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('unconfirmedEmergencies')
      const rows = await unconfirmedPage(db, viewer, size, places.read(after))
      const shown = rows.slice(0, size)
      const last = shown.at(-1)
      return {
        nodes: shown,
        pageInfo: {
          endCursor: last ? places.of(`${last.knownFrom} ${last.id}`) : null,
          hasNextPage: rows.length > size,
        },
      }
    },
  },
  Mutation: {
    openEmergency(_, { subjectId, reason, key }, { db, viewer }) {
      const asked = {
        kind: 'EMERGENCY' as const,
        reason: typed('reason', reason, leastReason),
        rows: { ids: [typed('subjectId', subjectId)] },
      }
      return openUnder(db, viewer, keyedBy(saidUnderKey, viewer, 'openEmergency', key, asked), () => asked)
    },
    openCadreCheck(_, { code, authority, tellOn: told, key }, { db, viewer }) {
      const asked = {
        kind: 'AUTHORITY' as const,
        reason: typed('authority', authority),
        rows: { codes: [codeTyped('code', code)] },
      }
      const keyed = keyedBy(saidUnderKey, viewer, 'openCadreCheck', key, { ...asked, told })
      return openUnder(db, viewer, keyed, () => ({ ...asked, tellOn: tellOn(told ?? null, dayOf(viewer.now)) }))
    },
    openPair(_, { reason, key }, { db, viewer }) {
      const asked = { kind: 'PAIR' as const, reason: typed('reason', reason), rows: null }
      return openUnder(db, viewer, keyedBy(saidUnderKey, viewer, 'openPair', key, asked), () => asked)
    },
    confirmOpening: (_, { id, reason }, { db, viewer }) => confirm(db, viewer, id, typed('reason', reason)),
  },
  OpeningReceipt: {
    validUntil: (row) => endOfOpening(row),
    confirmUntil: (row) => confirmUntil(row),
    state: (row, _, { viewer }) => openingState(row, viewer.now),
  },
  Opening: {
    operationHash: ({ request }) => request?.operationHash ?? null,
    coordinates: (row) => (row.request ? openedBy(row as RequestRow) : []),
    validUntil: (row) => endOfOpening(row),
    state: (row, _, { viewer }) => openingState(row, viewer.now),
  },
} satisfies Resolvers
