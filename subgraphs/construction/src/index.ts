import { readFileSync } from 'node:fs'
import { defineSubgraph } from '@xinlu/schema'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { sample } from './sample.ts'

/** 公路水运工程 construction: credit grades of contractors, designers, supervisors and testing bodies. */
export const construction = defineSubgraph({
  name: 'construction',
  sdl: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders: loadersOf,
  sample,
})
