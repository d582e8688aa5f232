import { readFileSync } from 'node:fs'
import { defineSubgraph } from '@xinlu/schema'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { sample } from './sample.ts'

/** 道路运输 road-transport: yearly assessments of firms, integrity cycles of drivers. */
export const roadTransport = defineSubgraph({
  name: 'road-transport',
  sdl: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders: loadersOf,
  sample,
})
