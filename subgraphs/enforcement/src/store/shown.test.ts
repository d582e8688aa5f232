import { execFile } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { copyRows, type Database, migrate, openDatabase } from '@xinlu/db'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { generated, rowsFor, tables } from './generatedDecisions.fixture.ts'

const run = promisify(execFile)
const shipped = join(import.meta.dirname, '../../../../db/rules')
const todays = [
  ...['2026-03-31', '2026-04-01', '2026-07-01', '2026-10-01', '2026-11-23', '2027-04-01'],
  // Where twelve and thirty-six months from the decision are over, and from its publication are not.
  ...['2027-04-05', '2027-10-05', '2029-04-01', '2029-04-20'],
]

/** Of these, the days on which changed editions are asked: each change alters what is shown on one of them. */
const few = ['2026-07-01', '2026-11-23', '2027-04-05', '2027-10-05', '2029-04-20']

let folder: string
let database: Database
let asShipped: Found[]
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xinlu-shown-'))
  chmodSync(folder, 0o755)
  database = await openDatabase({ folder, name: 'shown', durable: false })
  await migrate(database, 'enforcement')
  const rows = [...generated()].map(rowsFor)
  for (const [table, columns] of Object.entries(tables))
    await copyRows(
      database.admin,
      `enforcement.${table}`,
      columns,
      rows.flatMap((of) => of[table as keyof typeof tables]),
    )
  await database.admin`alter database shown set search_path to enforcement`
})
afterAll(async () => {
  await database?.close()
  rmSync(folder, { recursive: true, force: true })
})

type Change = [file: string, rule: string, value: string | number]
const repair = 'county-repair/2026-04-01.yaml'
const severity = 'county-severity/2026-04-01.yaml'
const later = 'credit-repair/2026-10-01.yaml'

/** A copy of the shipped editions with some rules changed; an edition that is not there is that of 2026-04-01, from its day on. */
function changed(name: string, changes: readonly Change[]): string {
  const rules = join(folder, name)
  cpSync(shipped, rules, { recursive: true })
  for (const [file, rule, value] of changes) {
    const path = join(rules, file)
    const day = basename(file, '.yaml')
    if (!existsSync(path)) cpSync(path.replace(day, '2026-04-01'), path)
    const document = parseDocument(readFileSync(path, 'utf8'), { schema: 'core' })
    document.set('effective', day)
    document.setIn(['rules', rule, 'value'], value)
    writeFileSync(path, String(document))
  }
  return rules
}

interface Found {
  today: string
  shown: number
  differ: unknown[]
}

/** What database and domain find under the editions of a folder on each of the days. */
async function foundUnder(rules: string, days: readonly string[] = todays): Promise<Found[]> {
  const script = join(import.meta.dirname, 'shown.fixture.ts')
  const { stdout } = await run(process.execPath, [script, rules, folder, 'shown', ...days], { maxBuffer: 64 << 20 })
  return JSON.parse(stdout)
}

const shownOf = (found: readonly Found[], days: readonly string[] = todays) =>
  found.flatMap(({ today, shown }) => (days.includes(today) ? [shown] : []))

function expectAgreed(found: readonly Found[], days: readonly string[] = todays): void {
  expect(found.map(({ today, differ }) => [today, differ.length, differ.slice(0, 2)])).toEqual(
    days.map((today) => [today, 0, []]),
  )
}

it('the public meets what the law shows, decision by decision, on every day', async () => {
  asShipped = await foundUnder(shipped)
  expectAgreed(asShipped)
  for (const shown of shownOf(asShipped)) expect(shown).toBeGreaterThan(100)
})

/** Every change of an edition takes a process of its own: every second one here, all of them with XINLU_LONG=1. */
const changes: [string, Change[]][] = [
  ['old records by tier', [[repair, 'transition', 'by-tier']]],
  ['old records by what ends first', [[repair, 'transition', 'whichever-ends-first']]],
  ['the clock from publication', [[repair, 'publicity.clock', 'publication_date']]],
  [
    'by tier and from publication',
    [
      [repair, 'transition', 'by-tier'],
      [repair, 'publicity.clock', 'publication_date'],
    ],
  ],
  ['suspensions ordinary', [[severity, 'tier.suspension', 'ordinary']]],
  ['suspensions of no tier', [[severity, 'tier.suspension', 'unknown']]],
  ['no limit of serious fines', [[severity, 'fine.serious.from', 'unknown']]],
  ['no limit of ordinary fines', [[severity, 'fine.ordinary.above.organisation', 'unknown']]],
  ['other limits of fines', [[severity, 'fine.ordinary.above.organisation', 10_000]]],
  ['what is minor published', [['credit-repair/2026-04-01.yaml', 'minor.published', 'yes']]],
  ['a later edition with another length', [[later, 'publicity.longest.ordinary', 3]]],
  ['a later edition that publishes what is minor', [[later, 'minor.published', 'yes']]],
  ['a later edition with other limits', [['county-severity/2026-10-01.yaml', 'fine.serious.from', 20_000]]],
  ['a later edition with another clock', [['county-repair/2026-10-01.yaml', 'publicity.clock', 'publication_date']]],
]

it.each(changes.filter((_, i) => i % 2 === 0 || process.env.XINLU_LONG === '1'))(
  'the same under %s, which changes what is shown',
  async (name, changes) => {
    const found = await foundUnder(changed(name.replaceAll(' ', '-'), changes), few)
    expectAgreed(found, few)
    expect(shownOf(found)).not.toEqual(shownOf(asShipped, few))
  },
)
