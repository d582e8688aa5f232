export { metrics, metricsDoor } from './metrics.ts'
export { openTelemetry, telemetryFrom } from './settings.ts'
export { aroundOf, type Telemetry, together } from './telemetry.ts'
export { traces } from './traces.ts'
