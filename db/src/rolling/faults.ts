import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { loadModule, type Node, parseSync } from 'libpg-query'
import { parse } from 'yaml'
import { type Risk, risksOf } from './risks.ts'

/** What a person vouches for: that since a release of that day nobody uses what a migration touches. */
export interface Contract {
  /** `<owner>/<migration>.sql`. */
  file: string
  /** As the check names it. */
  what: string
  /** The day of the release since which it is true, YYYY-MM-DD. */
  unusedSince: string
  why: string
}

export interface Contracts {
  /** The day of the first release that anybody runs: what was made before it has nothing running beside it. */
  firstRelease: string
  contracts: Contract[]
}

export interface Migration {
  file: string
  sql: string
  /** When it was made, milliseconds since the epoch. */
  made: number
}

/** The committed migrations of a folder, by the journal of each owner. */
export function migrationsIn(folder: string): Migration[] {
  return globSync('*/meta/_journal.json', { cwd: folder })
    .sort()
    .flatMap((journal) => {
      const owner = basename(dirname(dirname(journal)))
      const { entries } = JSON.parse(readFileSync(join(folder, journal), 'utf8')) as {
        entries: { tag: string; when: number }[]
      }
      return entries.map(({ tag, when }) => ({
        file: `${owner}/${tag}.sql`,
        sql: readFileSync(join(folder, owner, `${tag}.sql`), 'utf8'),
        made: when,
      }))
    })
}

/** Reads contracts.yaml of a folder of migrations. */
export const contractsIn = (folder: string): Contracts =>
  parse(readFileSync(join(folder, 'contracts.yaml'), 'utf8')) as Contracts

/**
 * What stands against migrations that run while the release before still serves: each risk for which nobody vouches, each vouching
 * that came too early or fits nothing.
 */
export async function rollingFaults(
  migrations: readonly Migration[],
  { firstRelease, contracts }: Contracts,
): Promise<string[]> {
  await loadModule()
  const faults: string[] = []
  const used = new Set<Contract>()
  const from = Date.parse(firstRelease)
  for (const { file, sql, made } of migrations.filter((migration) => migration.made >= from)) {
    for (const { kind, what, todo } of risksIn(sql)) {
      const vouched = contracts.find((contract) => contract.file === file && contract.what === what)
      if (!vouched) faults.push(`${file}: ${kind} ${what}: ${todo}`)
      else {
        used.add(vouched)
        if (!(Date.parse(vouched.unusedSince) < made - 86_400_000) || !vouched.why)
          faults.push(`${file}: ${what}: the release that no longer uses it must be of a day before, with the reason`)
      }
    }
  }
  for (const contract of contracts)
    if (!used.has(contract)) faults.push(`contracts.yaml: ${contract.file} does not do this: ${contract.what}`)
  return faults
}

/** What of one migration's text cannot run beside the release before. */
export function risksIn(sql: string): Risk[] {
  const statements = (parseSync(sql).stmts ?? []).flatMap(({ stmt }): Node[] => (stmt ? [stmt] : []))
  const own = new Set(statements.flatMap((one) => ('CreateStmt' in one ? madeBy(one.CreateStmt.relation) : [])))
  return statements.flatMap((one) => risksOf(one, own))
}

const madeBy = (relation: { schemaname?: string; relname?: string } = {}) => [
  [relation.schemaname, relation.relname].filter(Boolean).join('.'),
]
