import { withholdSmall } from '@xinlu/schema'
import type { Resolvers } from './generated.ts'
import { inspectionCells } from './store.ts'

/** Word → deed of supervision. */
export const resolvers: Resolvers = {
  Query: {
    inspectionFigures: async (_, { by }, { db, viewer, verdicts }) =>
      withholdSmall(await inspectionCells(db, viewer, by), verdicts?.minCell ?? 0),
  },
  CreditProfile: { supervision: (key) => key },
  SupervisionSection: { plannedInspections: (key, _, { loaders }) => loaders.inspections.load(key) },
}
