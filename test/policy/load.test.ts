import { expect, it } from 'vitest'
import { aboutOf, doorAt } from '../bench/load/about.ts'
import { faultsOf as faultsOfPressed, overloaded } from '../bench/load/overloaded.ts'
import { growthOf, soaked, faultsOf as worn } from '../bench/load/soaked.ts'
import { ranked } from '../bench/load/told.ts'
import { callersOf } from '../bench/load/traffic.ts'
import { openTestHouse } from '../house.ts'

it('a crowd that asks more than there are places for is shed, and formal work goes on; afterwards all is at rest and the ledger holds', async () => {
  const xinlu = await openTestHouse('in-process', undefined, { capacity: { places: 12, waiting: 8 } })
  try {
    const door = doorAt(xinlu.house.url, xinlu.keys, () => xinlu.clock.now)
    const callers = callersOf(await aboutOf(xinlu.database.admin, xinlu.clock.now))
    const pressed = await overloaded(door, callers, {
      quietMs: 400,
      crowdedMs: 1500,
      public: { count: 40, pauseMs: 50 },
      shared: { count: 3, pauseMs: 50 },
      formal: { count: 4, pauseMs: 50 },
      greedy: { count: 6, pauseMs: 0 },
    })
    expect(faultsOfPressed(pressed, 3000)).toEqual([])
    expect(ranked(pressed.crowded, 'public').codes).toMatchObject({ BUSY: expect.any(Number), OK: expect.any(Number) })

    const watched = {
      database: xinlu.database,
      keys: xinlu.keys,
      memory: async () => process.memoryUsage().heapUsed,
      sockets: () => null,
    }
    const found = await soaked(door, callers, watched, { forMs: 800, everyMs: 40, pauseMs: 100 })
    // How a heap grows says nothing in a second, in a process that runs other tests, too.
    expect(worn(found, { bytesMost: 1e9, connectionsMost: 7 * 3 + 3 + 2 })).toEqual([])
    expect(found.memory.length).toBeGreaterThan(5)
  } finally {
    await xinlu.close()
  }
})

it('memory that grows is told from memory that goes up and down', () => {
  const looks = (of: (n: number) => number) => ({ everyMs: 1000, memory: Array.from({ length: 600 }, (_, n) => of(n)) })
  const saw = (n: number) => 100e6 + (n % 37) * 2e6
  expect(Math.abs(growthOf(looks(saw)))).toBeLessThan(0.5e6)
  // Ten minutes at 3 MB a minute, under the same ups and downs.
  expect(growthOf(looks((n) => saw(n) + n * 50_000)) / 1e6).toBeCloseTo(3, 0)
  // What fills in the first quarter is no growth.
  expect(Math.abs(growthOf(looks((n) => saw(n) + Math.min(n, 100) * 1e6)))).toBeLessThan(0.5e6)
})

it('what is not as it has to be is told', () => {
  const tally = { name: 'a clerk', rank: 'formal' as const, waits: [5000], first: { BUSY: 'the text' } }
  const quiet = [{ ...tally, codes: { OK: 1 }, waits: [10] }]
  const crowded = [
    { ...tally, codes: { OK: 1, BUSY: 2 } },
    { ...tally, name: 'anybody', rank: 'public' as const, codes: { UNCODED: 1 }, first: { UNCODED: 'half an answer' } },
  ]
  expect(faultsOfPressed({ quiet, crowded }, 2000)).toEqual([
    'anybody: 1 UNCODED half an answer',
    'a clerk: BUSY the text',
    'nobody of the public was shed: the house was not pressed',
    'nobody of the public was answered',
    'formal work waited 5000 ms for 95 answers of 100, not 2000',
  ])
  const spoilt = {
    tallies: [{ ...tally, codes: { BUSY: 1 } }],
    memory: Array.from({ length: 100 }, (_, n) => n * 1e6),
    everyMs: 1000,
    connections: { atRest: 50, busy: 1 },
    sockets: { before: 10, atRest: 20 },
    ledger: [{ name: 'ROOT', passed: false }],
    entries: 3,
  }
  expect(worn(spoilt, { bytesMost: 48e6, connectionsMost: 40 })).toEqual([
    'a clerk: never answered the text',
    '100 MB more are held at the end',
    '1 connections are still at work',
    '50 connections, more than all pools have',
    '20 sockets, 10 before',
    'ledger: ROOT',
  ])
})
