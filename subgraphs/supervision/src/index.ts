import { join } from 'node:path'
import { defineSubgraph, intakeLent, ownByStore, wordsIn } from '@xinlu/schema'
import { breachObjectionFlow, commitmentFlow } from './domain/commitments/flow.ts'
import { drawFlow } from './domain/draw/machine.ts'
import { measureFlow } from './domain/measures/flow.ts'
import type { DrawRow, InspectorRow, VisitRow } from './drawRows.ts'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { sample } from './sample.ts'

const byStore = () => ownByStore

/** 违诺记录: lent to rooms that evaluate. */
const broken = [
  'Query.brokenCommitmentsOf',
  ...['id', 'subjectId', 'kind', 'brokenOn', 'disputed', 'clause'].map((field) => `BrokenCommitment.${field}`),
]

/** 监管 supervision: what follows from credit, and what the bureau plans to look at. */
export const supervision = defineSubgraph({
  name: 'supervision',
  sdl: wordsIn(join(import.meta.dirname, '..')),
  resolvers,
  loaders: loadersOf,
  // The store gives nothing but the unit's own plans where others' are closed.
  unitOf: {
    CreditProfile: byStore,
    SupervisionSection: byStore,
    PlannedInspection: byStore,
    Draw: ({ saidBy }: DrawRow) => saidBy,
    DrawPage: byStore,
    DrawRatio: byStore,
    DrawnSubject: ({ unit }: VisitRow) => unit,
    DrawStep: byStore,
    InspectionTask: ({ unit }: VisitRow) => unit,
    InspectionResult: byStore,
    Inspector: ({ unit }: InspectorRow) => unit,
    ClassedSubject: byStore,
    ClassedSubjectPage: byStore,
    SubjectClass: byStore,
    ClassFacts: byStore,
    ClassFactsPage: byStore,
  },
  workflows: [drawFlow, measureFlow, commitmentFlow, breachObjectionFlow],
  siblings: {
    construction: broken,
    governance: [
      ...intakeLent('supervisionIntake'),
      'Query.commitmentDuties',
      ...['id', 'kind', 'unit', 'dueOn', 'doneOn'].map((field) => `CommitmentDuty.${field}`),
      'Query.commitmentsSigned',
      'Query.supervisionWork',
      ...['drawsPublished', 'results', 'measures'].map((field) => `SupervisionWork.${field}`),
      ...['held', 'answers'].map((field) => `MeasureWork.${field}`),
      ...['of', 'done', 'subjects'].map((field) => `WorkCount.${field}`),
    ],
    enforcement: [
      'Query.breachProofOpen',
      'Query.commitment',
      'Mutation.fulfilCommitment',
      ...['id', 'subjectId', 'kind', 'about', 'fulfilledOn'].map((field) => `Commitment.${field}`),
    ],
    'road-transport': [
      ...broken,
      'Query.cleanInspections',
      ...['subjectId', 'drawId', 'inspectedOn'].map((field) => `CleanInspection.${field}`),
    ],
  },
  sample,
})
