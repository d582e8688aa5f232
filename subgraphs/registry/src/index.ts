import { join } from 'node:path'
import { defineSubgraph, wordsIn } from '@xinlu/schema'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { sample } from './sample.ts'

const saidBy = (row: { saidBy: string }) => row.saidBy

/** 主体 registry: who there is, and which identities are one subject. */
export const registry = defineSubgraph({
  name: 'registry',
  sdl: wordsIn(join(import.meta.dirname, '..')),
  resolvers,
  loaders: loadersOf,
  unitOf: { Enterprise: saidBy, SoleTrader: saidBy, Practitioner: saidBy, Person: saidBy },
  siblings: { enforcement: ['Mutation.identifyParties'], governance: ['Query.mySubject', 'Subject.id'] },
  sample,
})
