import { type Equality, equalityOn } from '../conformance/equality.ts'
import { groundOn } from '../groundOn.ts'

/**
 * `node test/bench/equality.ts [operations]`: the stories and so many generated operations, 2,500 unless told otherwise, asked of
 * a house that compiles and of one that leaves execution to the stock gateway. Ends with 1 where a byte differs.
 */
const [count = '2500'] = process.argv.slice(2)
const { ground, takeAway } = await groundOn(process.env.DATABASE_URL)
const all: Equality[] = []
try {
  await equalityOn(ground, Number(count), (one) => {
    all.push(one)
    for (const { operation, difference } of one.differences)
      console.error(`${one.caller}: ${operation.query} ${JSON.stringify(operation.variables)}\n  ${difference}`)
  })
} finally {
  await takeAway()
}
console.table(
  all.map(({ differences, stock, ...one }) => ({
    ...one,
    stock: JSON.stringify(stock),
    differences: differences.length,
  })),
)
const sum = (of: (one: Equality) => number) => all.reduce((total, one) => total + of(one), 0)
console.log(
  `${sum((one) => one.operations)} operations, ${sum((one) => one.compiled)} compiled, ${sum((one) => one.differences.length)} differences`,
)
process.exitCode = sum((one) => one.differences.length) > 0 ? 1 : 0
