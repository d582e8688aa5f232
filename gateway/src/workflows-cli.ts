import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { withTables } from '@xinlu/schema'
import { workflowDocs } from './workflows.ts'

/** `pnpm workflows` writes the tables of each room's workflows.md from its machines; with --check it only says whether they are in step. */
for (const { file, machines } of workflowDocs()) {
  const docs = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const page = withTables(docs, machines)
  if (docs === page) continue
  if (!process.argv.includes('--check')) {
    writeFileSync(file, page)
    continue
  }
  console.error(`${file} is not what the machines give: run pnpm workflows`)
  process.exitCode = 1
}
