import type { Resolvers } from '../generated.ts'
import { commitmentsById, fulfil, make, ownSubject } from '../store/commitments.ts'

/** Word → deed of commitments. */
export const commitmentResolvers = {
  Query: {
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
  CreditProfile: { commitments: (key, _, { loaders }) => loaders.commitments.load(key) },
  Commitment: { __resolveReference: ({ id }, { loaders }) => loaders.commitment.load(id as string) },
} satisfies Resolvers
