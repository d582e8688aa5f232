import { join } from 'node:path'
import { defineSubgraph, intakeLent, wordsIn } from '@xinlu/schema'
import { assessmentFlow, assessmentObjectionFlow, cycleFlow } from './domain/course/machine.ts'
import { usePacks } from './domain/scheme/packs.ts'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { sample } from './sample.ts'

/** 道路运输 road-transport: yearly assessments of firms, integrity cycles of drivers. */
export const roadTransport = defineSubgraph({
  name: 'road-transport',
  sdl: wordsIn(join(import.meta.dirname, '..')),
  resolvers,
  loaders: loadersOf,
  useFolders({ packs }) {
    if (packs) usePacks(packs)
  },
  siblings: {
    enforcement: ['Query.assessmentProofOpen'],
    governance: [
      ...intakeLent('roadTransportIntake'),
      'Query.assessmentDuties',
      ...['id', 'kind', 'unit', 'dueOn', 'doneOn'].map((field) => `AssessmentDuty.${field}`),
      'Query.certifiedAssessments',
      ...['freshAt', 'assessments'].map((field) => `CertifiedAssessments.${field}`),
      ...['scheme', 'year', 'grade', 'authority'].map((field) => `CertifiedAssessment.${field}`),
      'Query.certifiedCycles',
      ...['freshAt', 'cycleStartOn', 'grade'].map((field) => `CertifiedCycle.${field}`),
    ],
    supervision: [
      'Query.assessmentsInForce',
      ...['id', 'subjectId', 'scheme', 'year', 'grade'].map((field) => `AssessmentInForce.${field}`),
    ],
  },
  workflows: [assessmentFlow, assessmentObjectionFlow, cycleFlow],
  sample,
})
