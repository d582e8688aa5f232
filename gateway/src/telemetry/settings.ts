import { refusal } from '@xinlu/schema/errors'
import type { Telemetry } from './telemetry.ts'
import { together } from './telemetry.ts'

/** What the environment says of watching. */
export interface TelemetrySettings {
  /** Where metrics are served; null where they are off. */
  metrics: { address: string; port: number } | null
  /** The share of requests that is traced; null where traces are off. The collector is said by OTEL_EXPORTER_OTLP_*. */
  traces: { share: number } | null
}

/** Reads XINLU_METRICS (address:port) and OTEL_EXPORTER_OTLP_ENDPOINT with XINLU_TRACE_SHARE; CONFIGURATION for what cannot be used. */
export function telemetryFrom(environment: NodeJS.ProcessEnv): TelemetrySettings {
  const { XINLU_METRICS: at, XINLU_TRACE_SHARE: share } = environment
  const collector = environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || environment.OTEL_EXPORTER_OTLP_ENDPOINT
  const fault = (expected: string, got: string, todo: string) => refusal('CONFIGURATION', { expected, got, todo })
  const [, address = '', port = ''] = /^(.+):(\d{1,5})$/.exec(at ?? '') ?? []
  if (at && (!address || Number(port) > 65_535))
    throw fault('XINLU_METRICS as address:port, such as 127.0.0.1:9464', at, 'correct it, or leave it out for none')
  if (share && !(Number(share) >= 0 && Number(share) <= 1))
    throw fault('XINLU_TRACE_SHARE from 0 to 1', share, 'correct it, or leave it out for 0.1')
  if (collector && !(URL.canParse(collector) && /^https?:/.test(collector)))
    throw fault('OTEL_EXPORTER_OTLP_ENDPOINT as an http URL', collector, 'correct it, or leave it out for no traces')
  return {
    metrics: at ? { address, port: Number(port) } : null,
    traces: collector ? { share: share ? Number(share) : 0.1 } : null,
  }
}

/** What watches, and where its metrics are. */
export interface Opened {
  telemetry: Telemetry | null
  metricsUrl: string | null
  close(): Promise<void>
}

/** Opens what is on. What is off is not even loaded. */
export async function openTelemetry({ metrics: at, traces: traced }: TelemetrySettings): Promise<Opened> {
  const all: Telemetry[] = []
  const closes: (() => Promise<void>)[] = []
  let metricsUrl: string | null = null
  if (at) {
    const { metrics, metricsDoor } = await import('./metrics.ts')
    const counted = metrics()
    const door = await metricsDoor(counted, at)
    metricsUrl = door.url
    closes.push(door.close)
    all.push(counted)
  }
  if (traced) {
    const { traces } = await import('./traces.ts')
    all.push(traces(traced))
  }
  const telemetry = together(all)
  return {
    telemetry,
    metricsUrl,
    async close() {
      await Promise.all([telemetry?.close(), ...closes.map((close) => close())])
    },
  }
}
