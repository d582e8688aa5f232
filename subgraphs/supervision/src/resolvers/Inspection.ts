import { withholdSmall } from '@xinlu/schema'
import type { Resolvers } from '../generated.ts'
import { inspectionCells } from '../store/inspections.ts'

/** Word → deed of planned inspections. */
export const inspectionResolvers = {
  Query: {
    inspectionFigures: async (_, { by }, { db, viewer, verdicts }) =>
      withholdSmall(await inspectionCells(db, viewer, by), verdicts?.minCell ?? 0),
  },
  CreditProfile: { supervision: (key) => key },
  SupervisionSection: { plannedInspections: (key, _, { loaders }) => loaders.inspections.load(key) },
} satisfies Resolvers
