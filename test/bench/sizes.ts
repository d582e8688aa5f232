import { setTimeout as pause } from 'node:timers/promises'
import { openSharedRedis } from '@xinlu/gateway/sharedRedis'
import { openSharedSeals } from '@xinlu/gateway/sharedSeals'
import { pino } from 'pino'
import { lineOf, partsOf, roadOf } from '../feed.ts'
import { groundOn } from '../groundOn.ts'
import { openHouseOn, operation } from '../houseOn.ts'
import { freePort, killRedis, redisIsHere, startRedis } from '../redis.ts'
import { takeWeighings } from '../weighings.ts'

/**
 * `node test/bench/sizes.ts [weighings] [answers]`: bytes on disk, indexes and all, of what a county keeps: the sample county's rooms,
 * each weighing that comes through the front door, each entry of the access ledger. What deploy/GROWTH.md reckons from.
 */
const [weighings = 12_000, answers = 300] = process.argv.slice(2).map(Number)
const { ground, takeAway } = await groundOn(process.env.DATABASE_URL)
const xinlu = await openHouseOn(ground)
const { admin } = xinlu.database
const rows: object[] = []
try {
  const rooms = await admin<{ schema: string; bytes: number }[]>`
    select n.nspname as schema, sum(pg_total_relation_size(c.oid))::float8 as bytes from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'm') and n.nspname !~ '^pg_|information_schema|migrations' group by 1 order by 2 desc`
  const [subjects] = await admin<{ count: number }[]>`
    select (select count(distinct identity_id) from registry.business_statement)::int as count`
  for (const { schema, bytes } of rooms) tell(`${schema}, of a firm or sole trader`, subjects?.count ?? 0, bytes)

  await xinlu.as('dashboard')('{ __typename }')
  const before = await bytesOf('overload')
  const road = await roadOf(admin)
  const from = xinlu.clock.now - 40 * 86_400_000
  const parts = partsOf((n) => lineOf(road, n, from, (39 * 86_400_000) / weighings), 0, weighings, 1000)
  let taken = 0
  for (const { key, station, kind, lines } of parts) {
    const { data, text } = await xinlu.as('overload-clerk')(takeWeighings, { input: { key, station, kind, lines } })
    if (!data) throw new Error(text.slice(0, 300))
    taken += data.takeWeighings.taken
  }
  tell('a weighing, one in twenty a violation', taken, (await bytesOf('overload')) - before)

  const firms = await xinlu.as('dashboard')('{ enterprises(first: 100) { edges { node { uscc } } } }')
  const usccs: string[] = firms.data.enterprises.edges.map((edge: { node: { uscc: string } }) => edge.node.uscc)
  const logged = await bytesOf('ledger')
  for (let i = 0; i < answers; i += 1)
    await xinlu.as('dashboard')(operation('dashboard-profile'), { key: { uscc: usccs[i % usccs.length] } })
  tell('an entry of the access ledger (a profile)', answers, (await bytesOf('ledger')) - logged)
  if (redisIsHere) await seals(10_000)
  else console.log('no redis-server here: what a seal takes in it is not told')
} finally {
  await xinlu.close()
  await takeAway()
}
console.table(rows)

/** What the copies of a room keep of so many seals, for the seconds that each holds; how long one look-up takes, many at once. */
async function seals(count: number): Promise<void> {
  const port = await freePort()
  const redis = await startRedis(port)
  const url = `redis://127.0.0.1:${port}/0`
  const log = pino({ level: 'silent' })
  const asking = await openSharedRedis(url, Date.now, log, 'nothing is measured')
  const shared = await openSharedSeals(url, Date.now, log)
  try {
    while (!shared.ready()) await pause(10)
    const used = async () => Number(/^used_memory:(\d+)/m.exec(await asking.redis.info('memory'))?.[1])
    const before = await used()
    const issuedAt = Math.floor(Date.now() / 1000) + 90
    const one = (n: number) =>
      shared.firstUse({ audience: 'registry', nonce: `seal-${n}-of-16-by`, issuedAt, expiresAt: issuedAt + 30 })
    const began = performance.now()
    for (let at = 0; at < count; at += 64)
      await Promise.all(Array.from({ length: Math.min(64, count - at) }, (_, i) => one(at + i)))
    const took = performance.now() - began
    tell('a seal that the copies of a room have seen, in Redis', count, (await used()) - before)
    console.log(`look-ups of seals, 64 at once: ${Math.round((count * 1000) / took)} a second`)
  } finally {
    shared.close()
    asking.close()
    await killRedis(redis)
  }
}

function tell(what: string, count: number, bytes: number): void {
  rows.push({ what, count, MB: Math.round(bytes / 104_858) / 10, 'bytes each': Math.round(bytes / count) })
}

async function bytesOf(schema: string): Promise<number> {
  const [found] = await admin<{ bytes: number }[]>`
    select coalesce(sum(pg_total_relation_size(c.oid)), 0)::float8 as bytes from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'm') and n.nspname = ${schema}`
  return found?.bytes ?? 0
}
