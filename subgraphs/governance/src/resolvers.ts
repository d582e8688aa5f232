import { GraphQLScalarType, Kind } from 'graphql'
import type { Resolvers } from './generated.ts'
import { certificateResolvers } from './resolvers/Certificate.ts'
import { dataRequestResolvers } from './resolvers/DataRequest.ts'
import { disclosureResolvers } from './resolvers/Disclosures.ts'
import { ledgerResolvers } from './resolvers/Ledger.ts'
import { lentResolvers } from './resolvers/Lent.ts'
import { openingResolvers } from './resolvers/Opening.ts'
import { textOfOperation } from './submission.ts'

/** Word → deed of governance. */
export const resolvers: Resolvers = {
  Operation: new GraphQLScalarType({
    name: 'Operation',
    parseValue: textOfOperation,
    parseLiteral: (node) => textOfOperation(node.kind === Kind.STRING ? node.value : null),
  }),
  Query: {
    ...dataRequestResolvers.Query,
    ...openingResolvers.Query,
    ...ledgerResolvers.Query,
    ...disclosureResolvers.Query,
    ...lentResolvers.Query,
    ...certificateResolvers.Query,
  },
  Mutation: { ...dataRequestResolvers.Mutation, ...openingResolvers.Mutation, ...certificateResolvers.Mutation },
  Certificate: certificateResolvers.Certificate,
  ShownCertificatePart: certificateResolvers.ShownCertificatePart,
  DataRequest: dataRequestResolvers.DataRequest,
  Opening: openingResolvers.Opening,
  OpeningReceipt: openingResolvers.OpeningReceipt,
}
