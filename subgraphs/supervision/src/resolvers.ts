import { withholdSmall } from '@xinlu/schema'
import type { Resolvers } from './generated.ts'
import { intakeResolvers } from './resolvers/Intake.ts'
import { commitmentsById, fulfil, make, ownSubject } from './store/commitments.ts'
import { inspectionCells } from './store/inspections.ts'

/** Word → deed of supervision. */
export const resolvers: Resolvers = {
  Query: {
    ...intakeResolvers.Query,
    inspectionFigures: async (_, { by }, { db, viewer, verdicts }) =>
      withholdSmall(await inspectionCells(db, viewer, by), verdicts?.minCell ?? 0),
    commitment: async (_, { id }, { db }) => (await commitmentsById(db, [id]))[0] ?? null,
  },
  Mutation: {
    async makeCommitment(_, { input }, { db, viewer, ask, loaders }) {
      return loaders.commitment.load(await make(db, viewer, await ownSubject(viewer, ask), input))
    },
    recordCommitment: async (_, { subjectId, input }, { db, viewer, loaders }) =>
      loaders.commitment.load(await make(db, viewer, subjectId, input)),
    async fulfilCommitment(_, { id }, { db, viewer, loaders }) {
      await fulfil(db, viewer, id)
      return loaders.commitment.load(id)
    },
  },
  CreditProfile: { supervision: (key) => key, commitments: (key, _, { loaders }) => loaders.commitments.load(key) },
  Commitment: { __resolveReference: ({ id }, { loaders }) => loaders.commitment.load(id as string) },
  SupervisionSection: { plannedInspections: (key, _, { loaders }) => loaders.inspections.load(key) },
}
