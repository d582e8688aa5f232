import { atBothDoors } from '../conformance/routers.ts'
import { groundOn } from '../groundOn.ts'

/**
 * `node test/bench/routers.ts [operations] [kinds of subjects]`: what Hive Gateway with our permission in it answers beside our own
 * door, before the same rooms, to the stories and to generated operations of every caller. Ends with 1 where it gives more, or other.
 */
const [count = 20, kinds = 2] = process.argv.slice(2).map(Number)
const { ground, takeAway } = await groundOn(process.env.DATABASE_URL)
const rows: object[] = []
let faults = 0
try {
  await atBothDoors(ground, { count, kinds }, ({ caller, operations, told, more, otherwise }) => {
    rows.push({
      caller,
      operations,
      'with facts': told,
      'gives more': more.length,
      'gives otherwise': otherwise.length,
    })
    faults += more.length + otherwise.length
    for (const { operation, places } of more)
      console.error(`${caller} gets more at ${places.join(', ')}\n${operation.query}`)
    for (const { operation, ours, theirs } of otherwise)
      console.error(`${caller} gets otherwise\n${operation.query}\n${ours.slice(0, 500)}\n${theirs.slice(0, 500)}`)
  })
} finally {
  await takeAway()
}
console.table(rows)
process.exitCode = faults === 0 ? 0 : 1
