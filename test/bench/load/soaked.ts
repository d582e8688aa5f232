import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, exportLog, latestCheckpoint, ledgerKeys, verifyLog } from '@xinlu/db'
import { type Callers, crowd, type Door, type Tally } from './crowd.ts'
import { uncoded } from './told.ts'
import type { callersOf } from './traffic.ts'

/** What is looked at while a house is soaked. */
export interface Watched {
  database: Pick<Database, 'admin'>
  /** Folder of the keys of the house. */
  keys: string
  /** Bytes that are in use in the house. */
  memory(): Promise<number>
  /** Sockets that the house has open; null where nobody can say. */
  sockets(): number | null
}

export interface Soaked {
  tallies: Tally[]
  /** Bytes at each look. */
  memory: number[]
  /** Milliseconds between two looks. */
  everyMs: number
  connections: { atRest: number; busy: number }
  sockets: { before: number | null; atRest: number | null }
  /** Checks of the whole ledger, and whether they passed. */
  ledger: { name: string; passed: boolean }[]
  entries: number
}

/** Lets everybody in for so long, several pausing so that the house is busy and not pressed, and looks at what is left afterwards. */
export async function soaked(
  door: Door,
  callers: ReturnType<typeof callersOf>,
  watched: Watched,
  { forMs, everyMs, pauseMs }: { forMs: number; everyMs: number; pauseMs: number },
): Promise<Soaked> {
  // Once everybody is known, the house has made what it keeps.
  const all: Callers[] = Object.values(callers).map((one) => ({
    ...one,
    count: one.rank === 'public' ? 6 : 1,
    pauseMs,
  }))
  const first = await crowd(door, all, Math.min(5000, forMs / 4))
  await sleep(100)
  const before = watched.sockets()
  const memory: number[] = []
  let over = false
  const looking = (async () => {
    while (!over) {
      memory.push(await watched.memory())
      await sleep(everyMs)
    }
  })()
  const tallies = await crowd(door, all, forMs)
  over = true
  await looking
  const connections = await atRest(watched.database)
  const head = await latestCheckpoint(watched.database.admin)
  const keys = ledgerKeys(watched.keys).publicKeys
  const checks = await verifyLog(exportLog(watched.database.admin), keys, { checkpoint: head?.note ?? '' })
  return {
    tallies: [...tallies, ...first.map((one) => ({ ...one, waits: [] }))],
    ...{ memory, everyMs, connections, sockets: { before, atRest: watched.sockets() } },
    ledger: checks.map(({ name, passed }) => ({ name, passed: passed === true })),
    entries: head?.size ?? 0,
  }
}

/** Connections to the database when nobody asks any more: how many there are, and how many are still at work after two seconds. */
async function atRest({ admin }: Pick<Database, 'admin'>): Promise<Soaked['connections']> {
  const look = async () => {
    const [row] = await admin<{ atRest: number; busy: number }[]>`
      select count(*)::int as "atRest", count(*) filter (where state <> 'idle')::int as busy from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`
    return row ?? { atRest: 0, busy: 0 }
  }
  for (let tries = 0; tries < 20; tries += 1) {
    const found = await look()
    if (found.busy === 0) return found
    await sleep(100)
  }
  return look()
}

/**
 * Bytes a minute by which what is in use grows: the slope of a line through the least of each tenth, since requests under way hold
 * something, too; the first quarter, in which caches fill, counts for nothing.
 */
export function growthOf({ memory, everyMs }: Pick<Soaked, 'memory' | 'everyMs'>): number {
  const settled = memory.slice(Math.floor(memory.length / 4))
  const size = Math.max(1, Math.floor(settled.length / 10))
  const least: { x: number; y: number }[] = []
  for (let at = 0; at + size <= settled.length; at += size)
    least.push({ x: ((at + size / 2) * everyMs) / 60_000, y: Math.min(...settled.slice(at, at + size)) })
  const mean = (of: 'x' | 'y') => least.reduce((sum, one) => sum + one[of], 0) / least.length
  const [x, y] = [mean('x'), mean('y')]
  const above = least.reduce((sum, one) => sum + (one.x - x) * (one.y - y), 0)
  return above / (least.reduce((sum, one) => sum + (one.x - x) ** 2, 0) || 1)
}

/** What is not as it has to be; `bytesMost` is how much may be held more at the end, by the line through what was measured. */
export function faultsOf(
  found: Soaked,
  { bytesMost, connectionsMost }: { bytesMost: number; connectionsMost: number },
): string[] {
  const { tallies, memory, everyMs, connections, sockets, ledger, entries } = found
  const faults = uncoded(tallies)
  for (const { name, codes, first } of tallies)
    if (!codes.OK) faults.push(`${name}: never answered ${Object.values(first)[0] ?? ''}`.trim())
  const grown = growthOf(found) * ((memory.length * everyMs) / 60_000)
  if (grown > bytesMost) faults.push(`${Math.round(grown / 1e6)} MB more are held at the end`)
  if (connections.busy > 0) faults.push(`${connections.busy} connections are still at work`)
  if (connections.atRest > connectionsMost) faults.push(`${connections.atRest} connections, more than all pools have`)
  if ((sockets.atRest ?? 0) > (sockets.before ?? 0) + 2)
    faults.push(`${sockets.atRest} sockets, ${sockets.before} before`)
  if (ledger.length === 0 || entries === 0) faults.push('nothing of the ledger was checked')
  for (const { name, passed } of ledger) if (!passed) faults.push(`ledger: ${name}`)
  return faults
}
