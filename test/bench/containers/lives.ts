import { setTimeout as pause } from 'node:timers/promises'
import type { Asking } from '../../houseOn.ts'
import { container, healthy, stateOf } from './asked.ts'
import type { Sheet } from './checked.ts'
import type { County } from './county.ts'
import type { Engine } from './engine.ts'

/** A question about the imported firm: how many of its decisions the answer holds, null where the section is not there. */
export type Decisions = (as: Asking) => Promise<number | null>

/** Waits until all of them are healthy; seconds, or null after so many. */
export async function allHealthy(engine: Engine, services: readonly string[], within: number): Promise<number | null> {
  const began = Date.now()
  let left = [...services]
  while (left.length > 0) {
    left = left.filter((one) => !healthy(engine, one))
    if (left.length === 0) break
    if (Date.now() - began > within * 1000) return null
    await pause(500)
  }
  return Math.round((Date.now() - began) / 1000)
}

/** A room that is killed comes back by the engine, and its section with it. */
export async function killed(
  engine: Engine,
  { check }: Sheet,
  ask: () => Promise<number | null>,
  before: number | null,
): Promise<void> {
  const { Pid } = stateOf(engine, 'enforcement')
  const began = Date.now()
  process.kill(Pid, 'SIGKILL')
  const away = await ask()
  let back = away
  while (back !== before && Date.now() - began < 60_000) {
    await pause(500)
    back = await ask()
  }
  const after = stateOf(engine, 'enforcement')
  check(
    'a room killed by kill -9 is started again by the engine, and its section is back',
    after.Status === 'running' && after.Pid !== Pid && back === before,
    `${away === before ? 'answered at once' : 'the section was away'}, ${((Date.now() - began) / 1000).toFixed(1)} s, ${after.RestartCount} restarts`,
  )
}

/** `stop` ends each within its grace, with 0, and what was asked meanwhile is answered. */
export async function stopped(
  engine: Engine,
  { check }: Sheet,
  ask: () => Promise<number | null>,
  before: number | null,
): Promise<void> {
  const asked = [ask(), ask(), ask()]
  const began = Date.now()
  const stopping = engine.later('stop', '-t', '90', container('gateway'))
  const answers = await Promise.all(asked)
  await stopping
  const { ExitCode } = stateOf(engine, 'gateway')
  const seconds = (Date.now() - began) / 1000
  check(
    'the gateway is stopped within its grace of 90 s, ends with 0, and answers what was asked before',
    ExitCode === 0 && seconds < 90 && answers.every((one) => one === before),
    `${seconds.toFixed(1)} s, exit ${ExitCode}, ${answers.length} answers`,
  )
}

/** `down` takes containers and networks away, `up` finds what was recorded. */
export async function downAndUp(
  engine: Engine,
  { check }: Sheet,
  { told }: County,
  services: readonly string[],
  ask: () => Promise<number | null>,
  before: number | null,
): Promise<void> {
  const began = Date.now()
  engine.compose(told, 'down', '-t', '90')
  const left = engine.must('ps', '-aq')
  const networks = engine.must('network', 'ls', '-q').split('\n').sort().join()
  engine.compose(told, 'up', '-d', 'database')
  await allHealthy(engine, ['database'], 60)
  engine.compose(told, 'up', '-d', ...services)
  const healthyAgain = await allHealthy(engine, services, 120)
  const after = healthyAgain === null ? null : await ask()
  check(
    'after down, which leaves no container, and up everything recorded is there',
    left === '' && after === before && before !== null,
    `${after} decisions as before; networks left: ${networks}; ${((Date.now() - began) / 1000).toFixed(0)} s`,
  )
}

/** A setting that cannot be used ends the start, and the log says which. */
export function wrong(engine: Engine, { check }: Sheet, { told }: County): void {
  const mistaken = { ...told, XINLU_ISSUER: 'not a url' }
  const { stdout, stderr } = engine.compose(mistaken, 'run', '--rm', '-T', '--no-deps', 'gateway')
  const said = `${stdout}\n${stderr}`.split('\n').find((line) => line.startsWith('CONFIGURATION')) ?? ''
  const ended = /exit code: (\d+)/.exec(`${stdout}\n${stderr}`)?.[1]
  check(
    'a wrong setting ends the start with CONFIGURATION',
    ended !== '0' && said.includes('XINLU_ISSUER'),
    `${said.slice(0, 120)}; exit ${ended}`,
  )
}
