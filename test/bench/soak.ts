import { cpus } from 'node:os'
import { memoryOf } from './cpu.ts'
import { openLoadedHouse } from './load/house.ts'
import { faultsOf, growthOf, soaked } from './load/soaked.ts'
import { toldOf } from './load/told.ts'
import { callersOf } from './load/traffic.ts'

/**
 * `node test/bench/soak.ts [minutes]` (60): everybody at a house in a process of its own for so long: decisions, imports, the feed, profiles,
 * checks and look-ups, each with a pause. Ends with 1 when memory grows, when connections or sockets are not at rest afterwards, when
 * anything was answered with an error that has no code, or when the access ledger does not verify. Loopback only.
 */
const minutes = Number(process.argv[2] ?? 60)
const forMs = minutes * 60_000
/** Bytes in use that may be more at the end than after a quarter of the time: what caches that fill slowly hold, and a little each minute. */
const bytesMost = 24e6 + minutes * 0.2e6

const house = await openLoadedHouse()
try {
  const before = memoryOf(house.pid)
  const found = await soaked(house.door, callersOf(house.about), house.watched, {
    forMs,
    everyMs: Math.min(30_000, forMs / 40),
    pauseMs: 50,
  })
  const after = memoryOf(house.pid)
  console.log(`${minutes} minutes, ${cpus().length} processors for house, database and callers`)
  console.table(found.tallies.filter(({ waits }) => waits.length > 0).map((one) => toldOf(one, forMs)))
  const { connections, sockets, ledger, entries } = found
  console.log(
    `memory of the house: ${before?.now} MB before, ${after?.now} MB after, ${after?.peak} MB at its peak; in use ${(growthOf(found) / 1e6).toFixed(2)} MB more a minute`,
  )
  console.log(
    `connections at rest ${connections.atRest}, at work ${connections.busy}; sockets ${sockets.before} before, ${sockets.atRest} at rest`,
  )
  console.log(
    `ledger of ${entries} entries: ${ledger.map(({ name, passed }) => `${name} ${passed ? 'holds' : 'BROKEN'}`).join(', ')}`,
  )
  // Seven rooms of four connections and one, the ledger's two and the probe, the owner's two here and two there, and one that looks.
  const faults = faultsOf(found, { bytesMost, connectionsMost: 7 * 5 + 3 + 5 })
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
} finally {
  await house.close()
}
