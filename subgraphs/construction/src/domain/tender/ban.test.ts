import { describe, expect, it } from 'vitest'
import { banBasis, isBanned, provenTerm } from './ban.ts'

const stands = (clause: 'COLLUSION' | 'FRAUD', until: string) => {
  try {
    provenTerm({ clause, decidedOn: '2026-03-01', until })
    return true
  } catch (error) {
    expect(error).toMatchObject({ code: 'BAD_INPUT' })
    return false
  }
}

describe('a ban decided on 2026-03-01', () => {
  it.each([
    ['COLLUSION', '2027-02-27', false],
    ['COLLUSION', '2027-02-28', true],
    ['COLLUSION', '2028-02-29', true],
    ['COLLUSION', '2028-03-01', false],
    ['FRAUD', '2027-02-27', false],
    ['FRAUD', '2029-02-28', true],
    ['FRAUD', '2029-03-01', false],
  ] as const)('for %s up to %s: %s', (clause, until, allowed) => {
    expect(stands(clause, until)).toBe(allowed)
  })
})

const ban = { clause: 'FRAUD' as const, decidedOn: '2026-03-01', until: '2027-02-28', liftedOn: null }
it.each([
  ['the day before', ban, '2026-02-28', false],
  ['its first day', ban, '2026-03-01', true],
  ['its last day', ban, '2027-02-28', true],
  ['the day after', ban, '2027-03-01', false],
  ['the day before it was lifted', { ...ban, liftedOn: '2026-09-01' }, '2026-08-31', true],
  ['the day on which it was lifted', { ...ban, liftedOn: '2026-09-01' }, '2026-09-01', false],
])('%s', (_, one, day, banned) => {
  expect(isBanned(one, day)).toBe(banned)
})

it('is cited by its clause', () => {
  expect([banBasis('COLLUSION', '2026-03-01').at, banBasis('FRAUD', '2026-03-01').at]).toEqual([
    '第六十七条',
    '第六十八条',
  ])
})
