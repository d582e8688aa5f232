import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { openDatabase } from '@xinlu/db'
import { root } from '@xinlu/gateway'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lineOf, partsOf, roadOf } from '../feed.ts'
import { sendPart, startHouseProcess } from '../houseProcess.ts'
import { clearAway, temporaryFolder } from './processes.ts'

let folder: string
beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => clearAway(folder))

it('an intake whose house is killed in the middle and started again loses nothing and doubles nothing', async () => {
  const rows = 3000
  let house = await startHouseProcess(folder)
  const database = await openDatabase({ folder })
  const road = await roadOf(database.admin)
  const from = Date.now() - 40 * 86_400_000
  const parts = partsOf((n) => lineOf(road, n, from, 300_000), 0, rows, 125)
  const acknowledged = new Set<string>()
  const send = async (some: typeof parts) => {
    for (const part of some) {
      await sendPart(folder, house.url, part)
      acknowledged.add(part.key)
    }
  }
  // Two stations at a time; the house dies while both have something under way.
  const dying = Promise.allSettled([send(parts.slice(0, 12)), send(parts.slice(12))])
  await expect.poll(() => acknowledged.size, { timeout: 30_000, interval: 2 }).toBeGreaterThan(4)
  await house.end('SIGKILL')
  const before = acknowledged.size
  expect((await dying).map(({ status }) => status)).toContain('rejected')
  expect(before).toBeLessThan(parts.length)

  house = await startHouseProcess(folder)
  const again = []
  for (const part of parts) again.push({ key: part.key, ...(await sendPart(folder, house.url, part)) })
  // What was acknowledged was kept: those parts are known by their keys.
  const kept = again.filter(({ replayed }) => replayed).map(({ key }) => key)
  expect(kept).toEqual(expect.arrayContaining([...acknowledged]))
  expect(again.every(({ quarantined }) => quarantined === 0)).toBe(true)
  const [there] = await database.admin`
    select count(*)::int as rows, count(distinct (station, serial))::int as different,
      (select count(*)::int from overload.weighing_key where serial like 'F%') as keys,
      (select count(*)::int from overload.violation_statement where weighing_id in (select weighing_id from overload.weighing_key where serial like 'F%')) as violations
    from overload.weighing_statement where serial like 'F%'`
  expect(there).toEqual({ rows, different: rows, keys: rows, violations: rows / 20 })
  await database.close()
  await house.end('SIGTERM')
}, 120_000)

it.runIf(process.env.XINLU_LONG === '1')(
  'the bench in short: what came through the front door is there once, with its rate beside that of a bare COPY',
  () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'test/bench/weighings.ts'), '3000'], {
      encoding: 'utf8',
    })
    expect(stdout, stderr).toMatch(/3000 rows: front door \d+ rows\/s, bare COPY \d+ rows\/s, ratio \d\.\d\d/)
    expect(stdout).toContain('there 3000, twice 0')
    expect(status).toBe(0)
  },
  120_000,
)
