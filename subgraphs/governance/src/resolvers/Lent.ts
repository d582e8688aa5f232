import type { Resolvers } from '../generated.ts'
import { issuedReceipt } from '../store/lent.ts'

/** Word → deed of what siblings are lent of the ledger. */
export const lentResolvers = {
  Query: { issuedReceipt: (_, { id }, { db }) => issuedReceipt(db, id) },
} satisfies Resolvers
