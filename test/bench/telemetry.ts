import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import {
  configurationFrom,
  issuerKey,
  keysFolder,
  openGround,
  openHouse,
  rooms,
  root,
  sampleToken,
} from '@xinlu/gateway'
import { metrics, openTelemetry, type Telemetry, together } from '@xinlu/gateway/telemetry'
import { keysIn } from '@xinlu/schema'
import { pino } from 'pino'
import { asked, openClient } from './client.ts'
import { openCollector } from './collector.ts'
import { cpuUsed } from './cpu.ts'

/**
 * `node test/bench/telemetry.ts [rounds]`: what watching costs. CPU milliseconds of a profile's answer, of the process with gateway
 * and rooms, with nobody watching (twice, which shows how much is noise), with metrics, and with metrics and a hundredth, a tenth or all of the
 * requests traced to a collector in a process of its own, side by side in short rounds that take turns. A ratio is that of one round,
 * where all were asked within the same second; told is their median, and the quarter to either side.
 */
const rounds = Number(process.argv[2]) || 25
const count = 300
const folder = mkdtempSync(join(tmpdir(), 'xinlu-bench-'))
chmodSync(folder, 0o755)
const names = rooms.map((room) => room.name)
const configuration = configurationFrom({ XINLU_DATA: folder, XINLU_SAMPLE: '1', PORT: '0' }, names)
const database = await openGround(configuration, Date.now)
const keys = keysFolder(folder)
const collector = await openCollector()
process.env.OTEL_EXPORTER_OTLP_ENDPOINT = collector.endpoint
// Spans are sent some ten times as often as usual, and each house has a moment for it at the end of its turn: it pays for its own.
process.env.OTEL_BSP_SCHEDULE_DELAY = '300'
const moment = 350
const traced = async (share: number) =>
  (await openTelemetry({ metrics: null, traces: { share } })).telemetry as Telemetry
const watching: [string, Telemetry | null][] = [
  ['nobody', null],
  ['nobody, again', null],
  ['metrics', metrics()],
  ['metrics, traces of 1 %', together([metrics(), await traced(0.01)])],
  ['metrics, traces of 10 %', together([metrics(), await traced(0.1)])],
  ['metrics, traces of all', together([metrics(), await traced(1)])],
]
const common = {
  database,
  keys,
  port: 0,
  address: '127.0.0.1',
  subgraphs: {},
  connections: 4,
  issuer: null,
  trustedOnly: false,
}
const houses = await Promise.all(
  watching.map(async ([name, telemetry]) => ({
    name,
    house: await openHouse({ ...common, telemetry, clock: Date.now, log: pino({ level: 'error' }) }),
    spent: [] as number[],
  })),
)
const client = openClient()
try {
  const token = await sampleToken(keysIn(keys).privateKey(issuerKey), 'dashboard', Date.now())
  const headers = { authorization: `Bearer ${token}` }
  const first = await asked(
    houses[0]?.house.url ?? '',
    headers,
    JSON.stringify({ query: '{ enterprises(first: 100) { edges { node { uscc } } } }' }),
  )
  const { data } = JSON.parse(first) as { data: { enterprises: { edges: { node: { uscc: string } }[] } } }
  const query = readFileSync(join(root, 'gateway/operations/dashboard-profile.graphql'), 'utf8')
  const each = data.enterprises.edges.map(({ node }) =>
    JSON.stringify({ query, variables: { key: { uscc: node.uscc } } }),
  )
  const bodies = Array.from({ length: count }, (_, i) => each[i % each.length] as string)
  for (let round = -1; round < rounds; round += 1) {
    // What one house leaves behind, the next has to collect: each comes after every other as often.
    const turns = houses.map((one) => ({ one, at: Math.random() })).sort((a, b) => a.at - b.at)
    for (const { one } of turns) {
      const before = cpuUsed(folder).house
      const { answers, refused, fault } = await client.ask({ url: one.house.url, headers, bodies, atOnce: 16 })
      await setTimeout(moment)
      if (refused > 0) throw new Error(`${one.name} refused ${refused}: ${fault}`)
      if (round >= 0) one.spent.push((cpuUsed(folder).house - before) / answers)
    }
  }
  const at = (list: number[], part: number) =>
    [...list].sort((a, b) => a - b)[Math.floor(list.length * part)] ?? Number.NaN
  const least = houses[0]?.spent ?? []
  console.table(
    houses.map(({ name, spent }) => {
      const ratios = spent.map((one, round) => one / (least[round] ?? Number.NaN))
      return {
        watching: name,
        'CPU ms': at(spent, 0.5).toFixed(3),
        ratio: at(ratios, 0.5).toFixed(3),
        quarters: `${at(ratios, 0.25).toFixed(3)} to ${at(ratios, 0.75).toFixed(3)}`,
      }
    }),
  )
} finally {
  client.close()
  for (const { house } of houses) await house.close()
  for (const [, telemetry] of watching) await telemetry?.close()
  collector.close()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
}
