import { ownIds, pageSize } from '@xinlu/schema'
import { hourOf } from '../domain/look.ts'
import type { Resolvers } from '../generated.ts'
import { checksOf } from '../store/notices.ts'

/** The most notices of a page. */
const most = 100

/** Word → deed of what a person is told. */
export const noticeResolvers = {
  Query: {
    async myNotices(_, { first, after }, { db, viewer, ask, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('myNotices')
      const rows = await checksOf(db, viewer, await ownIds(viewer, ask), size, places.read(after))
      const shown = rows.slice(0, size)
      const last = shown.at(-1)
      return {
        nodes: shown.map(({ at, org, unit, authority, receiptId }) => ({
          ...{ kind: 'CADRE_CHECK' as const, at: hourOf(at), org, unit, authority, receiptId },
        })),
        pageInfo: { endCursor: last ? places.of(String(last.logIndex)) : null, hasNextPage: rows.length > size },
      }
    },
  },
} satisfies Resolvers
