import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node'
import { metrics, metricsDoor, openTelemetry, telemetryFrom, together, traces } from '@xinlu/gateway/telemetry'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { firm, firmCode } from '../policy/worlds/people.ts'

const gateway = join(import.meta.dirname, '../../gateway/src')

const closes: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closes.reverse()) await close()
})

/** Keeps what would be sent to a collector. */
function keeping(): SpanExporter & { spans: ReadableSpan[] } {
  const spans: ReadableSpan[] = []
  return {
    spans,
    export(some, done) {
      spans.push(...some)
      done({ code: 0 })
    },
    shutdown: async () => {},
    forceFlush: async () => {},
  }
}

async function watchedHouse() {
  const exporter = keeping()
  const counted = metrics()
  const traced = traces({ share: 1, exporter })
  const telemetry = together([counted, traced])
  const house = await openTestHouse('in-process', undefined, { telemetry })
  closes.push(() => house.close())
  return { house, counted, traced, exporter }
}

async function used(house: TestHouse): Promise<void> {
  const profile = operation('dashboard-profile')
  for (let i = 0; i < 3; i += 1) await house.as('dashboard')(profile, { key: { uscc: firmCode } })
  await house.as('dashboard')('{ nothing }')
  await house.as('anonymous')(profile, { key: { uscc: firmCode } }, { headers: { 'x-purpose': 'AUDIT' } })
  await house.as('dashboard')('query Mine { subject(key: { id: "s_0000000000000000" }) { id } }')
}

describe('metrics', () => {
  it('count each request once, by the name of a trusted operation, its role and what came', async () => {
    const { house, counted } = await watchedHouse()
    await used(house)
    const text = await counted.text()
    const count = (labels: string) =>
      Number(new RegExp(`xinlu_request_seconds_count\\{${labels}\\} (\\d+)`).exec(text)?.[1])
    expect(count('operation="dashboard-profile",role="dashboard",code="OK"')).toBe(3)
    expect(count('operation="other",role="dashboard",code="OK"')).toBe(1)
    expect(count('operation="none",role="anonymous",code="PURPOSE_REFUSED"')).toBe(1)
    expect(text).toContain('xinlu_requests_under_way 0')
    expect(text).toMatch(/xinlu_fetch_seconds_count\{subgraph="enforcement",code="OK"\} 3/)
    expect(text).toMatch(/xinlu_execute_seconds_count\{how="compiled"\} 4/)
    expect(text).toContain('process_resident_memory_bytes')
  })

  it('stay as few however many operations callers name', async () => {
    const { house, counted } = await watchedHouse()
    const ask = house.as('dashboard')
    for (let i = 0; i < 1000; i += 20)
      await Promise.all(
        Array.from({ length: 20 }, (_, j) => ask(`query Of${i + j} { subject(key: { id: "s_${i + j}" }) { id } }`)),
      )
    const lines = (await counted.text()).split('\n').filter((line) => line.startsWith('xinlu_request_seconds_count'))
    expect(lines).toEqual(['xinlu_request_seconds_count{operation="other",role="dashboard",code="OK"} 1000'])
  })

  it('and spans hold no value of a question or of its answer', async () => {
    const { house, counted, traced, exporter } = await watchedHouse()
    await used(house)
    const { data } = await house.as('dashboard')(operation('dashboard-profile'), { key: { id: firm } })
    await traced.close()
    const told = `${await counted.text()}${JSON.stringify(exporter.spans.map(({ name, attributes, status, events }) => [name, attributes, status, events]))}`
    for (const secret of [firm, firmCode, data.subject.name, 'sample-dashboard']) expect(told).not.toContain(secret)
  })

  it('are served as text on a door of their own, and nothing else is', async () => {
    const counted = metrics()
    const door = await metricsDoor(counted, { address: '127.0.0.1', port: 0 })
    closes.push(door.close)
    expect(await (await fetch(door.url)).text()).toContain('nodejs_eventloop_lag_seconds')
    expect((await fetch(door.url.replace('/metrics', '/'))).status).toBe(404)
    await expect(metricsDoor(counted, { address: '127.0.0.1', port: Number(new URL(door.url).port) })).rejects.toThrow(
      expect.objectContaining({ code: 'ADDRESS_IN_USE', message: expect.stringContaining('XINLU_METRICS') }),
    )
  })
})

describe('traces', () => {
  it('of one request are one tree: decided, executed with its fetches, let go', async () => {
    const { house, traced, exporter } = await watchedHouse()
    await house.as('dashboard')(operation('dashboard-profile'), { key: { uscc: firmCode } })
    await traced.close()
    const [root, ...more] = exporter.spans.filter(({ name }) => name === 'request')
    expect(more).toEqual([])
    const below = (parent: ReadableSpan | undefined) =>
      exporter.spans.filter(({ parentSpanContext }) => parentSpanContext?.spanId === parent?.spanContext().spanId)
    expect(
      below(root)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['decide', 'execute', 'ledger', 'plan'])
    const execute = below(root).find(({ name }) => name === 'execute')
    expect(
      below(execute)
        .map(({ attributes }) => attributes['xinlu.subgraph'])
        .sort(),
    ).toEqual(['construction', 'enforcement', 'overload', 'registry', 'road-transport'])
    expect(new Set(exporter.spans.map((span) => span.spanContext().traceId)).size).toBe(1)
    expect(root?.attributes).toMatchObject({ 'xinlu.operation': 'dashboard-profile', 'xinlu.code': 'OK' })
  })

  it('are sent to a collector, and one that hangs or fails neither delays nor changes an answer', async () => {
    const received: string[] = []
    const collector = createServer((request, response) => {
      received.push(request.url ?? '')
      if (received.length > 1) return
      response.writeHead(500).end()
    })
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
    const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
    process.env.OTEL_EXPORTER_OTLP_ENDPOINT = endpoint
    const opened = await openTelemetry(telemetryFrom({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, XINLU_TRACE_SHARE: '1' }))
    delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT
    const house = await openTestHouse('in-process', undefined, { telemetry: opened.telemetry })
    closes.push(() => house.close())
    const { data } = await house.as('dashboard')(operation('dashboard-profile'), { key: { uscc: firmCode } })
    expect(data.subject.uscc).toBe(firmCode)
    const started = performance.now()
    await opened.close()
    expect(performance.now() - started).toBeLessThan(9000)
    expect(received[0]).toBe('/v1/traces')
    collector.closeAllConnections()
    await new Promise((resolve) => collector.close(resolve))
  })
})

describe('settings', () => {
  it('are off unless they are said, and then nothing is opened', async () => {
    expect(telemetryFrom({})).toEqual({ metrics: null, traces: null })
    expect(await openTelemetry(telemetryFrom({}))).toMatchObject({ telemetry: null, metricsUrl: null })
  })

  it.each([
    ['off', { metrics: null, traces: null }, []],
    ['on', { metrics: { address: '127.0.0.1', port: 0 }, traces: { share: 1 } }, ['@opentelemetry', 'prom-client']],
  ])('that are %s load no more than that', (_, settings, expected) => {
    // In a process of its own, since this one has loaded everything. The gateway's whole code is loaded, and nothing is started.
    const script = `
      const { openTelemetry } = await import(${JSON.stringify(`${gateway}/telemetry/settings.ts`)})
      await import(${JSON.stringify(`${gateway}/index.ts`)})
      const opened = await openTelemetry(${JSON.stringify(settings)})
      const { default: { _cache } } = await import('node:module')
      const loaded = ['@opentelemetry', 'prom-client'].filter((name) => Object.keys(_cache).some((file) => file.includes(name)))
      console.log(JSON.stringify(loaded))
      await opened.close()`
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    expect(JSON.parse(said)).toEqual(expected)
  })

  it.each([
    { XINLU_METRICS: '9464' },
    { XINLU_METRICS: '127.0.0.1:99999' },
    { XINLU_TRACE_SHARE: '2' },
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
    { XINLU_TRACE_PEERS: '10.0.0.0/33' },
    { XINLU_TRACE_PEERS: 'gateway.example' },
  ])('that cannot be used are refused: %j', (environment) => {
    expect(() => telemetryFrom(environment)).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }))
  })
})
