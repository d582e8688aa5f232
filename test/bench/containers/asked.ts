import type { Engine } from './engine.ts'

/** What a program of one line found inside a container, as JSON; its fault as text. */
export function inside<Found>(engine: Engine, name: string, script: string): Found | string {
  const { status, stdout, stderr } = engine.podman('exec', container(name), 'node', '-e', script)
  return status === 0 ? (JSON.parse(stdout) as Found) : stderr.trim()
}

/** The container of a service. */
export const container = (service: string) => `xinlu_${service}_1`

/** A line that asks an address within three seconds: the status and what it said, or why nothing came. */
export const asks = (url: string, body?: string) =>
  `fetch(${JSON.stringify(url)}, { signal: AbortSignal.timeout(3000)${
    body ? `, method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(body)}` : ''
  } }).then(async (r) => ({ status: r.status, text: await r.text() }), (e) => ({ status: 0, text: String(e.cause?.code ?? e.name) })).then((f) => console.log(JSON.stringify(f)))`

/** What came of asking. */
export interface Came {
  status: number
  text: string
}

/** The state that the engine gives a container. */
export interface State {
  Pid: number
  Status: string
  ExitCode: number
  RestartCount: number
}

/** Reads it. */
export function stateOf(engine: Engine, service: string): State {
  const [said] = JSON.parse(engine.must('inspect', container(service))) as { State: State; RestartCount: number }[]
  if (!said) throw new Error(`no container of ${service}`)
  return { ...said.State, RestartCount: said.RestartCount }
}

/** Whether the health check of a container, run once, says yes. Without systemd nobody runs it but who asks. */
export const healthy = (engine: Engine, service: string) =>
  engine.podman('healthcheck', 'run', container(service)).status === 0
