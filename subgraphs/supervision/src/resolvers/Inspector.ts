import { dayOf, pageSize, sealedPage } from '@xinlu/schema'
import type { Resolvers } from '../generated.ts'
import { declareInspectorConflict, inspectorPage, recordInspector } from '../store/inspectors.ts'
import { cleanInspections, recordResult } from '../store/results.ts'
import { visitOfInspector, visitsOfInspector } from '../store/visits.ts'

/** The most of a list. */
const most = 500

/** Word → deed of inspectors, their tasks and what they found. */
export const inspectorResolvers = {
  Query: {
    async inspectors(_, { first, after }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('inspectors')
      const { shown, pageInfo } = sealedPage(await inspectorPage(db, viewer, size, places.read(after)), size, places)
      return { nodes: shown, pageInfo }
    },
    myInspections: (_, { first }, { db, viewer }) => visitsOfInspector(db, viewer, pageSize(first, most)),
    cleanInspections: (_, { ids, at }, { db }) => cleanInspections(db, ids, at),
  },
  Mutation: {
    async recordInspector(_, { input }, { db, viewer, loaders }) {
      const id = await recordInspector(db, viewer, input)
      return loaders.inspector.clear(id).load(id)
    },
    async declareInspectorConflict(_, { input }, { db, viewer, loaders }) {
      const id = await declareInspectorConflict(db, viewer, input)
      loaders.conflicts.clear(id)
      return loaders.inspector.clear(id).load(id)
    },
    async recordInspectionResult(_, { input: { reason, ...said } }, { db, viewer }) {
      await recordResult(db, viewer, { ...said, reason: reason ?? '' })
      return visitOfInspector(db, viewer, said.drawId, said.subjectId)
    },
  },
  Inspector: { conflicts: ({ id }, _, { loaders }) => loaders.conflicts.load(id) },
  InspectionTask: {
    name: async ({ subjectId }, _, { loaders, ask }) => (await loaders.names(ask).load(subjectId)).name,
    late: ({ dueOn, result }, _, { viewer }) => result === null && dueOn !== null && dayOf(viewer.now) > dueOn,
  },
  InspectionResult: { recordedOn: ({ knownFrom }) => dayOf(knownFrom) },
} satisfies Resolvers
