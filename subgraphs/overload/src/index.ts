import { readFileSync } from 'node:fs'
import { defineSubgraph } from '@xinlu/schema'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { sample } from './sample.ts'

/** 治超 overload: weighings, violations, the list of grave breaches. */
export const overload = defineSubgraph({
  name: 'overload',
  sdl: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders: loadersOf,
  sample,
})
