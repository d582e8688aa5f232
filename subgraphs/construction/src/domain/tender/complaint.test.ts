import { describe, expect, it } from 'vitest'
import { complainUntil, duesOf, isLate, isTakenUp, provenInTime } from './complaint.ts'

const codeOf = (knewOn: string, today: string) => {
  try {
    provenInTime({ knewOn, openedOn: '2026-11-10', today })
    return 'in time'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('ten days of the calendar from the day on which it knew', () => {
  it.each([
    ['2026-11-10', '2026-11-20', 'in time'],
    ['2026-11-10', '2026-11-21', 'CONFLICT'],
    ['2026-11-09', '2026-11-12', 'BAD_INPUT'],
    ['2026-11-13', '2026-11-12', 'BAD_INPUT'],
  ])('knew on %s, complains on %s: %s', (knewOn, today, said) => {
    expect(codeOf(knewOn, today)).toBe(said)
  })
  it('ends as the calendar says', () => expect(complainUntil('2026-09-25')).toBe('2026-10-05'))
})

describe('three working days to take it up, thirty to decide it', () => {
  it('counts the State Council’s calendar', () => {
    // National Day 2026: off from 10-01 to 10-07, make-up on 10-10.
    expect(duesOf('2026-09-30', null)).toEqual({ acceptBy: '2026-10-10', decideBy: null })
    expect(duesOf('2026-09-01', '2026-09-02').decideBy).toBe('2026-10-20')
  })
  it('is not said past the calendar', () => expect(duesOf('2026-12-30', null).acceptBy).toBeNull())
  it.each([
    ['the last day', '2026-11-26', false],
    ['the day after', '2026-11-27', true],
  ])('on %s', (_, today, late) => {
    expect(isLate(duesOf('2026-11-23', null), { takenOn: null, decidedOn: null }, today)).toBe(late)
  })
})

it('is taken up by its acceptance, also after it was decided, not once it was withdrawn', () => {
  const step = (event: string, state: string) => ({ event, state })
  const filed = step('FILE', 'FILED')
  const accepted = step('ACCEPT', 'ACCEPTED')
  expect(isTakenUp([filed])).toBe(false)
  expect(isTakenUp([filed, accepted])).toBe(true)
  expect(isTakenUp([filed, accepted, step('REJECT', 'REJECTED')])).toBe(true)
  expect(isTakenUp([filed, step('REFUSE', 'REFUSED')])).toBe(false)
  expect(isTakenUp([filed, accepted, step('WITHDRAW', 'WITHDRAWN')])).toBe(false)
})
