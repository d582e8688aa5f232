import type { Resolvers } from '../generated.ts'
import { provenProofs, takePart } from '../store/proofs.ts'

/** Word → deed of 证明材料. */
export const proofResolvers = {
  Query: {
    provenProofs: (_, { ids }, { db, viewer, ask }) => provenProofs(db, viewer, ask, ids),
  },
  Mutation: {
    addProof: (_, { input }, { db, viewer, ask }) => takePart(db, viewer, ask, input),
    fileProof: (_, { input }, { db, viewer, ask }) => takePart(db, viewer, ask, input),
  },
} satisfies Resolvers
