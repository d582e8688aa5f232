import { describe, expect, it } from 'vitest'
import {
  dueBasis,
  dueOn,
  isLate,
  localBasis,
  localDueOn,
  nationalDueOn,
  prevailingDueOn,
  supplyBasis,
  supplyDueOn,
} from './clocks.ts'

const facts = { receivedOn: '2026-06-01', conditional: true, extended: false }

describe('the national clock', () => {
  it.each([
    // a Monday: ten working days on, 2026-06-19 off for 端午
    ['2026-06-01', true, '2026-06-15'],
    ['2026-06-08', true, '2026-06-23'],
    ['2026-06-01', false, '2026-06-02'],
    // a Friday: the next working day is Monday
    ['2026-06-05', false, '2026-06-08'],
    // over 中秋 (25–27) and 国庆 (1–7), Saturday 2026-10-10 made up: 28, 29, 30, 8, 9, 10, 12, 13, 14, 15
    ['2026-09-24', true, '2026-10-15'],
    ['2026-09-30', false, '2026-10-08'],
  ])('of a request of %s, conditional %s, ends on %s', (receivedOn, conditional, wanted) => {
    expect(nationalDueOn({ receivedOn, conditional, extended: false })).toBe(wanted)
  })

  it('cites the sentence', () => {
    expect(dueBasis(facts)).toMatchObject({
      at: '第二十一条',
      provisional: false,
      text: expect.stringContaining('10个工作日'),
    })
  })

  it('before the regulation is not guessed', () => {
    const before = { ...facts, receivedOn: '2025-07-31' }
    expect(() => nationalDueOn(before)).toThrowError(expect.objectContaining({ code: 'NO_EDITION' }))
    expect(nationalDueOn({ ...facts, receivedOn: '2025-08-01' })).toBe('2025-08-15')
  })

  it('past the last calendar is not guessed', () => {
    const late = { ...facts, receivedOn: '2026-12-28' }
    expect(nationalDueOn(late)).toBeNull()
    expect(dueOn(late)).toBeNull()
    expect(isLate(dueOn(late), '2027-03-01')).toBe(false)
    // The county's seven working days are known where the regulation's ten are not.
    expect(dueOn({ ...facts, receivedOn: '2026-12-18' })).toBe('2026-12-29')
    expect(dueOn({ ...facts, receivedOn: '2026-12-18', extended: true })).toBeNull()
  })
})

describe('the local clock', () => {
  it('takes two working days to accept and five to decide', () => {
    expect(localDueOn(facts)).toBe('2026-06-10')
    // accepted on Tuesday 29, decided over 国庆: 30, 8, 9, 10, 12
    expect(localDueOn({ ...facts, receivedOn: '2026-09-24' })).toBe('2026-10-12')
    expect(localBasis(facts)).toMatchObject({ instrument: 'county-data-requests', provisional: true })
  })

  it('is none before the county has an edition', () => {
    expect(localDueOn({ ...facts, receivedOn: '2024-09-28' })).toBeNull()
    expect(localBasis({ ...facts, receivedOn: '2024-09-28' })).toBeNull()
    expect(localDueOn({ ...facts, receivedOn: '2024-09-29' })).not.toBeNull()
  })
})

describe('the shorter prevails', () => {
  it('the local one for what is conditional, the national one for what is not', () => {
    expect(prevailingDueOn(facts)).toBe('2026-06-10')
    expect(prevailingDueOn({ ...facts, conditional: false })).toBe('2026-06-02')
  })

  it('and an extension begins where it ends', () => {
    // ten working days after Wednesday the 10th, Friday the 19th off
    expect(dueOn({ ...facts, extended: true })).toBe('2026-06-25')
    expect(dueOn(facts)).toBe('2026-06-10')
  })
})

it('an answer on the due day is in time, on the day after late', () => {
  expect([isLate('2026-06-10', '2026-06-10'), isLate('2026-06-10', '2026-06-11')]).toEqual([false, true])
})

it('what was agreed to is supplied within twenty working days', () => {
  expect(supplyDueOn('2026-06-10')).toBe('2026-07-09')
  expect(supplyBasis('2026-06-10')).toMatchObject({ at: '第二十二条' })
})
