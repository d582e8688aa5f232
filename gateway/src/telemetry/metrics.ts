import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { listening, refusal, XinluError } from '@xinlu/schema'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { placesIn } from './placesIn.ts'
import { type Labels, type labelNames, type Part, type Telemetry, unmoved } from './telemetry.ts'
import { buckets, Times } from './times.ts'
import { codeOf, limitOf, toldOf } from './words.ts'

/** Which labels the time of each part is told by. */
const labelsOf: Record<Part, readonly (typeof labelNames)[number][]> = {
  request: ['operation', 'role', 'code'],
  decide: ['code'],
  plan: [],
  execute: ['how'],
  fetch: ['subgraph', 'code'],
  ledger: ['code'],
  answer: ['subgraph', 'code'],
}

const help: Record<Part, string> = {
  request: 'seconds from the first byte read to the answer handed over',
  decide: 'seconds of limits by cost and of the decision',
  plan: 'seconds of planning and compiling, once for each operation as decided',
  execute: 'seconds of fetches and shaping',
  fetch: 'seconds of one planned fetch',
  ledger: 'seconds past canary and ledger',
  answer: 'seconds of one fetch in a subgraph that is hosted apart',
}

/** 指标: what happens, in numbers. */
export interface Metrics extends Telemetry {
  text(): Promise<string>
}

/** Counts and times the parts of requests, in a registry of its own. */
export function metrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const times = Object.fromEntries(
    Object.entries(labelsOf).map(([part, labels]) => [
      part,
      new Times(`xinlu_${part}_seconds`, help[part as Part], labels),
    ]),
  ) as Record<Part, Times>
  let underWay = 0
  registry.registerMetric(
    new Gauge({
      name: 'xinlu_requests_under_way',
      help: 'requests that have no answer yet',
      registers: [],
      collect() {
        this.set(underWay)
      },
    }),
  )
  const stock = new Counter({
    name: 'xinlu_executed_by_stock_total',
    help: 'operations that were not compiled, by the reason',
    labelNames: ['why'],
    registers: [registry],
  })
  const limited = new Counter({
    name: 'xinlu_limits_refused_total',
    help: 'requests that went over a limit, by the limit',
    labelNames: ['limit'],
    registers: [registry],
  })
  const entries = new Histogram({
    name: 'xinlu_ledger_batch_entries',
    help: 'entries of one batch of the access ledger',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
    registers: [registry],
  })
  const batches = new Histogram({
    name: 'xinlu_ledger_batch_seconds',
    help: 'seconds until one batch of the access ledger is on disk',
    buckets,
    registers: [registry],
  })
  const befell = new Counter({
    name: 'xinlu_rooms_apart_total',
    help: 'what befell rooms that are hosted apart: AGAIN asked once more, OPENED left alone, REFUSED meanwhile, CLOSED back',
    labelNames: ['subgraph', 'event'],
    registers: [registry],
  })
  const alone = new Gauge({
    name: 'xinlu_room_left_alone',
    help: '1 while a room that is hosted apart is left alone',
    labelNames: ['subgraph'],
    registers: [registry],
  })
  const reads = new Counter({
    name: 'xinlu_reads_total',
    help: 'fetches that read, where there is a replica: answered by REPLICA, by the database since it was LATE or AWAY, or AGAIN after it had failed',
    labelNames: ['subgraph', 'by'],
    registers: [registry],
  })
  const aside = new Gauge({
    name: 'xinlu_replica_left_alone',
    help: '1 while the replica is late or away, and the database answers all reads',
    registers: [registry],
  })

  return {
    ...unmoved,
    async part(name, labels, run) {
      const said: Labels = { ...labels }
      const started = performance.now()
      if (name === 'request') underWay += 1
      try {
        return await run((more) => void Object.assign(said, more))
      } catch (error) {
        said.code ??= codeOf(error)
        if (name === 'request') Object.assign(said, limitOf(error))
        throw error
      } finally {
        if (name === 'request') underWay -= 1
        if (said.limit) limited.inc({ limit: said.limit })
        if (said.why) stock.inc({ why: toldOf('why', said.why) })
        times[name].observe(said, (performance.now() - started) / 1000)
      }
    },
    batch(size, milliseconds) {
      entries.observe(size)
      batches.observe(milliseconds / 1000)
    },
    room(subgraph, event) {
      befell.inc({ subgraph, event })
      if (event === 'OPENED' || event === 'CLOSED') alone.set({ subgraph }, event === 'OPENED' ? 1 : 0)
    },
    read: (subgraph, by) => reads.inc({ subgraph, by }),
    replica: (standing) => aside.set(standing === 'CAUGHT_UP' ? 0 : 1),
    text: async () => [await registry.metrics(), ...Object.values(times).map((one) => one.text())].join('\n'),
    places: (standing) => placesIn(registry, standing),
    async close() {
      registry.clear()
    },
  }
}

/** Serves the metrics as text on an address of their own, never at the public door. */
export async function metricsDoor(
  { text }: Pick<Metrics, 'text'>,
  { address, port }: { address: string; port: number },
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    const told = await text().catch(() => null)
    if (told === null) return void response.writeHead(500).end()
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' })
    response.end(told)
  })
  await listening(server, port, address).catch((cause) => {
    if (!(cause instanceof XinluError)) throw cause
    const { expected, got } = cause.extensions
    throw refusal(
      cause.code,
      { expected, got, todo: 'end the other program, or choose another with XINLU_METRICS' },
      cause,
    )
  })
  return {
    url: `http://${address}:${(server.address() as AddressInfo).port}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
