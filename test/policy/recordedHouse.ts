import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blast } from '@xinlu/gateway/terminal'
import { inject } from 'vitest'
import { openTestHouse, operation } from '../house.ts'
import { openingsFor } from './openings.ts'
import { probes } from './probes.ts'

const duePage = `query Due($key: SubjectKey!) {
  subject(key: $key) {
    ... on Enterprise {
      legalRepresentative { displayName }
      profile { enforcement { decisions(first: 5) { docNo publicity { dueOn } } } }
    }
  }
}`

const plannedPage = `query Planned($key: SubjectKey!) {
  subject(key: $key) { ... on Enterprise { profile { supervision { plannedInspections { month } } } } }
}`

const { policyDiff } = await blast()

/** A house whose changes can be told before they are made, with a folder for what is changed. */
export async function openComparingHouse() {
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-blast-'))
  const xinlu = await openTestHouse()
  return {
    xinlu,
    database: xinlu.database,
    folder,

    /** Compares over this house's ledger, at its moment. */
    diff(older: string, newer: string, sample: number | null = null) {
      const { folder: data, url } = inject('ground')
      const ground = { database: xinlu.database, folder: data, url: url ?? '', folders: {} }
      return policyDiff(older, newer, { ground, clock: () => xinlu.clock.now, sample })
    },

    changed: changedIn(folder),

    /** How many rows every table of every room and of the ledger has. */
    async rowCounts(): Promise<Record<string, number>> {
      const { admin } = xinlu.database
      const tables = await admin<{ name: string }[]>`
        select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema') order by 1`
      const found: Record<string, number> = {}
      for (const { name } of tables) {
        const [row] = await admin.unsafe<{ n: number }[]>(`select count(*)::int as n from ${name}`)
        found[name] = row?.n ?? -1
      }
      return found
    },

    async close() {
      await xinlu.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Makes in a folder a file that is another with some text replaced; every replacement must be found. */
export function changedIn(folder: string) {
  return (file: string, name: string, ...replacements: [string | RegExp, string][]): string => {
    let text = readFileSync(file, 'utf8')
    for (const [from, to] of replacements) {
      const next = text.replace(from, to)
      if (next === text) throw new Error(`${String(from)} is not in ${file}`)
      text = next
    }
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
}

/**
 * The same, whose ledger has something to replay: four profiles by a dashboard, due days of two firms by a clerk, planned inspections
 * in the dashboard's own domain, and a department's approved request for contract prices, used once.
 */
export async function openRecordedHouse() {
  const house = await openComparingHouse()
  const { xinlu } = house
  const { data } = await xinlu.as('dashboard')('{ enterprises(first: 4) { edges { node { uscc } } } }')
  const usccs: string[] = data.enterprises.edges.map(({ node }: { node: { uscc: string } }) => node.uscc)
  for (const uscc of usccs) await xinlu.as('dashboard')(operation('dashboard-profile'), { key: { uscc } })
  for (const uscc of usccs.slice(0, 2)) await xinlu.as('clerk')(duePage, { key: { uscc } })
  await xinlu.as('dashboard')(plannedPage, { key: { uscc: usccs[0] } })
  const grants = await openingsFor(xinlu)
  const probe = probes.find((one) => one.class === 'TRADE_SECRET' && one.usages.includes('READ'))
  if (!probe) throw new Error('no probe of a trade secret')
  const caller = { role: 'department', purpose: 'DATA_SHARING', duties: [], grant: 'DATA_REQUEST' } as const
  const held = await grants.headersFor({ ...caller, duties: [], rows: 'ALL', narrowed: 'GRANT' }, probe)
  const headers = { 'x-purpose': 'DATA_SHARING', ...held }
  await grants.as('department', probe)(probe.text, grants.variables(probe), { headers })
  return { ...house, grantId: held['x-grant'] ?? '' }
}
