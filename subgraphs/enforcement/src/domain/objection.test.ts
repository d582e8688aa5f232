import type { Decider } from '@xinlu/schema'
import { describe, expect, it } from 'vitest'
import { byDueDay, deciderOf, isObjectable, objectionBasis, objectionDueOn } from './objection.ts'

describe('by when an objection is answered', () => {
  it.each([
    ['after three working days', '2026-11-23', false, '2026-11-26'],
    ['after seven where another unit must check', '2026-11-23', true, '2026-12-02'],
    ['over a weekend', '2026-11-27', false, '2026-12-02'],
    // 国庆 2026: 1 to 7 October are days off.
    ['over the long holidays', '2026-09-30', false, '2026-10-10'],
  ])('%s', (_, filedOn, asked, due) => {
    expect(objectionDueOn({ filedOn, asked })).toBe(due)
  })

  it('is not said where no calendar reaches, and its limit is still cited', () => {
    const clock = { filedOn: '2026-12-30', asked: false }
    expect(objectionDueOn(clock)).toBeNull()
    expect(objectionBasis(clock)).toMatchObject({ provisional: true })
  })

  it('is neither said nor cited before there is a rule', () => {
    const clock = { filedOn: '2024-09-27', asked: false }
    expect(objectionDueOn(clock)).toBeNull()
    expect(objectionBasis(clock)).toBeNull()
  })

  it('orders them: by due day, then by the day of filing, those without a day last', () => {
    const clocks = [
      { filedOn: '2026-12-30', asked: false },
      { filedOn: '2026-11-23', asked: true },
      { filedOn: '2026-11-27', asked: false },
      { filedOn: '2026-11-24', asked: false },
    ]
    expect(byDueDay(clocks, (one) => one).map(({ filedOn }) => filedOn)).toEqual([
      '2026-11-24',
      '2026-11-23',
      '2026-11-27',
      '2026-12-30',
    ])
  })
})

describe('who decides', () => {
  const issuers = { units: ['wenshui-squad-1'], persons: ['recorder', 'decider-of-repair'] }

  it.each(['wenshui-policy', 'wenshui-enforcement'])('%s may, where another unit issued the decision', (unit) => {
    expect(deciderOf({ id: 'somebody', unit }, issuers)).toEqual({ person: 'somebody', unit })
  })

  it.each<[string, string | null, string | null, string]>([
    ['the issuing unit', 'somebody', 'wenshui-squad-1', 'CONFLICT'],
    ['who recorded it, from a unit that decides', 'recorder', 'wenshui-policy', 'CONFLICT'],
    ['who decided its repair', 'decider-of-repair', 'wenshui-enforcement', 'CONFLICT'],
    ['a unit that decides none', 'somebody', 'wenshui-planning', 'NOT_FOUND'],
    ['somebody of no unit', 'somebody', null, 'NOT_FOUND'],
    ['a unit without a person', null, 'wenshui-policy', 'NOT_FOUND'],
  ])('%s may not', (_, id, unit, code) => {
    expect(() => deciderOf({ id, unit }, issuers)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code }) }),
    )
  })

  it('is not the desk that issued the decision itself', () => {
    const desk = { units: ['wenshui-enforcement'], persons: [] }
    expect(() => deciderOf({ id: 'somebody', unit: 'wenshui-enforcement' }, desk)).toThrow()
    expect(deciderOf({ id: 'somebody', unit: 'wenshui-policy' }, desk).unit).toBe('wenshui-policy')
  })

  it('is nobody by mere words: the type is made by that finding alone', () => {
    // @ts-expect-error a person and a unit alone prove nothing
    const claimed: Decider = { person: 'somebody', unit: 'wenshui-squad-1' }
    expect(Object.keys(claimed)).toEqual(['person', 'unit'])
  })
})

it.each([
  ['DUE', true],
  ['LATE', true],
  ['PUBLISHED', true],
  ['NOT_FOR_PUBLICITY', true],
  ['ENDED', false],
  ['WITHDRAWN', false],
  ['REPAIRED', false],
] as const)('a fact that is %s may be objected to: %s', (state, may) => {
  expect(isObjectable(state)).toBe(may)
})
