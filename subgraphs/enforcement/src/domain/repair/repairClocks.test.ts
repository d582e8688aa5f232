import { describe, expect, it } from 'vitest'
import { acceptBy, decideBy, isRepairLate, nextDue, syncBy } from './repairClocks.ts'

const course = (appliedOn: string, acceptedOn: string | null = null, decidedOn: string | null = null) => ({
  appliedOn,
  acceptedOn,
  decidedOn,
})

describe('the clocks of an application', () => {
  it.each([
    ['under order 58, which says nothing of acceptance', '2026-03-31', null, '2026-04-15'],
    ['from the day of order 36', '2026-04-01', '2026-04-07', '2026-04-16'],
    ['over 国庆', '2026-09-29', '2026-10-09', '2026-10-19'],
    ['on a Monday', '2026-11-23', '2026-11-26', '2026-12-07'],
    ['past the last calendar', '2026-12-25', '2026-12-30', null],
  ])('%s', (_, appliedOn, accepted, decided) => {
    expect([acceptBy(course(appliedOn)), decideBy(course(appliedOn))]).toEqual([accepted, decided])
  })

  it.each([
    ['waits on its last day', course('2026-11-23'), '2026-11-26', false, '2026-11-26'],
    ['waits a day more', course('2026-11-23'), '2026-11-27', true, '2026-11-26'],
    ['was accepted late', course('2026-11-23', '2026-11-27'), '2026-11-27', true, '2026-12-07'],
    ['waits for its decision', course('2026-11-23', '2026-11-24'), '2026-12-07', false, '2026-12-07'],
    ['waits too long for it', course('2026-11-23', '2026-11-24'), '2026-12-08', true, '2026-12-07'],
    ['was decided in time', course('2026-11-23', '2026-11-24', '2026-12-07'), '2026-12-31', false, null],
    ['was decided late', course('2026-11-23', '2026-11-24', '2026-12-08'), '2026-12-31', true, null],
    ['of order 58 is late by its decision alone', course('2026-03-31'), '2026-04-15', false, '2026-04-15'],
  ])('%s', (_, one, today, late, due) => {
    expect(isRepairLate(one, today)).toBe(late)
    expect(nextDue(one)).toBe(due)
  })
})

describe('the day by which everybody takes a repaired fact off', () => {
  it.each([
    ['under order 58', '2026-03-31', '2026-04-03'],
    ['by the county, where order 36 says nothing', '2026-04-01', '2026-04-07'],
    ['past the last calendar', '2026-12-30', null],
  ])('%s', (_, grantedOn, wanted) => expect(syncBy(grantedOn)).toBe(wanted))
})
