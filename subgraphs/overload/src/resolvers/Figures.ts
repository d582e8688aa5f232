import { pageSize, sealedPage, withholdSmall } from '@xinlu/schema'
import type { Resolvers } from '../generated.ts'
import { monthCells } from '../store/figures.ts'
import { listPage } from '../store/list.ts'

/** The most entries of a page. */
const most = 100

/** Word → deed of what the county looks at: the months, and the list as it is in force. */
export const figureResolvers = {
  Query: {
    overloadMonths: async (_, __, { db, viewer, verdicts }) =>
      withholdSmall(await monthCells(db, viewer), verdicts?.minCell ?? 0).map(({ by, subjects, sum, withheld }) => ({
        month: by,
        violations: sum,
        subjects,
        withheld,
      })),
    async overloadList(_, { first, after }, { db, viewer, ask, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('overloadList')
      const rows = await listPage(db, viewer, ask, { after: places.read(after), first: size + 1 })
      const { shown, pageInfo } = sealedPage(rows, size, places)
      return { nodes: shown, pageInfo }
    },
  },
  ListedSubject: {
    id: ({ subjectId }) => subjectId,
    name: ({ title }) => title,
    uscc: ({ code }) => code,
  },
} satisfies Resolvers
