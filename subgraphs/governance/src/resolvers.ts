import { gathered } from '@xinlu/schema'
import { GraphQLScalarType, Kind } from 'graphql'
import type { Resolvers } from './generated.ts'
import { campaignResolvers } from './resolvers/Campaign.ts'
import { certificateResolvers } from './resolvers/Certificate.ts'
import { changeResolvers } from './resolvers/Change.ts'
import { checkpointResolvers } from './resolvers/Checkpoints.ts'
import { coverageResolvers } from './resolvers/Coverage.ts'
import { dataRequestResolvers } from './resolvers/DataRequest.ts'
import { disclosureResolvers } from './resolvers/Disclosures.ts'
import { integrityResolvers } from './resolvers/Integrity.ts'
import { ledgerResolvers } from './resolvers/Ledger.ts'
import { lentResolvers } from './resolvers/Lent.ts'
import { noticeResolvers } from './resolvers/Notice.ts'
import { openingResolvers } from './resolvers/Opening.ts'
import { opinionResolvers } from './resolvers/Opinion.ts'
import { planResolvers } from './resolvers/Plan.ts'
import { reportResolvers } from './resolvers/Report.ts'
import { targetResolvers } from './resolvers/Target.ts'
import { workResolvers } from './resolvers/Work.ts'
import { textOfOperation } from './submission.ts'

const operation = {
  Operation: new GraphQLScalarType({
    name: 'Operation',
    parseValue: textOfOperation,
    parseLiteral: (node) => textOfOperation(node.kind === Kind.STRING ? node.value : null),
  }),
} satisfies Resolvers

/** Word → deed of governance, each part in a file of its own. */
export const resolvers: Resolvers = gathered<Resolvers>([
  operation,
  campaignResolvers,
  certificateResolvers,
  changeResolvers,
  checkpointResolvers,
  coverageResolvers,
  dataRequestResolvers,
  disclosureResolvers,
  integrityResolvers,
  ledgerResolvers,
  lentResolvers,
  noticeResolvers,
  openingResolvers,
  opinionResolvers,
  planResolvers,
  reportResolvers,
  targetResolvers,
  workResolvers,
])
