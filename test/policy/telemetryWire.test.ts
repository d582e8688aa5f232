import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { metrics, openTelemetry, type Telemetry, telemetryFrom, together } from '@xinlu/gateway/telemetry'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { firmCode } from './worlds/people.ts'

const closes: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of closes.reverse()) await close()
})

interface Sent {
  service: string
  name: string
  traceId: string
  spanId: string
  parentSpanId: string | undefined
}

/** A collector of traces on loopback that keeps what it is sent. */
async function openCollector() {
  const bodies: string[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString('utf8'))
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closes.push(async () => {
    server.close()
    server.closeAllConnections()
  })
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies }
}

/** Watches by the settings, as a process would that has them in its environment. */
async function opened(endpoint: string, settings: NodeJS.ProcessEnv, service?: string): Promise<Telemetry> {
  const before = process.env.OTEL_EXPORTER_OTLP_ENDPOINT
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = endpoint
  try {
    const watching = await openTelemetry(telemetryFrom({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, ...settings }), service)
    return watching.telemetry as Telemetry
  } finally {
    if (before === undefined) delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT
    else process.env.OTEL_EXPORTER_OTLP_ENDPOINT = before
  }
}

function spansIn(bodies: readonly string[]): Sent[] {
  return bodies.flatMap((body) =>
    // biome-ignore lint/suspicious/noExplicitAny: the wire's own form, read by path
    (JSON.parse(body) as any).resourceSpans.flatMap((one: any) =>
      one.scopeSpans.flatMap(({ spans }: { spans: Sent[] }) =>
        spans.map((span) => ({ ...span, service: one.resource.attributes[0].value.stringValue })),
      ),
    ),
  )
}

const profile = (house: TestHouse, headers: Record<string, string> = {}) =>
  house.as('dashboard')(operation('dashboard-profile'), { key: { uscc: firmCode } }, { headers })

const peer = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' }
const traceparent = (flags: string) => `00-${peer.traceId}-${peer.spanId}-${flags}`

/** Every text of an answer that says something of somebody: names, codes, numbers, ids. */
function personal(value: unknown): string[] {
  if (typeof value === 'string') return /\p{Script=Han}{2}|\d{6}|^[a-z]_\w+$/u.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(personal) : []
}

describe('a trace over the wire', () => {
  it('is one tree through subgraphs that are hosted apart, and holds nothing of the answer', async () => {
    const { endpoint, bodies } = await openCollector()
    const counted = metrics()
    const telemetry = together([counted, await opened(endpoint, { XINLU_TRACE_SHARE: '1' })]) as Telemetry
    const apart = await opened(
      endpoint,
      { XINLU_TRACE_SHARE: '0', XINLU_TRACE_PEERS: '127.0.0.0/8, ::1' },
      'xinlu-room',
    )
    const house = await openTestHouse('HTTP', undefined, { telemetry, apart })
    closes.push(() => house.close())
    const { data, status } = await profile(house)
    expect(status).toBe(200)
    const numbers = await counted.text()
    await telemetry.close()
    await apart.close()

    const spans = spansIn(bodies)
    const [root, ...others] = spans.filter(({ parentSpanId }) => !parentSpanId)
    expect(root).toMatchObject({ name: 'request', service: 'xinlu' })
    expect(others).toEqual([])
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1)
    const fetches = spans.filter(({ name }) => name === 'fetch')
    const answers = spans.filter(({ name, service }) => name === 'answer' && service === 'xinlu-room')
    expect(answers.map(({ parentSpanId }) => parentSpanId).sort()).toEqual(fetches.map(({ spanId }) => spanId).sort())
    expect(fetches.length).toBe(5)

    const said = [firmCode, ...personal(data)]
    expect(said.length).toBeGreaterThan(10)
    const text = `${bodies.join()}${numbers}`
    expect(numbers).toContain('xinlu_fetch_seconds_count{subgraph="registry",code="OK"} 1')
    expect(said.filter((one) => text.includes(one))).toEqual([])
  })

  it.each([
    ['continues that of a peer that is followed', '127.0.0.1', '01', '0', peer.spanId],
    ['is not begun where such a peer does not trace', '127.0.0.1', '00', '1', null],
    ['begins anew for anybody else', '10.0.0.0/8', '01', '1', undefined],
    ['is not begun for anybody else who asks for it', '10.0.0.0/8', '01', '0', null],
  ])('%s', async (_, peers, flags, share, parent) => {
    const { endpoint, bodies } = await openCollector()
    const telemetry = await opened(endpoint, { XINLU_TRACE_SHARE: share, XINLU_TRACE_PEERS: peers })
    const house = await openTestHouse('in-process', undefined, { telemetry })
    closes.push(() => house.close())
    await profile(house, { traceparent: traceparent(flags) })
    await telemetry.close()
    const roots = spansIn(bodies).filter(({ name }) => name === 'request')
    if (parent === null) return expect(spansIn(bodies)).toEqual([])
    expect(roots.map(({ parentSpanId }) => parentSpanId || undefined)).toEqual([parent])
    expect(roots[0]?.traceId === peer.traceId).toBe(parent === peer.spanId)
  })

  it('is not begun by a subgraph that is hosted apart, whatever its share and whoever asks', async () => {
    const { endpoint, bodies } = await openCollector()
    const apart = await opened(endpoint, { XINLU_TRACE_SHARE: '1' })
    const house = await openTestHouse('HTTP', undefined, { apart })
    closes.push(() => house.close())
    const url = house.served.get('registry')?.url ?? ''
    await profile(house)
    const unsealed = await fetch(url, {
      method: 'POST',
      headers: { traceparent: traceparent('01') },
      body: '{"query":"{x}"}',
    })
    expect(unsealed.status).toBe(403)
    await apart.close()
    expect(bodies).toEqual([])
  })

  it('waits for nobody: answers come while the collector holds what it was sent, and when it is gone', async () => {
    let held = (_: unknown) => {}
    const holding = new Promise((resolve) => {
      held = resolve
    })
    const collector = createServer(held)
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
    const telemetry = await opened(`http://127.0.0.1:${(collector.address() as AddressInfo).port}`, {
      XINLU_TRACE_SHARE: '1',
    })
    const house = await openTestHouse('in-process', undefined, { telemetry })
    closes.push(() => house.close())
    // More than a batch is sent at once; the collector has it from then on and never answers.
    for (let i = 0; i < 70; i += 1) expect((await profile(house)).status).toBe(200)
    await holding
    // More spans than are kept.
    for (let i = 0; i < 300; i += 1) expect((await profile(house)).status).toBe(200)
    collector.closeAllConnections()
    await new Promise((resolve) => collector.close(resolve))
    expect((await profile(house)).data.subject.uscc).toBe(firmCode)
    await telemetry.close()
  })
})

describe('metrics', () => {
  it('count what a subgraph that is hosted apart answers', async () => {
    const apart = metrics()
    const house = await openTestHouse('HTTP', undefined, { apart })
    closes.push(() => house.close())
    await profile(house)
    await fetch(house.served.get('registry')?.url ?? '', { method: 'POST', body: '{"query":"{ x }"}' })
    const text = await apart.text()
    expect(text).toContain('xinlu_answer_seconds_count{subgraph="enforcement",code="OK"} 1')
    expect(text).toContain('xinlu_answer_seconds_count{subgraph="registry",code="SEAL_MISSING"} 1')
  })

  it('count limits that refused by their names, tokens that were refused, and batches of the ledger', async () => {
    const counted = metrics()
    const house = await openTestHouse('in-process', undefined, { telemetry: counted })
    closes.push(() => house.close())
    await profile(house)
    await house.as('dashboard')('{ enterprises(first: 2147483647) { edges { cursor } } }')
    await house.as('anonymous')(`{ ${'__typename '.repeat(5000)} }`)
    const headers = { 'content-type': 'application/json', authorization: 'Bearer nothing' }
    await fetch(house.house.url, { method: 'POST', headers, body: '{"query":"{ __typename }"}' })
    const text = await counted.text()
    expect(text).toContain('xinlu_limits_refused_total{limit="cost"} 1')
    expect(text).toMatch(/xinlu_limits_refused_total\{limit="(tokens|fields)"\} 1/)
    expect(text).toContain('xinlu_request_seconds_count{operation="none",role="none",code="TOKEN_INVALID"} 1')
    expect(text).toContain('xinlu_ledger_batch_entries_sum 1')
    expect(text).toContain('xinlu_ledger_batch_seconds_count 1')
    expect(text).toContain('xinlu_plan_seconds_count 1')
  })
})
