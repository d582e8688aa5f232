import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { issuerKey, root, sampleToken } from '@xinlu/gateway'
import { keysIn } from '@xinlu/schema'
import { groundOn } from '../groundOn.ts'
import { openHouseOn } from '../houseOn.ts'
import { csvOf } from '../penalties.ts'
import { plantedCases, recordCases } from '../plantedCases.ts'

/**
 * `node test/bench/hidden.ts [cases] [seeds]`: for each seed a year of cases, 5,000 unless told otherwise, with 30 deviations planted,
 * through the terminal and the front door; then one without any. Ends with 1 where one is missed or something else is found.
 */
const [count = 5_000, seeds = 4] = process.argv.slice(2).map(Number)
const { ground, takeAway } = await groundOn(process.env.DATABASE_URL)
const folder = mkdtempSync(join(tmpdir(), 'xinlu-hidden-'))
const xinlu = await openHouseOn(ground)
try {
  const signing = keysIn(join(ground.folder, 'keys')).privateKey(issuerKey)
  const run = promisify(execFile)
  const says = async (...args: string[]) => {
    const token = await sampleToken(signing, 'clerk', xinlu.clock.now)
    const env = { ...process.env, XINLU_TOKEN: token, XINLU_URL: xinlu.house.url, NO_COLOR: '1' }
    const { stdout } = await run(process.execPath, [join(root, 'cli/src/main.ts'), ...args], {
      env,
      maxBuffer: 64 * 1024 * 1024,
    })
    return stdout
  }
  const rows = []
  for (let seed = 1; seed <= seeds + 1; seed++) {
    // Each in a year of its own, before the sample county begins.
    const year = 2023 - seed
    const cases = plantedCases(count, year, seed, seed > seeds)
    await recordCases(xinlu, xinlu.as('clerk'), cases)
    const [file, key, tags] = ['csv', 'json', 'tags.csv'].map((end) => join(folder, `${year}.${end}`)) as [
      string,
      string,
      string,
    ]
    writeFileSync(file, csvOf(cases.exported))
    await says('reconcile-start', '--from', `${year}-01-01`, '--to', `${year}-12-31`, '--key', key)
    const began = performance.now()
    await says('reconcile', file, '--key', key, '--out', tags)
    const tagged = performance.now()
    const { findings } = JSON.parse(await says('reconcile-send', tags, '--json')) as {
      findings: { kind: string; line: number | null; docNo: string | null }[]
    }
    const found = new Set(findings.map(({ kind, line }) => `${kind} ${line}`))
    const missed = cases.expected.filter((one) => !found.has(one)).length
    const seconds = (from: number, to: number) => Math.round((to - from) / 100) / 10
    rows.push({
      year,
      seed: seed > seeds ? 'clean' : seed,
      cases: cases.exported.length,
      planted: cases.expected.length,
      found: cases.expected.length - missed,
      missed,
      falseAlarms: findings.length - (cases.expected.length - missed),
      tagging: seconds(began, tagged),
      comparing: seconds(tagged, performance.now()),
    })
  }
  console.table(rows)
  process.exitCode = rows.every(({ missed, falseAlarms }) => missed === 0 && falseAlarms === 0) ? 0 : 1
} finally {
  await xinlu.close()
  await takeAway()
  rmSync(folder, { recursive: true, force: true })
}
