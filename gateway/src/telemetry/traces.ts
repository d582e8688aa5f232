import { AsyncLocalStorage } from 'node:async_hooks'
import { ROOT_CONTEXT, type Span, SpanStatusCode, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider, type SpanExporter } from '@opentelemetry/sdk-trace-node'
import { type Labels, silent, type Telemetry } from './telemetry.ts'
import { closed, codeOf } from './words.ts'

/** Whatever a collector does, an end of the house waits for it no longer (ms). */
const flushWithin = 2000

/**
 * 追踪: the parts of requests as spans, sent to a collector by OTLP over HTTP, in the background and in bounded number: one that
 * is slow or away costs spans and nothing else. Of all requests a `share` is traced, from 0 to 1.
 */
export function traces({
  share,
  exporter = new OTLPTraceExporter(),
}: {
  share: number
  exporter?: SpanExporter
}): Telemetry {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'xinlu' }),
    spanProcessors: [new BatchSpanProcessor(exporter, { maxQueueSize: 2048, exportTimeoutMillis: 5000 })],
  })
  const tracer = provider.getTracer('xinlu')
  // The span that a part runs in; none in a request that is not traced, which is followed no further.
  const current = new AsyncLocalStorage<Span>()

  return {
    async part(name, labels, run) {
      const around = current.getStore()
      // Which requests are traced is drawn here: one that is not costs nothing more.
      if (!around && (name !== 'request' || Math.random() >= share)) return run(silent)
      const above = around ? trace.setSpan(ROOT_CONTEXT, around) : ROOT_CONTEXT
      const span = tracer.startSpan(name, { attributes: attributesOf(labels) }, above)
      try {
        return await current.run(span, () => run((more) => void span.setAttributes(attributesOf(more))))
      } catch (error) {
        span.setAttributes(attributesOf({ code: codeOf(error) }))
        span.setStatus({ code: SpanStatusCode.ERROR })
        throw error
      } finally {
        span.end()
      }
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

const attributesOf = (labels: Labels) =>
  Object.fromEntries(Object.entries(closed(labels)).map(([name, value]) => [`xinlu.${name}`, value]))
