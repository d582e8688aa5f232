import { setTimeout as pause } from 'node:timers/promises'
import type { Answer } from '../houseOn.ts'
import type { Apart } from './apart.ts'
import type { Fault } from './faults.ts'
import { broken, type Received } from './invariants.ts'
import type { Case, Step } from './steps.ts'

/** What came of a step at which a fault struck. */
export interface Outcome {
  /** What whoever asked was told, and whether it had been done then. */
  said: string
  /** Everything that must not be; nothing where the cell holds. */
  faults: string[]
}

/** Milliseconds that somebody waits for an answer, and that a house may take until it is well. */
const patience = { answer: 12_000, recovery: 45_000 }

/** Codes after which the same is asked again. */
const passing = new Set(['UNAVAILABLE', 'DATABASE_UNAVAILABLE', 'LEDGER_UNAVAILABLE', 'TIMEOUT', 'no answer'])

interface Said {
  /** The code of what it was refused with; null where it was answered. */
  code: string | null
  received: Received | null
}

async function asked({ ask, query, variables }: Case): Promise<Said> {
  const signal = AbortSignal.timeout(patience.answer)
  const answer = await ask(query, variables, { headers: { 'x-receipt': '1' }, signal }).catch(() => null)
  if (!answer) return { code: 'no answer', received: null }
  return { code: codeOf(answer), received: receivedIn(answer) }
}

const codeOf = ({ status, data, errors }: Answer): string | null => {
  if (errors?.length) return errors[0].extensions?.code ?? 'no code'
  return data ? null : `status ${status}`
}

function receivedIn({ text }: Answer): Received | null {
  const receipt = text ? JSON.parse(text).extensions?.receipt : undefined
  return receipt ? { text, receipt } : null
}

/**
 * Does a step while a fault strikes, heals the house, does the same again, and looks at everything that must hold: what was answered
 * is done, nothing is done twice, and the second time is answered.
 */
export async function cell(apart: Apart, step: Step, fault: Fault, one: Case, kept: Received[]): Promise<Outcome> {
  const faults: string[] = []
  const received: Received[] = []
  const heard = (said: Said) => said.received && received.push(said.received)

  const struck = await fault.strike(apart, step.room)
  const first = await asked(one)
  const isMissed = struck ? !struck() : false
  heard(first)
  fault.after?.(apart, step.room)
  for (const part of await apart.heal()) faults.push(`${part} has ended by itself`)
  const done = await one.done()
  if (first.code === null && done !== 1) faults.push(`answered, and done ${done} times`)
  if (first.code !== null && done > 1) faults.push(`${first.code}, and done ${done} times`)

  let again = await asked(one)
  for (const end = Date.now() + patience.recovery; passing.has(again.code ?? '') && Date.now() < end; ) {
    heard(again)
    await pause(200)
    again = await asked(one)
  }
  heard(again)
  if (again.code !== null) faults.push(`the same again is ${again.code}`)
  const last = await one.done()
  if (!step.eachTime && last !== 1) faults.push(`after the same again done ${last} times`)
  if (step.eachTime && last < received.length) faults.push(`${received.length} answers, and ${last} entries`)

  faults.push(...(await broken(apart.xinlu, received)))
  kept.push(...received)
  const outcome = done === 0 ? 'not done' : 'done once'
  const said = first.code === null ? outcome : `${first.code}, ${outcome}`
  return { said: isMissed ? 'has none' : said, faults }
}
