import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

/**
 * `pnpm migrations` writes what the tables ask for and the migrations lack; `--check` only says whether they are in step,
 * and whether a committed migration was changed: migrations are appended to, never edited.
 */
const root = join(import.meta.dirname, '../..')
const committed = 'db/migrations'
const check = process.argv.includes('--check')
const faults: string[] = []

const scratch = check ? mkdtempSync(join(tmpdir(), 'xinlu-migrations-')) : null
if (scratch) cpSync(join(root, committed), scratch, { recursive: true })

for (const tables of globSync('subgraphs/*/src/tables.ts', { cwd: root }).sort()) {
  const subgraph = basename(dirname(dirname(tables)))
  const out = join(scratch ?? join(root, committed), subgraph)
  const before = globSync('*.sql', { cwd: out }).length
  const options = [
    'generate',
    '--dialect',
    'postgresql',
    '--schema',
    join(root, tables),
    '--out',
    out,
    '--name',
    'tables',
  ]
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/drizzle-kit'), options, {
    cwd: root,
    encoding: 'utf8',
    input: '',
  })
  if (status !== 0) faults.push(`${subgraph}: ${stdout}${stderr}`)
  const more = globSync('*.sql', { cwd: out }).length - before
  if (check && more > 0) faults.push(`${subgraph}: tables.ts asks for what no migration makes: run pnpm migrations`)
  if (!check) console.log(`${subgraph}: ${more} new`)
}
if (scratch) rmSync(scratch, { recursive: true, force: true })

if (check) {
  const { status, stdout } = spawnSync(
    'git',
    ['diff', '--name-only', '--diff-filter=MD', 'HEAD', '--', `${committed}/*/*.sql`],
    { cwd: root, encoding: 'utf8' },
  )
  if (status === 0 && stdout.trim()) faults.push(`changed after it was committed: ${stdout.trim()}`)
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
