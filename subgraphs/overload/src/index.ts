import { join } from 'node:path'
import { defineSubgraph, wordsIn } from '@xinlu/schema'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { sample } from './sample.ts'

/** 治超 overload: weighings, violations, the list of grave breaches. */
export const overload = defineSubgraph({
  name: 'overload',
  sdl: wordsIn(join(import.meta.dirname, '..')),
  resolvers,
  loaders: loadersOf,
  sample,
})
