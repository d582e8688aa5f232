import type { StepRow } from '@xinlu/schema'
import { describe, expect, it } from 'vitest'
import { counted, type Duty, isLateIn, publishedFigures, shownCounts, stretchOf, workingDaysLate } from './duties.ts'
import { clocksOf, nextOf, stepDue } from './opinion.ts'

const step = (event: string, state: string, at: string): StepRow => ({
  ...{ caseId: 'op', seq: 1, event, state, reason: null, particulars: null, byPerson: 'a', byUnit: 'wenshui-office' },
  knownFrom: at,
})
const received = step('RECEIVE', 'RECEIVED', '2026-09-30T01:00:00.000Z')

describe('the clocks of an incident', () => {
  // 2026-09-30 is a Wednesday; 1 to 7 October are off, 10 is a make-up Saturday.
  it.each([
    ['VERIFY', '2026-10-08'],
    ['RESPOND', '2026-10-10'],
    ['CLOSE', '2026-10-20'],
  ])('%s is due on %s, over a holiday', (event, dueOn) => expect(stepDue(event, '2026-09-30')?.dueOn).toBe(dueOn))

  it('before the county wrote any, and past the calendar, no day is made up', () => {
    expect([stepDue('VERIFY', '2024-09-28'), stepDue('CLOSE', '2026-12-30')]).toEqual([null, null])
  })

  it('an incident waits for its next step, which was done on no day', () => {
    const verified = [received, step('VERIFY', 'VERIFIED', '2026-10-09T01:00:00.000Z')]
    expect(nextOf(verified)?.event).toBe('RESPOND')
    expect(clocksOf(verified)).toEqual([
      { event: 'VERIFY', dueOn: '2026-10-08', doneOn: '2026-10-09' },
      { event: 'RESPOND', dueOn: '2026-10-10', doneOn: null },
    ])
    expect(nextOf([...verified, step('RESPOND', 'CLOSED', '2026-10-09T01:00:00.000Z')])).toBeNull()
  })
})

describe('duties', () => {
  it.each([
    ['done on its day', '2026-11-20', '2026-11-23', false],
    ['done the day after', '2026-11-21', '2026-11-23', true],
    ['open on its day', null, '2026-11-20', false],
    ['open the day after', null, '2026-11-21', true],
  ])('%s', (_, doneOn, today, is) =>
    expect(isLateIn({ dueOn: '2026-11-20', doneOn }, '2026-01-01', '2026-12-31', today)).toBe(is),
  )

  it('are counted by unit and kind beside what a room counted itself', () => {
    const duty = (doneOn: string | null): Duty => ({ id: 'x', kind: 'OPINION', unit: 'a', dueOn: '2026-11-20', doneOn })
    const before = [{ unit: 'a', kind: 'PUBLICATION', open: 1, late: 12 } as const]
    const counts = counted([duty(null), duty('2026-11-22')], before)
    expect(counts).toEqual([
      { unit: 'a', kind: 'OPINION', open: 1, late: 2 },
      { unit: 'a', kind: 'PUBLICATION', open: 1, late: 12 },
    ])
    expect(shownCounts(counts, 2)).toEqual([
      { unit: 'a', kind: 'OPINION', open: null, late: 2, withheld: true },
      { unit: 'a', kind: 'PUBLICATION', open: null, late: 12, withheld: true },
    ])
    expect(publishedFigures(counts)).toMatchObject({ PUBLICATION: 12, OPINION: null, REPAIR: null })
  })

  it('a month ends on its last day, the current one today', () => {
    expect(stretchOf('2026-02', '2026-11-23')).toEqual({ from: '2026-01-01', to: '2026-02-28' })
    expect(stretchOf('2026-11', '2026-11-23')).toEqual({ from: '2026-01-01', to: '2026-11-23' })
    for (const wrong of ['2026-12', '2026-13', '2026', 'x']) expect(() => stretchOf(wrong, '2026-11-23')).toThrow()
  })

  it('lateness is in working days', () => {
    expect(workingDaysLate('2026-11-20', '2026-11-23')).toBe(1)
    expect(workingDaysLate('2026-11-20', '2027-01-04')).toBeNull()
  })
})
