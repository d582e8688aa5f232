import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lineOf, type Road, roadOf } from '../feed.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { says, terminal, tokenOf } from '../terminal.ts'
import { csvOf, ndjsonOf, stations } from '../weighings.ts'

let xinlu: TestHouse
let bearer: string
let road: Road
let folder: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  bearer = await tokenOf(xinlu, 'overload-clerk')
  road = await roadOf(xinlu.database.admin)
  folder = mkdtempSync(join(tmpdir(), 'xinlu-weigh-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await xinlu?.close()
})

const from = Date.parse('2026-10-01T00:00:00Z')
const lines = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({ ...lineOf(road, n, from, 60_000), serial: `${name}${n}` }))
const weigh = async (path: string, ...more: string[]) => {
  const { code, out, err } = await says(xinlu, bearer, 'weigh', path, '--station', stations.kaizha, '--json', ...more)
  return code === 0 ? JSON.parse(out) : { code, err }
}
const counted = async (name: string) => {
  const [row] = await xinlu.database.admin<{ n: number; different: number }[]>`
    select count(*)::int as n, count(distinct serial)::int as different from overload.weighing_statement where serial like ${`${name}%`}`
  return row
}

it.each<[string, (text: string) => Buffer]>([
  ['utf8.csv', (text) => Buffer.from(text)],
  ['gb18030.csv', (text) => iconv.encode(text, 'gb18030')],
  ['semicolons.csv', (text) => Buffer.from(text.replaceAll(',', ';'))],
])('a feed is taken from %s, and once', async (name, bytes) => {
  const path = join(folder, name)
  writeFileSync(path, bytes(csvOf(lines(name, 30))))
  expect(await weigh(path)).toMatchObject({ received: 30, taken: 30, quarantined: 0 })
  writeFileSync(path, bytes(csvOf(lines(name, 35))))
  expect(await weigh(path)).toMatchObject({ received: 35, taken: 5, known: 30 })
})

it('and from NDJSON', async () => {
  const path = join(folder, 'lines.ndjson')
  writeFileSync(path, ndjsonOf(lines('nd', 20)))
  expect(await weigh(path)).toMatchObject({ received: 20, taken: 20 })
})

it('from the standard input it is taken while more is still to come', async () => {
  const env = { ...process.env, XINLU_TOKEN: bearer, XINLU_URL: xinlu.house.url }
  const args = [terminal, 'weigh', '-', '--station', stations.kaizha, '--json']
  const station = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'inherit'] })
  let out = ''
  station.stdout.on('data', (chunk) => {
    out += chunk
  })
  station.stdin.write(`${csvOf(lines('in', 3))}\n`)
  await expect.poll(() => counted('in'), { timeout: 20_000 }).toEqual({ n: 3, different: 3 })
  station.stdin.end(csvOf(lines('in', 5)).split('\n').slice(1).join('\n'))
  await once(station, 'close')
  expect(JSON.parse(out)).toMatchObject({ received: 8, taken: 5, known: 3 })
})

it('a run that was killed in the middle is sent again: nothing is lost, nothing is there twice', async () => {
  const path = join(folder, 'long.csv')
  writeFileSync(path, csvOf(lines('kill', 22_000)))
  const env = { ...process.env, XINLU_TOKEN: bearer, XINLU_URL: xinlu.house.url }
  const args = [terminal, 'weigh', path, '--station', stations.kaizha, '--json']
  const cut = spawn(process.execPath, args, { env, stdio: 'ignore' })
  await expect.poll(async () => (await counted('kill'))?.n, { timeout: 30_000, interval: 5 }).toBeGreaterThan(0)
  cut.kill('SIGKILL')
  await once(cut, 'close')
  const again = await weigh(path)
  expect(again).toMatchObject({ received: 22_000, quarantined: 0 })
  expect(await counted('kill')).toEqual({ n: 22_000, different: 22_000 })
})

it('a file whose head lacks the number is refused with what it lacks', async () => {
  const path = join(folder, 'headless.csv')
  writeFileSync(path, 'a,b\n1,2\n')
  expect((await weigh(path)).err).toContain('检测单号')
})
