import { describe, expect, it } from 'vitest'
import type { ItemEvidence } from './evidence.ts'
import type { PlannedItem } from './plan.ts'
import { periodsDue } from './reports.ts'
import { stateOfItem } from './state.ts'
import type { Target } from './target.ts'

const target: Target = { measure: '及时率', value: '0.95', bound: 'AT_LEAST', grows: false }
const item = (more: Partial<Target> | null): PlannedItem => ({
  ...{ id: '2026-03', point: 3, title: '', leadUnits: [], units: ['one'], dueOn: '2026-12-31', why: null },
  measuring: more && { target: { ...target, ...more }, evidence: {} as ItemEvidence },
})

describe('the state of an item', () => {
  it.each([
    ['nothing measures it', null, null, '2027-01-02', 'NOT_MEASURABLE'],
    ['met, before its due day', {}, '0.95', '2026-12-30', 'ON_TRACK'],
    ['met, on its due day', {}, '0.95', '2026-12-31', 'DONE'],
    ['met by what can only grow', { grows: true, value: '10' }, '10', '2026-03-01', 'DONE'],
    ['not met by a digit, on its due day', {}, '0.949', '2026-12-31', 'DUE'],
    ['not met, a day later', {}, '0.949', '2027-01-01', 'LATE'],
    ['never measured, and over', {}, null, '2027-01-01', 'LATE'],
    ['never measured, long before', {}, null, '2026-03-01', 'ON_TRACK'],
    ['not met, twenty working days before', {}, '0.5', '2026-12-03', 'DUE'],
    ['not met, twenty-one before', {}, '0.5', '2026-12-02', 'ON_TRACK'],
    ['at most, met', { bound: 'AT_MOST', value: '0' }, '0', '2026-12-31', 'DONE'],
    ['at most, not met', { bound: 'AT_MOST', value: '0' }, '1', '2027-01-01', 'LATE'],
  ] as const)('%s', (_, more, measured, today, state) => {
    expect(stateOfItem(item(more), measured, today)).toBe(state)
  })
})

describe('an item whose due day no calendar reaches', () => {
  it('is on track until it is over', () => {
    const later = { ...item({}), dueOn: '2027-12-31' }
    expect(stateOfItem(later, '0.5', '2027-12-30')).toBe('ON_TRACK')
    expect(stateOfItem(later, '0.5', '2028-01-01')).toBe('LATE')
  })
})

describe('reports that are due', () => {
  const plan = (frequency: 'MONTHLY' | 'QUARTERLY', from: string) =>
    ({ year: 2026, reports: { frequency, from } }) as Parameters<typeof periodsDue>[0]
  it.each([
    ['on the last day of its month none is', 'MONTHLY', '2026-09', '2026-09-30', []],
    ['on the last day in time none is', 'MONTHLY', '2026-10', '2026-11-06', []],
    ['a day later one is', 'MONTHLY', '2026-10', '2026-11-07', ['2026-10']],
    ['earlier ones than the plan asks for are not', 'MONTHLY', '2026-09', '2026-11-09', ['2026-09', '2026-10']],
    ['a quarter is named as that', 'QUARTERLY', '2026-Q3', '2026-11-09', ['2026-Q3']],
  ] as const)('%s', (_, frequency, from, today, due) => {
    expect(periodsDue(plan(frequency, from), `${today}T02:00:00.000Z`)).toEqual(due)
  })
})
