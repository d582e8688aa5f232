import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Fuzzed, fuzzed } from '../attack/fuzzed.ts'
import { readersIn } from '../attack/readers.ts'

/**
 * `node test/bench/fuzz.ts [SECONDS] [SEED]`: changed inputs for everything that reads what anybody may send, 60 seconds unless told
 * otherwise, in turns of 500 each. Ends with 1 where one is neither read nor refused with a code, takes over two seconds, or memory grows.
 */
const [seconds = 60, first = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
/** Megabytes by which memory may be more at the end than after the first turn. */
const mostGrowth = 300

const folder = mkdtempSync(join(tmpdir(), 'xinlu-fuzz-'))
const megabytes = () => Math.round(process.memoryUsage().rss / 1024 ** 2)
try {
  const readers = await readersIn(folder)
  const sums = new Map<string, Fuzzed>()
  const until = performance.now() + seconds * 1000
  let settled = 0
  let turn = 0
  for (; turn === 0 || performance.now() < until; turn++) {
    for (const reader of readers) {
      if (turn > 0 && performance.now() > until) break
      const came = await fuzzed(reader, 500, first + turn)
      const before = sums.get(reader.name)
      sums.set(reader.name, {
        ...came,
        executions: came.executions + (before?.executions ?? 0),
        refused: came.refused + (before?.refused ?? 0),
        slowest: Math.round(Math.max(came.slowest, before?.slowest ?? 0)),
        finding: before?.finding ?? came.finding,
      })
    }
    if (turn === 0) settled = megabytes()
  }
  const all = [...sums.values()]
  console.table(all.map(({ finding, ...figures }) => ({ ...figures, finding: finding ? 'yes' : 'none' })))
  for (const { reader, finding } of all) if (finding) console.log(`${reader}: ${finding}`)
  const growth = megabytes() - settled
  console.log(
    `seed ${first}, ${turn} turns, ${all.reduce((sum, one) => sum + one.executions, 0)} executions, memory ${growth} MB more`,
  )
  process.exitCode = all.some(({ finding }) => finding) || growth > mostGrowth ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
