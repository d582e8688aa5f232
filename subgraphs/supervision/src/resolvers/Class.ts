import { pageSize, sealedPage, withholdSmall } from '@xinlu/schema'
import type { Resolvers } from '../generated.ts'
import { classCells, classPage, type SubjectClassRow } from '../store/classPages.ts'

/** The most subjects of a page. */
const most = 500

/** Word → deed of supervision classes. */
export const classResolvers = {
  Query: {
    async supervisionClasses(_, { industry, first, after }, { db, viewer, verdicts, ask, cursors }) {
      const size = pageSize(first, most)
      const places = cursors(`supervisionClasses ${industry}`)
      const asked = { after: places.read(after), first: size + 1 }
      const { shown, pageInfo } = sealedPage(await classPage(db, viewer, verdicts, ask, industry, asked), size, places)
      return {
        nodes: shown.map(({ subjectId, visitsThisYear, found }) => ({
          subjectId,
          visitsThisYear,
          supervisionClass: { ...found, industry },
        })),
        pageInfo,
      }
    },
    supervisionFigures: async (_, { industry }, { db, viewer, verdicts, ask }) =>
      withholdSmall(await classCells(db, viewer, ask, industry), verdicts?.minCell ?? 0),
  },
  SupervisionSection: {
    supervisionClass: (key, _, { ask, loaders }) => loaders.classes(ask).load(key),
  },
  SubjectClass: {
    class: ({ supervisionClass }: SubjectClassRow) => supervisionClass.name,
    title: ({ supervisionClass }) => supervisionClass.title,
    ratio: ({ supervisionClass }) => supervisionClass.ratio,
    frequency: ({ supervisionClass }) => supervisionClass.frequency,
    cap: ({ supervisionClass }) => supervisionClass.cap,
    measures: ({ supervisionClass }) => [...supervisionClass.measures],
  },
} satisfies Resolvers
