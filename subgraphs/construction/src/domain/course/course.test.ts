import { eventsIn, transitionOf, unbegun } from '@xinlu/schema'
import { describe, expect, it } from 'vitest'
import type { SectionFact } from '../evaluation/types.ts'
import { assessmentDueOn, objectionDue, ownersDueOn, reportDueOn, shownUntil, validUntil, yearAsked } from './county.ts'
import { deciderOf } from './decider.ts'
import { evaluationFlow, evaluationObjectionFlow, underWay } from './machine.ts'
import { effectOf } from './national.ts'
import { performanceOf, silentOwners } from './owners.ts'
import { assertOver, shownOf, shownSoFar } from './publicity.ts'
import { resultColumns } from './resultSheet.ts'

const refused = (code: string) => expect.objectContaining({ code })

describe('the course as a table', () => {
  it.each([
    ['SELF_REPORTED', ['REPORT', 'OWNER_SCORE', 'ASSESS']],
    ['OWNER_SCORED', ['OWNER_SCORE', 'ASSESS']],
    ['COUNTY_ASSESSED', ['SHOW']],
    ['PUBLICITY', ['REVISE', 'RETURN', 'AGREE', 'SET']],
    ['PROVINCE_RETURNED', ['OWNER_SCORE', 'ASSESS']],
    ['FINAL', ['CORRECT', 'SUPERSEDE', 'RECORD']],
    ['SUPERSEDED', []],
  ])('in %s there is %j to do', (state, events) => {
    expect(eventsIn(evaluationFlow, state)).toEqual(events)
  })

  it('no result is final without publicity, and what is under way is what has not ended', () => {
    const toFinal = evaluationFlow.transitions.filter(({ event, to }) => to === 'FINAL' && event !== 'RECORD')
    expect(toFinal.every(({ from }) => from.every((one) => one === 'PUBLICITY' || one === 'FINAL'))).toBe(true)
    const states = new Set(evaluationFlow.transitions.map(({ to }) => to))
    expect([...states].filter((one) => one !== 'FINAL' && one !== 'SUPERSEDED').sort()).toEqual([...underWay].sort())
  })

  it.each(['RETURN', 'SET', 'REVISE'])('%s needs a reason', (event) => {
    expect(transitionOf(evaluationFlow, 'PUBLICITY', event)?.reason).toBe(true)
  })

  it('an objection is filed, and ends once', () => {
    expect(eventsIn(evaluationObjectionFlow, unbegun)).toEqual(['FILE'])
    for (const end of evaluationObjectionFlow.ends) expect(eventsIn(evaluationObjectionFlow, end)).toEqual([])
  })
})

describe('days', () => {
  it('the report, the owners and the county are due one after another', () => {
    expect([reportDueOn(2025), ownersDueOn(2025), assessmentDueOn(2025)]).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-20',
    ])
  })

  it.each([
    [2000, true],
    [1999, false],
    [2100, true],
    [2101, false],
  ])('the year %d may be asked about: %s', (year, may) => {
    if (may) expect(yearAsked(year)).toBe(year)
    else expect(() => yearAsked(year)).toThrow(refused('BAD_INPUT'))
  })

  it.each([
    ['2026-05-20', '2027-05-19'],
    ['2026-01-01', '2026-12-31'],
    ['2027-03-01', '2028-02-29'],
    ['2028-02-29', '2029-02-28'],
    ['2028-03-01', '2029-02-28'],
  ])('a grade that holds from %s holds until %s', (from, until) => {
    expect(validUntil(from)).toBe(until)
  })

  it('an objection is answered in three working days, as far as the calendar reaches', () => {
    expect(objectionDue('2026-11-20')).toMatchObject({ dueOn: '2026-11-25', basis: { provisional: true } })
    expect(objectionDue('2027-04-16'), 'past the calendar').toBeNull()
    expect(objectionDue('2024-09-28'), 'before the edition').toBeNull()
  })
})

describe('publicity', () => {
  const step = (event: string, day: string) => ({ event, knownFrom: `${day}T02:00:00.000Z` })

  it('lasts ten working days by the county, provisionally, the day after it is put up being the first', () => {
    const { until, rule } = shownUntil('2026-09-24')
    // 25 to 27 September and 1 to 7 October are free; 20 September and 10 October are worked, a Sunday and a Saturday.
    expect([until, rule.provisional]).toEqual(['2026-10-15', true])
  })

  it.each([
    ['not while it was never shown', [step('ASSESS', '2026-04-01')], null],
    ['from when it is put up', [step('SHOW', '2026-05-11')], '2026-05-25'],
    ['anew after a correction', [step('SHOW', '2026-05-11'), step('REVISE', '2026-05-18')], '2026-06-01'],
    [
      'from the last time, whatever was corrected before',
      [
        step('SHOW', '2026-05-11'),
        step('REVISE', '2026-05-18'),
        step('RETURN', '2026-06-02'),
        step('SHOW', '2026-06-08'),
      ],
      '2026-06-23',
    ],
  ])('counts %s', (_, steps, until) => {
    expect(shownOf(steps)?.until ?? null).toBe(until)
  })

  it('fails loudly past the calendar where something rests on it, and shows no day to who only looks', () => {
    const steps = [step('SHOW', '2026-12-25')]
    expect(() => shownOf(steps)).toThrow(refused('CALENDAR_END'))
    expect(shownSoFar(steps)).toBeNull()
  })

  it.each([
    ['2026-05-25', 0, 'TOO_EARLY'],
    ['2026-05-26', 0, null],
    ['2026-05-26', 1, 'CONFLICT'],
  ])('an answer of %s with %d open objections: %s', (day, open, code) => {
    const end = () => assertOver([step('SHOW', '2026-05-11')], day, open)
    if (code) expect(end).toThrow(refused(code))
    else expect(end).not.toThrow()
  })
})

describe('owners', () => {
  const section = (contractId: string, performed = true): SectionFact => ({
    ...{ id: `p_${contractId}`, contractId, price: '1000000', bid: true, performed },
  })
  const conduct = (id: string, part: 'BID' | 'PERFORMANCE', contractId: string) => ({
    ...{ id, code: 'DELAY', part, contractId, occurredOn: '2025-06-01', times: 1, correctedOn: null },
  })
  const facts = {
    sections: [section('a'), section('b'), section('c', false)],
    conducts: [conduct('k1', 'PERFORMANCE', 'a'), conduct('k2', 'BID', 'a')],
  }

  it('look at the performance of their own section, not at its bid', () => {
    expect(performanceOf(facts, 'a')).toEqual(['k1', 'p_a'])
    expect(performanceOf(facts, 'b')).toEqual(['p_b'])
  })

  it.each([
    ['nobody answered', [], ['a NOT_ANSWERED', 'b NOT_ANSWERED']],
    ['one did', [{ contractId: 'a', lookedAt: ['p_a', 'k1'] }], ['b NOT_ANSWERED']],
    [
      'facts came since',
      [
        { contractId: 'a', lookedAt: ['p_a'] },
        { contractId: 'b', lookedAt: ['p_b'] },
      ],
      ['a FACTS_SINCE'],
    ],
    [
      'all did',
      [
        { contractId: 'b', lookedAt: ['p_b'] },
        { contractId: 'a', lookedAt: ['k1', 'p_a'] },
      ],
      [],
    ],
  ])('are waited for while %s', (_, answers, silent) => {
    expect(silentOwners(facts, answers).map(({ contractId, why }) => `${contractId} ${why}`)).toEqual(silent)
  })
})

describe('who decides an objection', () => {
  const hands = { units: ['wenshui-construction', 'wenshui-enforcement'], persons: ['one'] }

  it.each([
    ['wenshui-policy', 'two', null],
    ['wenshui-policy', 'one', 'CONFLICT'],
    ['wenshui-enforcement', 'two', 'CONFLICT'],
    ['wenshui-construction', 'two', 'CONFLICT'],
    ['wenshui-planning', 'two', 'NOT_FOUND'],
    [null, 'two', 'NOT_FOUND'],
  ])('%s, person %s: %s', (unit, id, code) => {
    const prove = () => deciderOf({ id, unit }, hands)
    if (code) expect(prove).toThrow(refused(code))
    else expect(prove()).toEqual({ unit, person: id })
  })
})

it('a direct D in this province alone makes C in the whole country', () => {
  expect(effectOf('2026-11-30')).toMatchObject({ grade: 'C', basis: { instrument: 'construction-grades' } })
})

it('the table of results has each of its columns once, and no price', () => {
  const titles = resultColumns.map(([title]) => title)
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles.join()).not.toMatch(/合同价|标价|元/)
})
