import { join } from 'node:path'
import { defineSubgraph, intakeLent, keptKeys, ownByStore, wordsIn } from '@xinlu/schema'
import { concealed } from './concealed.ts'
import { evaluationFlow, evaluationObjectionFlow } from './domain/course/machine.ts'
import { usePacks } from './domain/evaluation/packs.ts'
import { complaintFlow, evaluatorFlow, tenderFlow } from './domain/tender/machine.ts'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { sample } from './sample.ts'

const saidBy = (row: { saidBy: string }) => row.saidBy

/** 公路水运工程 construction: credit grades of contractors, designers, supervisors and testing bodies, and their contracts. */
export const construction = defineSubgraph({
  name: 'construction',
  sdl: wordsIn(join(import.meta.dirname, '..')),
  resolvers,
  loaders: loadersOf,
  siblings: {
    enforcement: ['Query.evaluationProofOpen'],
    governance: [
      'Query.certifiedGrades',
      ...['freshAt', 'grades'].map((field) => `CertifiedGrades.${field}`),
      ...['role', 'year', 'authority', 'grade', 'validFrom', 'validTo', 'extended'].map(
        (field) => `CertifiedGrade.${field}`,
      ),
      ...intakeLent('constructionIntake'),
      'Query.constructionWork',
      ...['of', 'done', 'subjects'].map((field) => `WorkCount.${field}`),
    ],
    supervision: [
      'Query.gradesInForce',
      ...['id', 'subjectId', 'role', 'year', 'grade', 'until'].map((field) => `GradeInForce.${field}`),
    ],
  },
  useFolders({ constructionPacks }) {
    if (constructionPacks) usePacks(constructionPacks)
  },
  conceals: concealed,
  keeps: [keptKeys('construction')],
  workflows: [evaluationFlow, evaluationObjectionFlow, tenderFlow, evaluatorFlow, complaintFlow],
  unitOf: {
    Contract: saidBy,
    UnitPrice: saidBy,
    ContractSection: saidBy,
    KeyPerson: saidBy,
    EvaluationSection: saidBy,
    EvaluatedSection: saidBy,
    EvaluationContribution: saidBy,
    Tender: saidBy,
    TenderEvaluator: saidBy,
    // Of these the store gives nothing but the unit's own where others' are closed.
    ConstructionSheet: () => ownByStore,
    QuarantinedFact: () => ownByStore,
  },
  sample,
})
