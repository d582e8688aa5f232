import { join } from 'node:path'
import { defineSubgraph, wordsIn } from '@xinlu/schema'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { sample } from './sample.ts'

/** 执法 enforcement: administrative decisions and their publicity. */
export const enforcement = defineSubgraph({
  name: 'enforcement',
  sdl: wordsIn(join(import.meta.dirname, '..')),
  resolvers,
  loaders: loadersOf,
  sample,
})
