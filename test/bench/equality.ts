import { type Equality, equalityOn, summed } from '../conformance/equality.ts'
import { groundOn } from '../groundOn.ts'

/**
 * `node test/bench/equality.ts [operations]`: the stories and so many generated operations, 2,500 unless told otherwise, asked of
 * a house that compiles and of one that leaves execution to the stock gateway; then half as many beside subgraphs that fail. Ends
 * with 1 where anything differs, or less than 95 in a hundred were compiled.
 */
const count = Number(process.argv[2] ?? 2500)
const { ground, takeAway } = await groundOn(process.env.DATABASE_URL)
let equal = true
try {
  for (const [how, asked] of [
    ['whole', { count }],
    ['beside subgraphs that fail', { count: Math.ceil(count / 2), kinds: 1, spoilt: true }],
  ] as const) {
    const all: Equality[] = []
    await equalityOn(ground, asked, (one) => all.push(one))
    console.log(`\n${how}`)
    console.table(all.map(({ differences, stock, refused, ...one }) => ({ ...one, differences: differences.length })))
    const { differences, share, ...figures } = summed(all)
    for (const { caller, operation, difference } of differences)
      console.error(`${caller}: ${operation.query} ${JSON.stringify(operation.variables)}\n  ${difference}`)
    console.log(
      figures,
      `compiled of what was executed: ${(share * 100).toFixed(1)} %, differences: ${differences.length}`,
    )
    equal &&= differences.length === 0 && share >= 0.95
  }
} finally {
  await takeAway()
}
process.exitCode = equal ? 0 : 1
