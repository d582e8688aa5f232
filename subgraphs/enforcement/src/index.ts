import { readFileSync } from 'node:fs'
import { defineSubgraph } from '@xinlu/schema'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { sample } from './sample.ts'

/** 执法 enforcement: administrative decisions and their publicity. */
export const enforcement = defineSubgraph({
  name: 'enforcement',
  sdl: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders: loadersOf,
  sample,
})
