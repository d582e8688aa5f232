import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { isErrorCode, refusal } from '@xinlu/schema'
import type { Leaf } from './answers.ts'
import type { Opening, Order, Said } from './messages.ts'

/** One side of a replay: a process that answers under its editions. */
export interface RunningSide {
  /** Digests of the answers about each subject, operation by operation. */
  ask(subjects: string[]): Promise<string[]>
  /** The values of some answers of the last page. */
  tell(answers: number[]): Promise<Leaf[][]>
  close(): Promise<void>
}

/** Milliseconds that a worker has to end by itself. */
const endWithin = 10_000

/** Starts a side; its faults come back with their codes. */
export async function startSide(opening: Opening): Promise<RunningSide> {
  // The editions are its own: nothing of how this process was started is handed on.
  const child = fork(join(import.meta.dirname, 'worker.ts'), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const close = () => ended(child)
  try {
    await answer(child, { order: 'OPEN', opening }, 'READY')
  } catch (error) {
    await close()
    throw error
  }
  return {
    ask: async (subjects) => (await answer(child, { order: 'ASK', subjects }, 'DIGESTS')).digests,
    tell: async (answers) => (await answer(child, { order: 'TELL', answers }, 'LEAVES')).leaves,
    close,
  }
}

async function answer<Kind extends Said['said']>(child: ChildProcess, order: Order, kind: Kind) {
  const waiting = new AbortController()
  const { signal } = waiting
  const gone = once(child, 'exit', { signal }).then((): Said => ({ said: 'FAULT', code: null, message: 'it ended' }))
  const heard = once(child, 'message', { signal }).then(([said]) => said as Said)
  const unheard = () => {}
  gone.catch(unheard)
  heard.catch(unheard)
  child.send(order)
  const said = await Promise.race([heard, gone])
  waiting.abort()
  if (said.said === kind) return said as Extract<Said, { said: Kind }>
  const fault = said.said === 'FAULT' ? said : { code: null, message: said.said }
  throw refusal(isErrorCode(fault.code) ? fault.code : 'UNAVAILABLE', {
    expected: 'the replay to answer',
    got: fault.message,
    todo: 'look at the editions and the database, and try again',
  })
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  const timer = setTimeout(() => child.kill('SIGKILL'), endWithin)
  if (child.connected) child.disconnect()
  await exit
  clearTimeout(timer)
}
