import { readFileSync } from 'node:fs'
import { defineSubgraph } from '@xinlu/schema'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { sample } from './sample.ts'

/** 主体 registry: who there is, and which identities are one subject. */
export const registry = defineSubgraph({
  name: 'registry',
  sdl: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders: loadersOf,
  siblings: { enforcement: ['Mutation.identifyParties'] },
  sample,
})
