import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Apart } from '../faults/apart.ts'
import { cell } from '../faults/cell.ts'
import { type Fault, faults } from '../faults/faults.ts'
import { broken, type Received } from '../faults/invariants.ts'
import { type Case, type Step, steps } from '../faults/steps.ts'
import { openWired } from '../faults/wired.ts'

/** The short form of `test/bench/faults.ts`: what befalls the wire between the gateway and a room; what is killed, is killed in `database/`. */
const cells: [string, string, string][] = [
  ['decision recorded', 'answer lost', 'UNAVAILABLE, done once'],
  ['decision recorded', 'request doubled', 'done once'],
  ['decision recorded', 'room answers garbage', 'UNAVAILABLE, done once'],
  ['import', 'room answers too much', 'UNAVAILABLE, done once'],
  ['grant decided', 'answer lost', 'UNAVAILABLE, done once'],
  ['grant decided', 'request doubled', 'done once'],
  ['data request submitted', 'answer lost', 'UNAVAILABLE, done once'],
  ['tender recorded', 'request doubled', 'done once'],
  // What only reads is asked once more, and nobody hears of it.
  ['ledger entry', 'answer lost', 'done once'],
  ['ledger entry', 'room answers no JSON', 'UNAVAILABLE, done once'],
]

let apart: Apart
const ready = new Map<string, Case[]>()
const received: Received[] = []
beforeAll(async () => {
  apart = await openWired()
  for (const name of new Set(cells.map(([step]) => step)))
    ready.set(name, await stepOf(name).cases(apart.xinlu, cells.filter(([step]) => step === name).length))
})
afterAll(() => apart?.close())

const stepOf = (name: string) => steps.find((step) => step.name === name) as Step
const faultOf = (name: string) => faults.find((fault) => fault.name === name) as Fault

describe('whatever befalls a fetch on its way, what was answered is done, nothing is done twice, and the same again is answered', () => {
  it.each(cells)('%s × %s: %s', async (step, fault, said) => {
    const one = ready.get(step)?.shift() as Case
    expect(await cell(apart, stepOf(step), faultOf(fault), one, received)).toEqual({ said, faults: [] })
  })

  it('and every receipt that was handed out holds at the end', async () => {
    expect(received.length).toBeGreaterThan(cells.length / 2)
    expect(await broken(apart.xinlu, received)).toEqual([])
  })
})

it('what does not hold is told: a step out of its order, a grant that took nothing off, an answer that is not that of its receipt', async () => {
  const { admin } = apart.xinlu.database
  await admin`insert into enforcement.step (case_id, seq, flow, event, state, by_person, known_from)
    values ('c_gap', 2, 'REPAIR', 'GRANT', 'GRANTED', 'p', now())`
  const [first] = received as [Received]
  const { data, ...rest } = JSON.parse(first.text)
  const other = { ...first, text: JSON.stringify({ ...rest, data: { ...data, more: 1 } }) }
  expect(await broken(apart.xinlu, [other])).toEqual([
    'not so: a repair that was granted has taken its decision off, and has its places (c_gap)',
    'not so: the steps of a case in enforcement follow one another (c_gap)',
    expect.stringMatching(/^a receipt: ANSWER /),
  ])
})
