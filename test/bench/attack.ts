import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '@xinlu/gateway'
import { pairsIn, timed } from '../attack/hidden.ts'
import { groundOn } from '../groundOn.ts'
import { openHouseOn } from '../houseOn.ts'

/**
 * `node test/bench/attack.ts [ROUNDS]`: everything in the tests that attacks, as a table (attack, where, outcome), every text of the
 * schema with every payload; then how long an answer takes for what is hidden and for what is absent, 400 rounds each unless told
 * otherwise. Ends with 1 where an attack succeeds, or where the hidden is told by its time.
 */
const [rounds = 400] = process.argv.slice(2).map(Number)
/** Attacks that stand where what they attack is tested. */
const elsewhere = [
  ...[
    'limits',
    'seal',
    'token',
    'session',
    'cursors',
    'issuer',
    'aliases',
    'trusted',
    'keys',
    'timeout',
    'explain',
  ].map((name) => `test/policy/${name}.test.ts`),
  ...['test/conformance/http.test.ts', 'test/stories/proofs.test.ts', 'test/stories/files.test.ts'],
  ...['test/house/verify.test.ts', 'schema/src/guard.test.ts', 'cli/src/sheet/xlsxRefused.test.ts'],
]

interface Told {
  testResults: {
    name: string
    message?: string
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[]
  }[]
}

// Where the tests' own settings put what came of them.
const file = join(root, 'test/.vitest/results.json')
rmSync(file, { force: true })
const { stderr } = spawnSync(
  join(root, 'node_modules/.bin/vitest'),
  ['run', '--project', 'stories', '--project', 'beside', '--reporter', 'json', 'test/attack/', ...elsewhere],
  { cwd: join(root, 'test'), env: { ...process.env, XINLU_LONG: '1' }, encoding: 'utf8' },
)
const { testResults } = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [] }) as Told
const sums = new Map<string, { attacks: number; held: number; failed: number; skipped: number }>()
for (const { name, message, assertionResults } of testResults) {
  const where = relative(root, name)
  const sum = {
    attacks: assertionResults.length,
    held: 0,
    failed: message && assertionResults.length === 0 ? 1 : 0,
    skipped: 0,
  }
  for (const { fullName, status, failureMessages = [] } of assertionResults) {
    const outcome = status === 'passed' ? 'held' : status === 'failed' ? 'FAILED' : 'skipped'
    sum[status === 'passed' ? 'held' : status === 'failed' ? 'failed' : 'skipped'] += 1
    console.log(`${outcome.padEnd(7)} | ${where} | ${fullName.replace(/\s+/g, ' ').slice(0, 160)}`)
    if (status === 'failed') console.log(failureMessages.join('\n').slice(0, 1_000))
  }
  sums.set(where, sum)
}
console.table(Object.fromEntries(sums))
const failed = [...sums.values()].reduce((sum, one) => sum + one.failed, 0)
if (sums.size === 0) console.error(stderr)

const { ground, takeAway } = await groundOn(process.env.DATABASE_URL)
const house = await openHouseOn(ground)
try {
  const times = []
  for (const pair of await pairsIn(house)) {
    const { what, longer, hidden, absent } = await timed(pair, house.as(pair.role), rounds)
    // By chance the hidden one takes longer in a half of the rounds; beyond four standard deviations it is no chance.
    const by = Math.abs(longer - rounds / 2) / Math.sqrt(rounds / 4)
    const ms = (value: number) => Number(value.toFixed(3))
    times.push({
      what,
      rounds,
      hiddenMs: ms(hidden),
      absentMs: ms(absent),
      longer,
      deviations: ms(by),
      told: by > 4 && Math.abs(hidden - absent) > 0.1,
    })
  }
  console.table(times)
  process.exitCode = failed === 0 && sums.size > 0 && times.every(({ told }) => !told) ? 0 : 1
} finally {
  await house.close()
  await takeAway()
}
