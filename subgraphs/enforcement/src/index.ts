import { join } from 'node:path'
import { defineSubgraph, intakeLent, keptKeys, ownByStore, wordsIn } from '@xinlu/schema'
import { concealed } from './concealed.ts'
import { decisionMachine } from './domain/case/course.ts'
import { objectionFlow } from './domain/objection.ts'
import { batchMachine } from './domain/publicity/batch.ts'
import { repairFlow } from './domain/repair/repairFlow.ts'
import { keptQuarantine } from './kept.ts'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { sample } from './sample.ts'

const saidBy = (row: { saidBy: string }) => row.saidBy
const byStore = () => ownByStore

/** What the room of governance asks of this room's own duties, of its counts, and of what a case rests on. */
const duties = [
  ...['enforcementDuties', 'latePublications', 'latePublicationCounts'].map((field) => `Query.${field}`),
  ...['decisionsShown', 'repairsGranted', 'caseSource'].map((field) => `Query.${field}`),
  ...['id', 'kind', 'unit', 'dueOn', 'doneOn'].map((field) => `EnforcementDuty.${field}`),
  ...['unit', 'open', 'late'].map((field) => `LatePublicationCount.${field}`),
  ...['names', 'codes', 'docNos'].map((field) => `CaseSource.${field}`),
]

/** What the room of the list asks of a decision that a fact is linked to. */
const lentFields = ['id', 'kind', 'subjectId', 'penaltyKinds', 'fine', 'decidedOn', 'annulled']

/** 执法 enforcement: administrative decisions and their publicity. */
export const enforcement = defineSubgraph({
  name: 'enforcement',
  sdl: wordsIn(join(import.meta.dirname, '..')),
  resolvers,
  loaders: loadersOf,
  unitOf: {
    Decision: saidBy,
    EnterpriseParty: saidBy,
    SoleTraderParty: saidBy,
    PersonParty: saidBy,
    DecisionConflict: saidBy,
    PublicityBatch: saidBy,
    BatchSheet: byStore,
    CaseDocument: saidBy,
    OpenCase: saidBy,
    // Of these the store gives nothing but the unit's own where others' are closed.
    EnforcementSection: byStore,
    ActSheet: byStore,
    QuarantinedRow: byStore,
    RowFault: byStore,
    ProofPart: byStore,
  },
  siblings: {
    'road-transport': ['Query.provenProofs', 'Proof.id', 'Proof.sha256'],
    construction: ['Query.provenProofs', 'Proof.id', 'Proof.sha256'],
    overload: ['Query.lentDecisions', ...lentFields.map((field) => `LentDecision.${field}`)],
    governance: [
      ...intakeLent('enforcementIntake'),
      ...duties,
      'Query.enforcementWork',
      ...['served', 'repairs'].map((field) => `EnforcementWork.${field}`),
      ...['of', 'done', 'subjects'].map((field) => `WorkCount.${field}`),
      'Query.certifiedPenalties',
      ...['freshAt', 'penalties', 'count', 'digest'].map((field) => `CertifiedPenalties.${field}`),
      ...['docNo', 'decidedOn'].map((field) => `CertifiedPenalty.${field}`),
    ],
    supervision: [
      'Query.provenProofs',
      'Proof.id',
      'Proof.sha256',
      'Query.penaltiesInForce',
      ...['id', 'subjectId', 'severity', 'published'].map((field) => `PenaltyInForce.${field}`),
    ],
  },
  workflows: [decisionMachine, batchMachine, repairFlow, objectionFlow],
  conceals: concealed,
  keeps: [keptQuarantine, keptKeys('enforcement')],
  sample,
})
