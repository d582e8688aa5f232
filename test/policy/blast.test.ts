import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '@xinlu/gateway'
import { blast } from '@xinlu/gateway/terminal'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { openingsFor } from './openings.ts'
import { probes } from './probes.ts'

const run = promisify(execFile)
const policyFile = join(root, 'schema/policy.yaml')
const supergraphFile = join(root, 'schema/supergraph.graphql')
const rulesFolder = join(root, 'db/rules')

const duePage = `query Due($key: SubjectKey!) {
  subject(key: $key) {
    ... on Enterprise {
      legalRepresentative { displayName }
      profile { enforcement { decisions(first: 5) { docNo publicity { dueOn } } } }
    }
  }
}`

let xinlu: TestHouse
let folder: string
let usccs: string[]
let grantId: string
let counts: Record<string, number>

const { groundOf: _, isChanged, policyDiff, reportOf, withTrusted: __ } = await blast()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xinlu-blast-'))
  xinlu = await openTestHouse()
  const { data } = await xinlu.as('dashboard')('{ enterprises(first: 4) { edges { node { uscc } } } }')
  usccs = data.enterprises.edges.map(({ node }: { node: { uscc: string } }) => node.uscc)
  for (const uscc of usccs) await xinlu.as('dashboard')(operation('dashboard-profile'), { key: { uscc } })
  for (const uscc of usccs.slice(0, 2)) await xinlu.as('clerk')(duePage, { key: { uscc } })
  const grants = await openingsFor(xinlu)
  const probe = probes.find((one) => one.class === 'TRADE_SECRET' && one.usages.includes('READ'))
  if (!probe) throw new Error('no probe of a trade secret')
  const headers = await grants.headersFor(
    { role: 'department', purpose: 'DATA_SHARING', duties: [], grant: 'DATA_REQUEST', rows: 'ALL', narrowed: 'GRANT' },
    probe,
  )
  grantId = headers['x-grant'] ?? ''
  await grants.as('department', probe)(probe.text, grants.variables(probe), {
    headers: { 'x-purpose': 'DATA_SHARING', ...headers },
  })
  counts = await rowCounts()
})
afterAll(async () => {
  expect(await rowCounts()).toEqual(counts)
  await xinlu?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** How many rows every table of every room and of the ledger has. */
async function rowCounts(): Promise<Record<string, number>> {
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
}

/** A file of its own with some text of another replaced; every replacement must be found. */
function changed(file: string, name: string, ...replacements: [string | RegExp, string][]): string {
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

const diff = (older: string, newer: string, sample: number | null = null) => {
  const { folder: data, url } = inject('ground')
  const ground = { database: xinlu.database, folder: data, url: url ?? '' }
  return policyDiff(older, newer, { ground, clock: () => xinlu.clock.now, sample })
}

describe('a changed policy', () => {
  it('that is the same changes nothing', async () => {
    const found = await diff(policyFile, changed(policyFile, 'same.yaml', [/^# 谁.*$/m, '# another comment']))
    expect(isChanged(found)).toBe(false)
    expect(reportOf(found)).toContain('无变化 · nothing changes')
    expect(found.considered).toMatchObject({ grants: 1, entries: 8 })
    console.log(found.considered)
  })

  it('x', async () => {
    const found = await diff(
      policyFile,
      changed(policyFile, 'd.yaml', [
        'PUBLIC: SEE, INTERNAL: SEE, PERSONAL: MASK, TRADE_SECRET: AGGREGATE',
        'PUBLIC: SEE, PERSONAL: SEE, TRADE_SECRET: AGGREGATE',
      ]),
    )
    console.log(reportOf(found))
    const e = join(folder, 'rules')
    cpSync(rulesFolder, e, { recursive: true })
    const f = join(e, 'double-publicity/2018-07-25.yaml')
    writeFileSync(f, readFileSync(f, 'utf8').replace('value: 7', 'value: 5'))
    const t = Date.now()
    console.log(reportOf(await diff(rulesFolder, e)), Date.now() - t)
    console.log(grantId, await rowCounts())
  })
})
