import { pageSize, sealedPage } from '@xinlu/schema'
import type { Resolvers } from '../generated.ts'
import { listPage, note, record } from '../store/associations.ts'

/** The most lists of a page. */
const most = 20

/** Word → deed of what associations say. */
export const associationResolvers = {
  Query: {
    async associationLists(_, { first, after }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('associationLists')
      const rows = await listPage(db, viewer, { first: size, after: places.read(after) })
      const { shown, pageInfo } = sealedPage(rows, size, places)
      return { nodes: shown, pageInfo }
    },
  },
  Mutation: {
    async recordAssociationList(_, { input }, { db, viewer, ask }) {
      const id = await record(db, viewer, ask, input)
      const rows = await listPage(db, viewer, { first: 1, after: `${id}~` })
      return rows.find((row) => row.id === id) ?? null
    },
  },
  AssociationList: { note: () => note },
  SupervisionSection: {
    associationStatements: async (key, _, { loaders }) =>
      (await loaders.associationStatements.load(key)).map((one) => ({ ...one, note })),
  },
} satisfies Resolvers
