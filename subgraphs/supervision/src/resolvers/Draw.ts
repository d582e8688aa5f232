import { dayOf, pageSize, type StepRow, sealedPage, stateOf } from '@xinlu/schema'
import { basisOn } from '../domain/draw/county.ts'
import type { DrawRow } from '../drawRows.ts'
import type { DrawState, Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import { drawPage, drawsFor, metIn, openingOf, ratiosOf } from '../store/draws.ts'
import { plan } from '../store/planDraw.ts'
import { publish, seedIn } from '../store/publishDraw.ts'
import { abandon, run } from '../store/runDraw.ts'
import { openVisits } from '../store/visits.ts'

/** The most draws, and the most visits, of a list. */
const most = 100
const mostVisits = 500

const stateIn = (steps: readonly StepRow[]) => stateOf(steps) as DrawState

/** A draw as it is after a deed, read anew. */
async function anew(id: string, { db, viewer, verdicts }: RoomContext) {
  const [row] = await drawsFor(db, viewer, verdicts, [id])
  return row ?? null
}

async function visitsIn(draw: DrawRow, { loaders }: RoomContext) {
  const visits = await loaders.visits.load(draw.id)
  metIn(
    draw,
    visits.map(({ subjectId }) => subjectId),
  )
  return visits
}

/** Word → deed of 双随机抽查. */
export const drawResolvers = {
  Query: {
    draw: (_, { id }, context) => anew(id, context),
    async draws(_, { first, after }, { db, viewer, verdicts, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('draws')
      const rows = await drawPage(db, viewer, verdicts, { first: size, after: places.read(after) })
      const { shown, pageInfo } = sealedPage(rows, size, places)
      return { nodes: shown, pageInfo }
    },
    drawWorklist: (_, { first }, { db, viewer, verdicts }) =>
      openVisits(db, viewer, verdicts, pageSize(first, mostVisits)),
  },
  Mutation: {
    async planDraw(_, { input: { planNo, industry, drawAt, departments } }, context) {
      const joint = (departments ?? []).map(({ name, subjectIds, inspectors }) => ({
        name,
        subjectIds,
        inspectors: inspectors.map(({ certificateNo, conflicts }) => ({ certificateNo, conflicts: conflicts ?? [] })),
      }))
      const planning = { planNo, industry, drawAt, departments: joint }
      return anew(await plan(context.db, context.viewer, context.ask, planning), context)
    },
    async runDraw(_, { id }, context) {
      await run(context.db, context.viewer, context.ask, id)
      return anew(id, context)
    },
    async abandonDraw(_, { id, reason }, context) {
      await abandon(context.db, context.viewer, id, reason)
      return anew(id, context)
    },
    async publishDraw(_, { id }, context) {
      await publish(context.db, context.viewer, context.ask, id)
      return anew(id, context)
    },
  },
  Draw: {
    unit: ({ saidBy }) => saidBy,
    state: ({ steps }) => stateIn(steps),
    plannedOn: ({ knownFrom }) => dayOf(knownFrom),
    populationSize: async ({ id }, _, { loaders }) =>
      [...(await loaders.sizes.load(id)).values()].reduce((sum, n) => sum + n, 0),
    async leftOut({ id, strata }, _, { loaders }) {
      const out = strata.find(({ ratio }) => ratio === null)
      return (await loaders.sizes.load(id)).get(out?.label ?? '') ?? 0
    },
    seedReveal: (draw) => (seedIn(draw) ? `${draw.secret}${draw.salt}` : null),
    publicPart: (draw) => seedIn(draw)?.publicPart ?? null,
    ratioByClass: async (draw, _, { loaders }) => ratiosOf(draw, await loaders.sizes.load(draw.id)),
    drawn: (draw, _, context) => visitsIn(draw, context),
    inspectors: async ({ id }, _, { loaders }) =>
      [...new Set((await loaders.visits.load(id)).flatMap(({ inspectors }) => inspectors))].sort(),
    resultsDueOn: async ({ id }, _, { loaders }) => (await loaders.visits.load(id))[0]?.dueOn ?? null,
    course: ({ steps }) => steps,
    async opening(draw, _, { db }) {
      if (!seedIn(draw)) return null
      const opening = await openingOf(db.$client, draw)
      metIn(
        draw,
        opening.entries.map(({ subjectId }) => subjectId),
      )
      return JSON.stringify(opening)
    },
    basis: ({ knownFrom, departments }) => basisOn(dayOf(knownFrom), departments.length > 0),
    receipt: () => null,
  },
  DrawStep: {
    state: ({ state }) => state as DrawState,
    on: ({ knownFrom }) => dayOf(knownFrom),
  },
  DrawnSubject: {
    stratum: ({ supervisionClass }) => supervisionClass,
    name: async ({ subjectId }, _, { loaders, ask }) => (await loaders.names(ask).load(subjectId)).name,
  },
} satisfies Resolvers
