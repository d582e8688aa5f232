import { join } from 'node:path'
import { exportLog, latestCheckpoint, ledgerKeys, openDatabase, verifyLog } from '@xinlu/db'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lineOf, partsOf, roadOf } from '../feed.ts'
import { type HouseProcess, sendPart, startHouseProcess } from '../houseProcess.ts'
import { clearAway, temporaryFolder } from './processes.ts'

let folder: string
beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => clearAway(folder))

it('of two gateways on one database one is killed under load and started again: nothing acknowledged is lost, nothing is there twice, the log holds', async () => {
  const rows = 2400
  const first = await startHouseProcess(folder)
  const houses: HouseProcess[] = [first, await startHouseProcess(folder)]
  const database = await openDatabase({ folder })
  const road = await roadOf(database.admin)
  const parts = partsOf((n) => lineOf(road, n, Date.now() - 40 * 86_400_000, 300_000), 0, rows, 60)
  const answered = new Map<string, { house: number; taken: number; replayed: boolean }>()
  let turn = 0
  let turnedAway = 0

  /** The gateways by turns; who is not answered by one asks the other, with the same key. */
  async function send(part: (typeof parts)[number]): Promise<void> {
    for (let tries = 0; ; tries++) {
      const house = turn++ % 2
      try {
        const { url } = houses[house] as HouseProcess
        answered.set(part.key, { house, ...(await sendPart(folder, url, part)) })
        return
      } catch (error) {
        // Only a connection that is gone or refused: what a gateway says is an answer.
        if (!(error instanceof TypeError) || tries > 20) throw error
        turnedAway += 1
      }
    }
  }
  const waiting = [...parts]
  const sender = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) await send(part)
  }
  const sending = Promise.all([sender(), sender(), sender(), sender()])
  await expect.poll(() => answered.size, { timeout: 30_000, interval: 2 }).toBeGreaterThan(8)
  await first.end('SIGKILL')
  const before = new Map(answered)
  expect(before.size).toBeLessThan(parts.length)
  await sending
  expect(turnedAway).toBeGreaterThan(0)
  expect(new Set([...before.values()].map(({ house }) => house))).toEqual(new Set([0, 1]))

  // The one that was killed comes back and knows every part, whoever took it.
  houses[0] = await startHouseProcess(folder)
  for (const { key, ...part } of parts.filter((_, i) => i % 5 === 0))
    expect(await sendPart(folder, houses[0].url, { key, ...part })).toMatchObject({ replayed: true })
  const [there] = await database.admin`
    select count(*)::int as rows, count(distinct (station, serial))::int as different
    from overload.weighing_statement where serial like 'F%'`
  expect(there).toEqual({ rows, different: rows })
  expect(answered.size).toBe(parts.length)

  const head = await latestCheckpoint(database.admin)
  const keys = ledgerKeys(join(folder, 'keys')).publicKeys
  const checks = await verifyLog(exportLog(database.admin), keys, { checkpoint: head?.note ?? '' })
  expect(head?.size).toBeGreaterThanOrEqual(parts.length)
  expect(checks.map(({ name, passed }) => [name, passed])).toEqual([
    ['LOG', true],
    ['CHECKPOINT', true],
    ['ROOT', true],
  ])
  await database.close()
  await Promise.all(houses.map((house) => house.end('SIGTERM')))
}, 120_000)
