import { readDrawFile, replayDraw, replayOpened } from '@xinlu/cli/draw'
import { drawFrom, shownLabels, sized } from '@xinlu/supervision/draw'
import { someDraw, someHex } from '@xinlu/supervision/draw.fixture'

/**
 * `node test/bench/draws.ts [rounds] [populations]`: so many draws, 20,000 unless told otherwise, of one population, whether every firm
 * and every inspector comes as often as it should (chi-square); and whether the terminal's replay agrees with the room's draw over
 * populations of up to 4,000 firms, 1,000 unless told otherwise. Ends with 1 where a figure is out of its bounds or the two disagree.
 */
const [rounds = 20_000, populations = 1000] = process.argv.slice(2).map(Number)
const rows: Record<string, string | number>[] = []

/** The value that a chi-square of so many degrees of freedom passes once in ten thousand (Wilson and Hilferty). */
const limit = (df: number) => df * (1 - 2 / (9 * df) + 3.719 * Math.sqrt(2 / (9 * df))) ** 3

const { population } = someDraw(1, {
  strata: [
    ['0.01', 120],
    ['0.1', 60],
    ['0.5', 20],
    ['0.8', 5],
  ],
  inspectors: 12,
})
const counts = new Map<string, number>()
const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
for (let n = 0; n < rounds; n++) {
  const { entryIds, teams } = drawFrom(population, someHex(n, 'seed'))
  for (const id of entryIds) count(id)
  for (const { inspectors } of teams) for (const id of inspectors) count(id)
}
const chiOf = (ids: readonly string[], expected: number, share: number) =>
  ids.reduce((sum, id) => sum + ((counts.get(id) ?? 0) - expected) ** 2 / expected, 0) / (1 - share)
function figure(what: string, ids: readonly string[], expected: number, share: number): void {
  if (share === 1) return
  const chi = chiOf(ids, expected, share)
  const df = ids.length - 1
  rows.push({ what, firms: ids.length, expected, 'chi-square': chi.toFixed(1), df, limit: limit(df).toFixed(1) })
  if (chi > limit(df)) process.exitCode = 1
}
const strata = sized(population)
for (const { label, ratio, size, take } of strata) {
  const ids = population.entries.filter((entry) => entry.label === label).map(({ entryId }) => entryId)
  figure(`firms of ${ratio}`, ids, (rounds * take) / size, take / size)
}
const visits = rounds * strata.reduce((sum, { take }) => sum + take, 0)
const people = population.inspectors.map(({ pseudonym }) => pseudonym)
figure('inspectors', people, (visits * population.team) / people.length, population.team / people.length)
console.table(rows)

const started = performance.now()
let wrong = 0
let firms = 0
for (let n = 0; n < populations; n++) {
  // One in fifty is as large as a trade of a big county.
  const times = n % 50 === 0 ? 400 : 4
  const { file, opening } = someDraw(n, {
    strata: [
      ['0.01', times * (1 + (n % 5))],
      ['0.1', times * (n % 4)],
      ['0.5', times * (n % 3)],
      ['0.8', n % 7],
      [null, n % 11],
    ],
    conflicts: true,
    pools: 1 + (n % 3),
    inspectors: 8,
  })
  const read = readDrawFile(JSON.stringify(file))
  if ([...replayDraw(read), ...replayOpened(read, opening)].some(({ passed }) => !passed)) wrong += 1
  firms += file.visits.length
}
console.log(`${populations} populations of ${firms} firms: ${wrong} replayed otherwise`)
console.log(`drawn and replayed in ${Math.round(performance.now() - started)} ms`)
if (wrong > 0) process.exitCode = 1

const large = someDraw(7, {
  strata: [
    ['0.01', 10_000],
    ['0.1', 6_000],
    ['0.5', 3_000],
    ['0.8', 1_000],
  ],
  inspectors: 60,
})
const before = performance.now()
drawFrom(large.population, large.seed)
console.log(
  `20,000 firms, ${shownLabels(sized(large.population), { atLeast: 10, shareAtMost: '0.9' }).size} labels: drawn in ${Math.round(performance.now() - before)} ms`,
)
