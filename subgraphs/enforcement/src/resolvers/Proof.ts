import type { Resolvers } from '../generated.ts'
import { contentOf, openedByDesk, openedByHolder } from '../store/proofFile.ts'
import { provenProofs, takePart } from '../store/proofs.ts'

/** Word → deed of 证明材料. */
export const proofResolvers = {
  Query: {
    provenProofs: (_, { ids }, { db, viewer, ask }) => provenProofs(db, viewer, ask, ids),
    proofFile: (_, { id, part }, { db, viewer, ask }) => openedByDesk(db, viewer, ask, id, part),
    ownProofFile: (_, { id, part }, { db, viewer, ask }) => openedByHolder(db, viewer, ask, id, part),
  },
  Mutation: {
    addProof: (_, { input }, { db, viewer, ask }) => takePart(db, viewer, ask, input),
    fileProof: (_, { input }, { db, viewer, ask }) => takePart(db, viewer, ask, input),
  },
  ProofPart: {
    content: (row, _, { db }) => contentOf(db, row),
    ownContent: (row, _, { db }) => contentOf(db, row),
  },
} satisfies Resolvers
