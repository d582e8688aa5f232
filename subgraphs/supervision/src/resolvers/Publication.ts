import { dayOf, pageSize, sealedPage, stateOf } from '@xinlu/schema'
import { basisOn } from '../domain/draw/county.ts'
import type { DrawRow } from '../drawRows.ts'
import type { Resolvers } from '../generated.ts'
import { drawsById } from '../store/draws.ts'
import { publicPage, publicStateOf } from '../store/publishDraw.ts'

/** The most draws of a page. */
const most = 100

const stepOf = ({ steps }: DrawRow, event: string) => steps.find((one) => one.event === event)
const isPublished = (draw: DrawRow) => stepOf(draw, 'PUBLISH') !== undefined

/** Word → deed of what everybody may know of a draw. */
export const publicationResolvers = {
  Query: {
    drawPublication: async (_, { id }, { db }) => (await drawsById(db.$client, [id]))[0] ?? null,
    async publishedDraws(_, { first, after }, { db, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('publishedDraws')
      const { shown, pageInfo } = sealedPage(await publicPage(db, size, places.read(after)), size, places)
      return { nodes: shown, pageInfo }
    },
  },
  DrawPublication: {
    state: ({ steps }) => publicStateOf(stateOf(steps)),
    committedAt: ({ knownFrom }) => knownFrom,
    industry: (draw) => (isPublished(draw) ? draw.industry : null),
    publishedOn(draw) {
      const step = stepOf(draw, 'PUBLISH')
      return step ? dayOf(step.knownFrom) : null
    },
    file: (draw, _, { loaders }) => (isPublished(draw) ? loaders.file.load(draw.id) : null),
    results: (draw, _, { loaders }) => (isPublished(draw) ? loaders.published.load(draw.id) : null),
    abandonedBecause: (draw) => stepOf(draw, 'ABANDON')?.reason ?? null,
    basis: ({ knownFrom }) => basisOn(dayOf(knownFrom), false),
  },
  PublishedInspection: {
    outcome: ({ result }) => result.outcome,
    finding: ({ result }) => result.finding,
    inspectedOn: ({ result }) => result.inspectedOn,
    correctedOn: ({ result }) => (result.said > 1 ? dayOf(result.knownFrom) : null),
  },
} satisfies Resolvers
