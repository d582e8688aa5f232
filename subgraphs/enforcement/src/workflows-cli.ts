import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withTables } from './domain/machines.ts'

/** `pnpm workflows` writes the tables of workflows.md from the machines; with --check it only says whether they are in step. */
const file = join(import.meta.dirname, '../workflows.md')
const docs = readFileSync(file, 'utf8')
const page = withTables(docs)

if (!process.argv.includes('--check')) writeFileSync(file, page)
else if (docs !== page) {
  console.error('workflows.md is not what the machines give: run pnpm workflows')
  process.exitCode = 1
}
