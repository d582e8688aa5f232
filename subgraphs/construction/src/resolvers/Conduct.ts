import { dayOf, pageSize, sealedPage } from '@xinlu/schema'
import { publicityBasis } from '../domain/county.ts'
import { titleOf } from '../domain/intake/item.ts'
import { lastYears } from '../domain/lastYears.ts'
import type { Resolvers } from '../generated.ts'
import { conductById } from '../store/conducts.ts'
import { quarantinePage } from '../store/intake/quarantine.ts'
import { sheetPage } from '../store/sheets.ts'
import { strikeConduct } from '../store/strike.ts'

/** The most rows of a page. */
const most = 500

/** Word → deed of 信用行为, and of the tables in which it is handed on. */
export const conductResolvers = {
  Query: {
    async constructionQuarantine(_, { first, after }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('constructionQuarantine')
      const { shown, pageInfo } = sealedPage(await quarantinePage(db, viewer, size, places.read(after)), size, places)
      return { nodes: shown, pageInfo }
    },
    constructionSheet(_, { table, year, first, after }, { db, viewer, verdicts, ask, cursors }) {
      const sealed = cursors(`constructionSheet ${table} ${year ?? ''}`)
      const asked = { table, year: year ?? null, first: pageSize(first, most), after: sealed.read(after) }
      return sheetPage(db, viewer, verdicts, ask, asked, sealed)
    },
  },
  Mutation: {
    async strikeConduct(_, { id, reason }, { db, viewer }) {
      await strikeConduct(db, viewer, id, reason)
      return conductById(db, viewer, id)
    },
  },
  ConstructionSection: {
    conducts: async (key, { years }, { loaders }) => [
      ...lastYears(
        await loaders.conducts.load(key),
        years,
        dayOf(key.knownAt),
        ({ foundOn, occurredOn }) => foundOn ?? occurredOn,
      ),
    ],
  },
  ConductRecord: {
    title: (row) => titleOf(row),
    basis: ({ publishedOn }) => (publishedOn ? publicityBasis(publishedOn) : null),
  },
} satisfies Resolvers
