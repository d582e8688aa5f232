import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blindCode, leastBidders, memberCodesOf } from './bidder.ts'

const secret = 'a1'.repeat(32)
const code = fc.stringMatching(/^[0-9A-Z]{18}$/)

it('a blind code is of the members alone, in whatever order, and says none of them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(code, { minLength: 1, maxLength: 4 }), (codes) => {
      const blind = blindCode(secret, codes)
      expect(blindCode(secret, codes.toReversed())).toBe(blind)
      expect(blind).toMatch(/^B-[0-9A-Z]{10}$/)
      expect(codes.some((one) => one.includes(blind.slice(2)))).toBe(false)
    }),
    { numRuns: 50 },
  )
})

it('other members, or another tender, make another code', () => {
  const [a, b] = ['91141121YLPEQTNXXL', '91141121YLQFMBFB0M']
  const codes = [[a], [b], [a, b]].map((members) => blindCode(secret, members as string[]))
  expect(new Set([...codes, blindCode('b2'.repeat(32), [a as string])]).size).toBe(4)
})

it.each([
  ['nobody', []],
  ['one twice', ['91141121YLPEQTNXXL', '91141121ylpeqtnxxl']],
  ['eleven', Array.from({ length: 11 }, (_, i) => `91141121YL0000${String(i).padStart(4, '0')}`)],
  ['what is no code', ['长业运输']],
])('%s is no bidder', (_, members) => {
  expect(() => memberCodesOf(members)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }))
})

it('the leader stays first', () => {
  expect(memberCodesOf(['91141121YLQFMBFB0M', ' 91141121YLPEQTNXXL'])).toEqual([
    '91141121YLQFMBFB0M',
    '91141121YLPEQTNXXL',
  ])
  expect(leastBidders('2026-11-23').value).toBe(3)
})
