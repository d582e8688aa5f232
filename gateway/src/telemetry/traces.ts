import { AsyncLocalStorage } from 'node:async_hooks'
import { BlockList, isIPv6 } from 'node:net'
import { isSpanContextValid, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider, type SpanExporter } from '@opentelemetry/sdk-trace-node'
import { type Arrived, type Labels, labelNames, type Part, silent, type Telemetry, unmoved } from './telemetry.ts'
import { codeOf, toldOf } from './words.ts'

/** Whatever a collector does, an end of the house waits for it no longer (ms). */
const flushWithin = 2000

const kinds: Partial<Record<Part, SpanKind>> = {
  request: SpanKind.SERVER,
  answer: SpanKind.SERVER,
  fetch: SpanKind.CLIENT,
}

/** By which attribute each label is told. */
const attributes = labelNames.map((label) => [label, `xinlu.${label}`] as const)

export interface TracesOptions {
  /** The share of requests that is traced, from 0 to 1, of those that come without a trace of a peer. */
  share: number
  /** Addresses and networks (CIDR) whose traceparent is taken; else nobody's. */
  peers?: readonly string[]
  /** The name of this process among others. */
  service?: string
  exporter?: SpanExporter
}

/**
 * 追踪: the parts of requests as spans, sent to a collector by OTLP over HTTP, in the background and in bounded number: one that
 * is slow or away costs spans and nothing else. Who is traced is said before any span is made, so that the others cost nothing.
 */
export function traces({
  share,
  peers = [],
  service = 'xinlu',
  exporter = new OTLPTraceExporter(),
}: TracesOptions): Telemetry {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(exporter, { maxQueueSize: 2048, exportTimeoutMillis: 5000 })],
  })
  const tracer = provider.getTracer('xinlu')
  const followed = networksOf(peers)
  // The span that a part runs in; null where a peer that is followed does not trace, undefined where nobody does.
  const current = new AsyncLocalStorage<Span | null>()

  async function recorded<Result>(
    ...[name, labels, run]: Parameters<Telemetry['part']>
  ): Promise<Awaited<ReturnType<typeof run>> & Result> {
    const around = current.getStore()
    const above = around ? trace.setSpan(ROOT_CONTEXT, around) : ROOT_CONTEXT
    const span = tracer.startSpan(name, { kind: kinds[name] ?? SpanKind.INTERNAL }, above)
    const said = { ...labels }
    try {
      return (await current.run(span, run, (more: Labels) => void Object.assign(said, more))) as never
    } catch (error) {
      said.code ??= codeOf(error)
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      for (const [label, attribute] of attributes) {
        const word = said[label]
        if (word === undefined) continue
        span.setAttribute(attribute, label === 'entities' ? Number(word) : toldOf(label, word))
      }
      span.end()
    }
  }

  return {
    ...unmoved,
    part(name, labels, run) {
      const around = current.getStore()
      if (around) return recorded(name, labels, run)
      // Only a request begins a trace: a subgraph that is hosted apart continues one or has none. One that is not traced costs
      // nothing more.
      const begins = name === 'request' && around === undefined && Math.random() < share
      return begins ? recorded(name, labels, run) : run(silent)
    },
    arriving(from, run) {
      const parent = followed && parentIn(from, followed)
      return parent ? current.run(parent.traced ? trace.wrapSpanContext(parent.context) : null, run) : run()
    },
    traceparent() {
      const context = current.getStore()?.spanContext()
      return context && `00-${context.traceId}-${context.spanId}-0${context.traceFlags & 1}`
    },
    async close() {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, flushWithin)
      })
      await Promise.race([provider.shutdown().catch(() => {}), late])
      clearTimeout(timer)
    },
  }
}

/** Networks as they can be asked whether an address is in them; null for none. */
function networksOf(peers: readonly string[]): BlockList | null {
  if (peers.length === 0) return null
  const list = new BlockList()
  for (const peer of peers) {
    const [address = '', bits] = peer.split('/')
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

/** The trace of a peer that is followed: null without one, or for a header that is not of the W3C form. */
function parentIn({ headers, socket: { remoteAddress = '' } }: Arrived, followed: BlockList) {
  const { traceparent } = headers
  if (typeof traceparent !== 'string') return null
  if (!followed.check(remoteAddress, isIPv6(remoteAddress) ? 'ipv6' : 'ipv4')) return null
  const [, traceId = '', spanId = '', flags = ''] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent) ?? []
  const context = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true }
  return isSpanContextValid(context) ? { context, traced: context.traceFlags === 1 } : null
}
