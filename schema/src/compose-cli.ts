import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { compose } from './compose.ts'
import { wordsIn } from './defineSubgraph.ts'

/** `pnpm compose` gathers the words of the subgraphs, and those that the gateway answers itself, into supergraph.graphql; with --check it only says whether they are in step. */
const root = join(import.meta.dirname, '../..')
const subgraphs = globSync(['gateway/schema.graphql', 'subgraphs/*/schema.graphql'], { cwd: root })
  .sort()
  .map((file) => ({ name: basename(dirname(file)), sdl: wordsIn(join(root, dirname(file))) }))
const result = compose(subgraphs)
const file = join(root, 'schema/supergraph.graphql')

if ('faults' in result) {
  for (const fault of result.faults) console.error(fault)
  process.exitCode = 1
} else if (!process.argv.includes('--check')) {
  writeFileSync(file, result.supergraph)
} else if (readFileSync(file, 'utf8') !== result.supergraph) {
  console.error('schema/supergraph.graphql is not what the subgraphs compose to: run pnpm compose')
  process.exitCode = 1
}
