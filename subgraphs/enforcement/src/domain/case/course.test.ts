import { eventsIn, transitionOf } from '@xinlu/schema'
import { describe, expect, it } from 'vitest'
import { assertServable, decisionMachine, missingOf, neededWith, serviceDueOn } from './course.ts'

const three = ['PENALTY_DECISION', 'REPAIR_NOTICE', 'OBJECTION_NOTICE'] as const

describe('the documents of a decision', () => {
  it.each([
    ['2024-09-28', ['PENALTY_DECISION']],
    ['2024-09-29', three],
  ])('of %s are those of the work points, from the day on which these are in force', (day, needed) => {
    expect(neededWith('PENALTY', day)).toEqual(needed)
    expect(neededWith('LICENCE', day)).toEqual([])
  })

  const served = (kind: (typeof three)[number], servedOn: string) => ({ kind, servedOn })
  it.each([
    ['none was served', [], three],
    ['only the notices were', [served('REPAIR_NOTICE', '2026-11-20'), served('OBJECTION_NOTICE', '2026-11-20')], three],
    ['the decision alone was', [served('PENALTY_DECISION', '2026-11-20')], three.slice(1)],
    [
      'one was a day later',
      [
        served('PENALTY_DECISION', '2026-11-20'),
        served('REPAIR_NOTICE', '2026-11-21'),
        served('OBJECTION_NOTICE', '2026-11-20'),
      ],
      ['REPAIR_NOTICE'],
    ],
    ['all were on one day', three.map((kind) => served(kind, '2026-11-20')), []],
  ])('where %s', (_, services, missing) => {
    expect(missingOf('PENALTY', '2026-11-18', services)).toEqual(missing)
  })
})

describe('the last day of service', () => {
  it.each([
    ['2026-11-18', '2026-11-27'],
    ['2026-12-22', '2026-12-31'],
    ['2026-12-23', null],
    ['2021-07-14', null],
  ])('of a decision of %s is %s', (decidedOn, due) => {
    expect(serviceDueOn(decidedOn)).toBe(due)
  })

  it.each([
    ['2026-11-17', false],
    ['2026-11-18', true],
    ['2026-11-23', true],
    ['2026-11-24', false],
  ])('a decision of 2026-11-18 served on %s, as of 2026-11-23: %s', (servedOn, may) => {
    const judge = () => assertServable({ kind: 'PENALTY_DECISION', servedOn }, 'PENALTY', '2026-11-18', '2026-11-23')
    if (may) expect(judge).not.toThrow()
    else expect(judge).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }))
  })
})

describe('the course of a decision', () => {
  it.each([
    ['–', ['RECORD', 'DOCUMENT', 'CLOSE']],
    ['RECORDED', ['DOCUMENT', 'CLOSE']],
    ['DOCUMENTED', ['DOCUMENT', 'SERVE', 'CLOSE']],
    ['SERVED', ['SERVE', 'CLOSE']],
    ['CLOSED', []],
  ])('from %s goes by %s', (state, events) => {
    expect(eventsIn(decisionMachine, state)).toEqual(events)
    expect(transitionOf(decisionMachine, state, 'RECORD')?.to ?? null).toBe(state === '–' ? 'RECORDED' : null)
  })
})
