import { join } from 'node:path'
import { defineSubgraph, keptKeys, wordsIn } from '@xinlu/schema'
import { concealed } from './concealed.ts'
import { caseFlow } from './domain/campaign/flow.ts'
import { opinionFlow } from './domain/integrity/opinion.ts'
import { reportFlow } from './domain/report/flow.ts'
import { targetDisputeFlow, targetFlow } from './domain/target/flow.ts'
import { keptGrantNotices, keptOwnNotices } from './kept.ts'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'

/** 数据治理 governance: what is opened to whom for a while, and who saw what. */
export const governance = defineSubgraph({
  name: 'governance',
  sdl: wordsIn(join(import.meta.dirname, '..')),
  resolvers,
  loaders: loadersOf,
  signs: 'certificate',
  // Grants, openings and quotas, and the reading side of the access ledger.
  neverCopied: true,
  workflows: [reportFlow, targetFlow, targetDisputeFlow, opinionFlow, caseFlow],
  conceals: concealed,
  keeps: [keptGrantNotices, keptOwnNotices, keptKeys('governance')],
  // Persons of one's own unit are met whole.
  unitOf: { TrainingAttendance: ({ unit }: { unit: string }) => unit },
  siblings: {
    construction: [
      'Query.issuedReceipt',
      ...['id', 'at', 'purpose', 'operationHash', 'resultHash', 'policyVersion', 'logIndex'].map(
        (field) => `IssuedReceipt.${field}`,
      ),
    ],
    supervision: ['Query.checkpointSince'],
    enforcement: [
      'Query.disclosuresOf',
      'Disclosures.grants',
      'Disclosures.recipients',
      'LiveGrant.id',
      'LiveGrant.org',
    ],
  },
})
