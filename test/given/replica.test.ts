import { openReplica, type ReadBy } from '@xinlu/db/replica'
import { issuerKey, openHouse, sampleToken } from '@xinlu/gateway'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { type Answer, asking, openTestHouse, operation, type TestHouse } from '../house.ts'
import { penalties, repairsIn } from '../repairs.ts'
import { replicaOf, type TestReplica } from '../replica.ts'
import { type Known, type Step, steps } from '../steps.ts'

/** A server whose files are not on this machine can have no replica here. */
const elsewhere = Boolean(process.env.DATABASE_URL)

/** By what each fetch was answered, in order, and how the replica stood when that changed. */
let reads: [subgraph: string, by: ReadBy, fault?: string | undefined][] = []
const stood: string[] = []
let replica: TestReplica
/** A house before the replica, and one on the same database that knows of none. */
let xinlu: TestHouse
let plain: Awaited<ReturnType<typeof openHouse>>

const opened = (url: string, withinMs: number) => (database: TestHouse['database']) =>
  openReplica({
    ...{ url, database, connections: 2, withinMs },
    heard: { read: (...read) => reads.push(read), standing: (standing) => stood.push(standing) },
  })

beforeAll(async () => {
  if (elsewhere) return
  replica = await replicaOf(inject('ground').url ?? '')
  xinlu = await openTestHouse('in-process', undefined, {
    replica: (database) => opened(replica.urlOf(database.name), 1000)(database),
  })
  plain = await openHouse({
    ...{ database: xinlu.database, keys: xinlu.keys, subgraphs: {}, connections: 2, issuer: null, trustedOnly: false },
    ...{ port: 0, address: '127.0.0.1', clock: () => xinlu.clock.now, log: pino({ level: 'silent' }) },
  })
})
afterAll(async () => {
  await plain?.close()
  await xinlu?.close()
  await replica?.close()
})
beforeEach(() => {
  reads = []
})

const asPlain = (role: string) =>
  asking(plain.url, async () =>
    role === 'anonymous' ? null : sampleToken(plain.keys.privateKey(issuerKey), role, xinlu.clock.now),
  )
const by = () => [...new Set(reads.map(([, one]) => one))]
const lookup = (): Promise<Answer> => xinlu.as('anonymous')(operation('public-lookup'), { key: publicKey })
const publicKey = steps.find(({ name }) => name === 'public-lookup')?.variables({}).key
/** Waits until the replica that was left alone is asked again. */
const back = () =>
  expect
    .poll(
      async () => {
        reads = []
        await lookup()
        return by()
      },
      { timeout: 20_000, interval: 100 },
    )
    .toEqual(['REPLICA'])

describe.skipIf(elsewhere)('answers from a replica', () => {
  const asked = [
    'public-lookup',
    'dashboard-profile',
    'dashboard-subjects',
    'firm-fleet',
    'dashboard-publicity-quality',
  ]
  const deeds = ['import-acts', 'take-weighings', 'data-request-submit', 'data-request-decide']
  const read = [
    'export-acts',
    'publicity-worklist',
    'data-request-use',
    'my-credit',
    'who-looked-at-me',
    'tender-check',
  ]
  const told = ({ data, errors }: Answer) => ({ data: { ...data, tenderCheck: data?.tenderCheck?.bidders }, errors })

  it('are those of the database, for each of the users, after each deed, and no read writes', async () => {
    await back()
    reads = []
    const known: Known = {}
    const names = [...asked, ...deeds, ...read]
    for (const { role, name, query = operation(name), variables, headers, keeps } of steps.filter((step: Step) =>
      names.includes(step.name),
    )) {
      const sent = [query, variables(known), { headers: headers?.(known) ?? {} }] as const
      const answer = await xinlu.as(role)(...sent)
      if (!deeds.includes(name)) expect(told(answer), name).toEqual(told(await asPlain(role)(...sent)))
      Object.assign(known, keeps?.(answer.text))
    }
    // A machine that is busy with other things may lose a connection; a read that writes would be 25006.
    expect(reads.flatMap(([, , fault = 'CONNECTION_CLOSED']) => fault)).toEqual(reads.map(() => 'CONNECTION_CLOSED'))
    const answered = new Set(reads.flatMap(([subgraph, one]) => (one === 'REPLICA' ? [subgraph] : [])))
    expect([...answered].sort()).toEqual(['construction', 'enforcement', 'overload', 'registry', 'road-transport'])
  })

  it('show nothing for a moment longer that a repair has taken off, however late the replica is', async () => {
    const flow = repairsIn(xinlu)
    const { id, docNo } = penalties.squad4
    await flow.accepted('clerk', await flow.applied('subject', id))
    const { repair } = await flow.repairOf('subject', id)
    expect((await lookup()).text).toContain(docNo)
    await replica.caughtUp()
    const before = await replica.rowsOf(xinlu.database.name, 'enforcement.repaired')
    await replica.office`select pg_wal_replay_pause()`
    await flow.decided('clerk', repair.id)
    reads = []
    expect((await lookup()).text).not.toContain(docNo)
    expect(by()).not.toContain('REPLICA')
    expect((await flow.repairOf('subject', id)).repair.state, 'who wrote reads it back').toBe('GRANTED')
    expect(await replica.rowsOf(xinlu.database.name, 'enforcement.repaired'), 'in the replica itself').toBe(before)
    await replica.office`select pg_wal_replay_resume()`
    await back()
    expect((await lookup()).text).not.toContain(docNo)
    expect(stood).toContain('LATE')
    expect(stood.at(-1)).toBe('CAUGHT_UP')
  })

  it('go on without an error when it ends in the middle, and come from it again when it is back', async () => {
    const asking = Array.from({ length: 40 }, async (_, i) => {
      await new Promise((resolve) => setTimeout(resolve, i * 5))
      return lookup()
    })
    await new Promise((resolve) => setTimeout(resolve, 60))
    await replica.stop()
    for (const { status, errors } of await Promise.all(asking)) expect([status, errors]).toEqual([200, undefined])
    reads = []
    const { errors } = await lookup()
    expect([errors, by()]).toEqual([undefined, ['AWAY']])
    const { away } = (await (await fetch(new URL('/ready', xinlu.house.url))).json()) as { away?: string[] }
    expect(away).toEqual(['replica'])
    await replica.start()
    await back()
  })

  it('are no longer taken from one that has become a database of its own', async () => {
    await replica.office`select pg_promote()`
    reads = []
    expect((await lookup()).errors).toBeUndefined()
    expect(by()).toEqual(['AWAY'])
  })
})
