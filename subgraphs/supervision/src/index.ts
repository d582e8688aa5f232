import { join } from 'node:path'
import { defineSubgraph, intakeLent, ownByStore, wordsIn } from '@xinlu/schema'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { sample } from './sample.ts'

const byStore = () => ownByStore

/** 监管 supervision: what the bureau plans to look at. */
export const supervision = defineSubgraph({
  name: 'supervision',
  sdl: wordsIn(join(import.meta.dirname, '..')),
  resolvers,
  loaders: loadersOf,
  // The store gives nothing but the unit's own plans where others' are closed.
  unitOf: { CreditProfile: byStore, SupervisionSection: byStore, PlannedInspection: byStore },
  siblings: {
    governance: intakeLent('supervisionIntake'),
    enforcement: [
      'Query.commitment',
      'Mutation.fulfilCommitment',
      ...['id', 'subjectId', 'kind', 'about', 'fulfilledOn'].map((field) => `Commitment.${field}`),
    ],
  },
  sample,
})
