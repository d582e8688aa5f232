import { cpus } from 'node:os'
import { memoryOf } from './cpu.ts'
import { openLoadedHouse } from './load/house.ts'
import { faultsOf, overloaded } from './load/overloaded.ts'
import { ranked, toldOf } from './load/told.ts'
import { callersOf } from './load/traffic.ts'

/**
 * `node test/bench/overload.ts [seconds]` (30, at most 50): a house in a process of its own, first with those alone who do formal work,
 * then with a crowd of the public that asks more than there are places for and heeds no `retry-after`. Prints what was held and shed a
 * second, the milliseconds of the answers by rank, and the memory; ends with 1 when formal work was shed or waited too long. Loopback only.
 */
const seconds = Math.min(50, Math.max(5, Number(process.argv[2] ?? 30)))
/** Milliseconds that 95 of 100 answers to formal work may take in the crowd. */
const p95Ms = 2000

const house = await openLoadedHouse()
try {
  const pressing = {
    quietMs: (seconds * 1000) / 3,
    crowdedMs: (seconds * 2000) / 3,
    public: { count: 400, pauseMs: 50 },
    shared: { count: 30, pauseMs: 50 },
    formal: { count: 12, pauseMs: 100 },
    greedy: { count: 40, pauseMs: 0 },
  }
  const before = memoryOf(house.pid)
  const found = await overloaded(house.door, callersOf(house.about), pressing)
  const after = memoryOf(house.pid)
  const { public: anybody, shared, formal } = pressing
  console.log(
    `${formal.count} formal, ${shared.count} shared, ${anybody.count} of the public at once; ${cpus().length} processors for house, database and callers`,
  )
  for (const [name, tallies, forMs] of [
    ['formal work alone', found.quiet, pressing.quietMs],
    ['in the crowd', found.crowded, pressing.crowdedMs],
  ] as const) {
    console.log(`\n${name}`)
    console.table([
      ...tallies.map((one) => toldOf(one, forMs)),
      ...(['formal', 'shared', 'public'] as const).flatMap((rank) => {
        const all = ranked(tallies, rank)
        return Object.keys(all.codes).length > 0 ? [toldOf({ ...all, name: 'all' }, forMs)] : []
      }),
    ])
  }
  console.log(`\nmemory of the house: ${before?.now} MB before, ${after?.now} MB after, ${after?.peak} MB at its peak`)
  const faults = faultsOf(found, p95Ms)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
} finally {
  await house.close()
}
