import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'

/**
 * `pnpm migrations` writes what the tables ask for and the migrations lack; `--check` only says whether they are in step,
 * and whether a committed migration was changed: migrations are appended to, never edited.
 */
const root = join(import.meta.dirname, '../..')
const committed = 'db/migrations'
const check = process.argv.includes('--check')
const faults: string[] = []

const scratch = check ? mkdtempSync(join(tmpdir(), 'xinlu-migrations-')) : null
try {
  if (scratch) cpSync(join(root, committed), scratch, { recursive: true })
  for (const { tables, name: subgraph } of owners()) {
    const { made, fault } = generate(tables, join(scratch ?? join(root, committed), subgraph))
    if (fault) faults.push(`${subgraph}: ${fault}`)
    else if (!check) console.log(`${subgraph}: ${made} new`)
    else if (made > 0) faults.push(`${subgraph}: tables.ts asks for what no migration makes: run pnpm migrations`)
  }
} finally {
  if (scratch) rmSync(scratch, { recursive: true, force: true })
}
if (check) faults.push(...edited().map((file) => `changed after it was committed: ${file}`))
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0

/** Who owns tables: each subgraph, and the ledger. */
function owners(): { tables: string; name: string }[] {
  const found = (pattern: string, nameOf: (tables: string) => string) =>
    globSync(pattern, { cwd: root })
      .sort()
      .map((tables) => ({ tables, name: nameOf(tables) }))
  return [
    ...found('subgraphs/*/src/tables.ts', (tables) => basename(dirname(dirname(tables)))),
    ...found('db/src/*/tables.ts', (tables) => basename(dirname(tables))),
  ]
}

/**
 * drizzle-kit ends with 0 when it fails, and takes an absolute `--out` for one below the working folder: so its words count.
 * Where somebody sits at the terminal it may ask them whether a column is new or renamed, and they read its words themselves.
 */
function generate(tables: string, out: string): { made: number; fault: string | null } {
  const live = !check && process.stdin.isTTY && process.stdout.isTTY
  const sql = () => globSync('*.sql', { cwd: out }).length
  const before = sql()
  const options = ['--dialect', 'postgresql', '--schema', tables, '--out', relative(root, out), '--name', 'tables']
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/drizzle-kit'), ['generate', ...options], {
    cwd: root,
    encoding: 'utf8',
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  })
  const made = sql() - before
  if (live || made > 0 || /No schema changes/.test(stdout)) return { made, fault: null }
  return { made, fault: `drizzle-kit could not tell: ${stderr.trim().split('\n')[0] || stdout.trim()}` }
}

/** Committed migrations that are not as they were; none where there is no git. */
function edited(): string[] {
  const options = ['diff', '--name-only', '--diff-filter=MD', '--no-renames', 'HEAD', '--', `${committed}/*/*.sql`]
  const { status, stdout } = spawnSync('git', options, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout.split('\n').filter(Boolean) : []
}
