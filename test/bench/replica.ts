import { globSync, readFileSync } from 'node:fs'
import { openReplica, type ReadBy } from '@xinlu/db/replica'
import postgres, { type Sql } from 'postgres'
import { givenServer } from '../given.ts'
import { groundOn } from '../groundOn.ts'
import { openHouseOn, operation } from '../houseOn.ts'
import { replicaOf } from '../replica.ts'

/**
 * `node test/bench/replica.ts [answers]`: what a replica takes off the database: milliseconds of CPU of each server for an answer, by a
 * house without and by one with a replica, over eight connections, in turns.
 */
const answers = Number(process.argv[2] ?? 400)
const main = await givenServer()
const { ground, takeAway } = await groundOn(main.url)
const replica = await replicaOf(main.url)
const office = postgres(main.url, { max: 1 })
const reads = new Map<ReadBy, number>()
const plain = await openHouseOn(ground)
const before = await openHouseOn(ground, 'in-process', undefined, {
  replica: (database) =>
    openReplica({
      ...{ url: replica.urlOf(database.name), database, connections: 2, withinMs: 500 },
      heard: { read: (_, by) => void reads.set(by, (reads.get(by) ?? 0) + 1), standing: () => {} },
    }),
})
try {
  await replica.caughtUp()
  const pids = [await postmasterOf(office), await postmasterOf(replica.office)] as const
  const page = await plain.as('dashboard')('{ enterprises(first: 100) { edges { node { uscc } } } }')
  const usccs: string[] = page.data.enterprises.edges.map(({ node }: { node: { uscc: string } }) => node.uscc)
  const rows: object[] = []
  for (const [name, role] of [
    ['public-lookup', 'anonymous'],
    ['dashboard-profile', 'dashboard'],
  ] as const)
    for (const round of [1, 2, 3])
      for (const [house, { as }] of Object.entries({ plain, 'with a replica': before })) {
        reads.clear()
        const start = pids.map(cpuOf)
        let asked = 0
        const client = async () => {
          while (asked < answers) {
            const { errors } = await as(role)(operation(name), { key: { uscc: usccs[asked++ % usccs.length] } })
            if (errors) throw new Error(JSON.stringify(errors))
          }
        }
        await Promise.all(Array.from({ length: 8 }, client))
        const [database, copy] = pids.map((pid, i) => ((cpuOf(pid) - (start[i] ?? 0)) / answers).toFixed(2))
        rows.push({ name, round, house, database, replica: copy, ...Object.fromEntries(reads) })
      }
  console.table(rows)
} finally {
  await before.close()
  await plain.close()
  await office.end()
  await replica.close()
  await takeAway()
  await main.close()
}

async function postmasterOf(sql: Sql): Promise<number> {
  const [row] = await sql<{ data_directory: string }[]>`show data_directory`
  return Number(readFileSync(`${row?.data_directory}/postmaster.pid`, 'utf8').split('\n')[0])
}

/** Milliseconds of CPU of a server and of its processes that run, by the clock ticks of Linux (10 ms). */
function cpuOf(postmaster: number): number {
  let ticks = 0
  for (const file of globSync('/proc/[0-9]*/stat')) {
    const text = tryRead(file)
    const [, parent, , , , , , , , , , user, system] = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const own = file === `/proc/${postmaster}/stat`
    if (own || Number(parent) === postmaster) ticks += Number(user) + Number(system)
  }
  return ticks * 10
}

/** A process that ended meanwhile has no file any more. */
function tryRead(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
