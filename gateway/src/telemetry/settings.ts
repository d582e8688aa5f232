import { isIP } from 'node:net'
import { gathering, shown } from '../settings/mistakes.ts'
import type { Telemetry } from './telemetry.ts'
import { together } from './telemetry.ts'

/** What the environment says of watching. */
export interface TelemetrySettings {
  /** Where metrics are served; null where they are off. */
  metrics: { address: string; port: number } | null
  /** The share of requests that is traced, and the peers whose traces are continued; null where traces are off. The collector is said by OTEL_EXPORTER_OTLP_*. */
  traces: { share: number; peers?: readonly string[] } | null
}

/**
 * Reads XINLU_METRICS (address:port) and OTEL_EXPORTER_OTLP_ENDPOINT with XINLU_TRACE_SHARE and XINLU_TRACE_PEERS; CONFIGURATION
 * for what cannot be used. OTEL_SDK_DISABLED=true leaves traces off.
 */
export function telemetryFrom(environment: NodeJS.ProcessEnv): TelemetrySettings {
  const { XINLU_METRICS: at, XINLU_TRACE_SHARE: share, XINLU_TRACE_PEERS: from } = environment
  const collector = environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || environment.OTEL_EXPORTER_OTLP_ENDPOINT
  const protocol = environment.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL || environment.OTEL_EXPORTER_OTLP_PROTOCOL
  const { fault, end } = gathering()
  const [, address = '', port = ''] = /^(.+):(\d{1,5})$/.exec(at ?? '') ?? []
  if (at && (!address || Number(port) > 65_535))
    fault('XINLU_METRICS as address:port, such as 127.0.0.1:9464', shown(at), 'correct it, or leave it out for none')
  if (share && !(Number(share) >= 0 && Number(share) <= 1))
    fault('XINLU_TRACE_SHARE from 0 to 1', shown(share), 'correct it, or leave it out for 0.1')
  if (collector && !(URL.canParse(collector) && /^https?:/.test(collector)))
    fault('OTEL_EXPORTER_OTLP_ENDPOINT as an http URL', shown(collector), 'correct it, or leave it out for no traces')
  if (collector && protocol && protocol !== 'http/json')
    fault('OTEL_EXPORTER_OTLP_PROTOCOL as http/json', shown(protocol), 'take a collector that has it, or leave it out')
  const peers = (from ?? '').split(',').flatMap((one) => one.trim() || [])
  const strange = peers.find((peer) => !isNetwork(peer))
  if (strange !== undefined)
    fault(
      'XINLU_TRACE_PEERS as addresses and networks, such as 10.0.0.0/8',
      shown(strange),
      'correct it, or leave it out',
    )
  end()
  const off = environment.OTEL_SDK_DISABLED?.toLowerCase() === 'true'
  return {
    metrics: at ? { address, port: Number(port) } : null,
    traces: collector && !off ? { share: share ? Number(share) : 0.1, peers } : null,
  }
}

function isNetwork(peer: string): boolean {
  const [address = '', bits, ...rest] = peer.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return most > 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
}

/** What watches, and where its metrics are. */
export interface Opened {
  telemetry: Telemetry | null
  metricsUrl: string | null
  close(): Promise<void>
}

/** Opens what is on, under the name of this process for a collector. What is off is not even loaded. */
export async function openTelemetry(
  { metrics: at, traces: traced }: TelemetrySettings,
  service?: string,
): Promise<Opened> {
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
    all.push(traces({ ...traced, ...(service && { service }) }))
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
