import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '@xinlu/db'
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
import { keysIn, nobody, type Viewer } from '@xinlu/schema'
import { pino } from 'pino'
import { openBare } from './bare.ts'
import { asked, type Client, openClient } from './client.ts'
import { cpuUsed, profiled } from './cpu.ts'
import { openStock } from './stock.ts'

/**
 * `node test/bench/permission.ts [rounds] [--profile]`: what permission costs. CPU milliseconds per answer, of the process with
 * gateway and rooms and of its database, with everything on, without the ledger, with everything off on the same compiled path,
 * and with everything off behind the stock gateway, side by side in rounds that take turns, on a sample county of its own. The
 * answers are held to be equal first. What permission costs is on against off; the stock gateway is for comparison alone.
 */
const [rounds = 9, atOnce, connections] = [Number(process.argv[2]) || undefined, 16, 4]
const folder = mkdtempSync(join(tmpdir(), 'xinlu-bench-'))
chmodSync(folder, 0o755)
const settings = { ...process.env, XINLU_DATA: folder, XINLU_SAMPLE: '1', PORT: '0', DATABASE_URL: '' }
const configuration = configurationFrom(
  settings,
  rooms.map((room) => room.name),
)
const database = await openGround(configuration, Date.now)
const common = {
  keys: keysFolder(folder),
  port: 0,
  address: '127.0.0.1',
  subgraphs: {},
  connections,
  issuer: null,
  trustedOnly: false,
  clock: Date.now,
  log: pino({ level: 'error' }),
}
const keys = keysIn(common.keys)
const all = await openHouse({ ...common, database })
const withoutLedger = await openHouse({ ...common, database: forgetting(database) })
const stock = await openStock(database, keys, connections)
const bare = await openBare(database, keys, connections)
const client = openClient()

const token = await sampleToken(keys.privateKey(issuerKey), 'dashboard', Date.now())
const now = new Date().toISOString()
const dashboard: Viewer = {
  ...nobody(now),
  id: 'sample-dashboard',
  role: 'dashboard',
  purpose: 'STATUTORY_SUPERVISION',
  publishedOnly: false,
}

interface Question {
  name: string
  file: string
  count: number
  headers: Record<string, string>
  viewer: Viewer
  variables: (uscc: string) => Record<string, unknown>
}
const authorization = `Bearer ${token}`
const questions: Question[] = [
  {
    name: 'Q1 profile',
    file: 'dashboard-profile',
    count: 600,
    headers: { authorization },
    viewer: dashboard,
    variables: (uscc) => ({ key: { uscc }, knownAt: now }),
  },
  {
    name: 'Q3 page of 100',
    file: 'dashboard-subjects',
    count: 60,
    headers: { authorization },
    viewer: dashboard,
    variables: () => ({ first: 100 }),
  },
  {
    name: 'public lookup',
    file: 'public-lookup',
    count: 600,
    headers: {},
    viewer: nobody(now),
    variables: (uscc) => ({ key: { uscc } }),
  },
]
const houses = [
  { name: 'on', url: all.url },
  { name: 'no ledger', url: withoutLedger.url },
  { name: 'off', url: bare.url },
  { name: 'off, stock gateway', url: stock.url },
]

try {
  const usccs = await someFirms(all.url)
  for (const question of questions) {
    const same = await sameAnswers(question, usccs)
    const table = await measured(question, usccs, client)
    console.log(
      `\n${question.name}: ${same} answers equal but for the masked names; CPU ms per answer, median of ${rounds} rounds`,
    )
    console.table(table)
    if (process.argv.includes('--profile')) console.table(await walls(question, usccs))
  }
} finally {
  client.close()
  await bare.close()
  await stock.close()
  await withoutLedger.close()
  await all.close()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
}

/** The same database, for a house whose ledger says at once that everything is written. */
function forgetting(database: Database): Database {
  const sql = Object.assign(async () => [], { unsafe: async () => [{ found: true }] }) as never
  return {
    ...database,
    connectAs: (name, options) => (name === 'ledger' ? sql : database.connectAs(name, options)),
  }
}

async function someFirms(url: string): Promise<string[]> {
  const query = '{ enterprises(first: 100) { edges { node { uscc } } } }'
  const text = await asked(url, { authorization }, JSON.stringify({ query }))
  return (
    JSON.parse(text) as { data: { enterprises: { edges: { node: { uscc: string } }[] } } }
  ).data.enterprises.edges.map(({ node }) => node.uscc)
}

function bodyOf({ file, variables }: Question, uscc: string): string {
  const query = readFileSync(join(root, 'gateway/operations', `${file}.graphql`), 'utf8')
  return JSON.stringify({ query, variables: variables(uscc) })
}

function loadOf(question: Question, usccs: readonly string[], url: string) {
  const bodies = usccs.map((uscc) => bodyOf(question, uscc))
  const turns = Array.from({ length: question.count }, (_, i) => bodies[i % bodies.length] as string)
  return { url, headers: question.headers, bodies: turns, atOnce }
}

/** Asks every house the same, and gives how many answers were equal; the names that come masked are set aside. */
async function sameAnswers(question: Question, usccs: readonly string[]): Promise<number> {
  asking(question)
  const bodies = [...new Set(usccs.slice(0, 20).map((uscc) => bodyOf(question, uscc)))]
  for (const body of bodies) {
    const answers: string[] = []
    for (const { url } of houses) {
      const { data } = JSON.parse(await asked(url, question.headers, body)) as { data: unknown }
      answers.push(JSON.stringify(data, (key, value) => (key === 'displayName' ? '*' : value)))
    }
    if (new Set(answers).size !== 1) throw new Error(`the houses answer differently:\n${answers.join('\n')}`)
  }
  return bodies.length
}

/** Says to the houses that ask nobody who is asking. */
function asking({ viewer }: Question): void {
  for (const house of [bare, stock]) house.viewer = viewer
}

async function measured(question: Question, usccs: readonly string[], client: Client) {
  asking(question)
  const runs = new Map(
    houses.map(({ name }) => [name, { house: [] as number[], database: [] as number[], rps: [] as number[] }]),
  )
  for (let round = -1; round < rounds; round += 1) {
    // Each round begins with another, so that no house always comes after the same.
    const order = houses.map((_, i) => houses[(i + round + houses.length) % houses.length] as (typeof houses)[number])
    for (const { name, url } of order) {
      const before = cpuUsed(folder)
      const { answers, refused, fault, milliseconds } = await client.ask(loadOf(question, usccs, url))
      const after = cpuUsed(folder)
      if (refused > 0) throw new Error(`${name} refused ${refused}: ${fault}`)
      if (round < 0) continue
      runs.get(name)?.house.push((after.house - before.house) / answers)
      runs.get(name)?.database.push(((after.database ?? 0) - (before.database ?? 0)) / answers)
      runs.get(name)?.rps.push((answers / milliseconds) * 1000)
    }
  }
  const totals = new Map(
    [...runs].map(([name, { house, database }]) => [name, median(house.map((one, i) => one + (database[i] ?? 0)))]),
  )
  return [...runs].map(([name, { house, database, rps }]) => ({
    house: name,
    'gateway + rooms': two(median(house)),
    database: two(median(database)),
    both: two(totals.get(name) ?? 0),
    'ratio, both': two((totals.get(name) ?? 0) / (totals.get('off') ?? 1)),
    'ratio, gateway + rooms': two(median(house) / median(runs.get('off')?.house ?? [])),
    'answers per second': Math.round(median(rps)),
  }))
}

/** Where the CPU time of gateway and rooms goes: microseconds per answer, with everything on and off. */
async function walls(question: Question, usccs: readonly string[]) {
  asking(question)
  const of = async (url: string) => {
    const load = loadOf(question, usccs, url)
    return profiled(() => client.ask({ ...load, bodies: [...load.bodies, ...load.bodies, ...load.bodies] }))
  }
  const [on, off] = [await of(all.url), await of(bare.url)]
  const each = (spent: Map<string, number>, wall: string) => Math.round((spent.get(wall) ?? 0) / question.count / 3)
  return [...new Set([...on.keys(), ...off.keys()])]
    .map((wall) => ({
      wall,
      'on, µs': each(on, wall),
      'off, µs': each(off, wall),
      more: each(on, wall) - each(off, wall),
    }))
    .sort((a, b) => b.more - a.more)
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function two(value: number): number {
  return Math.round(value * 100) / 100
}
