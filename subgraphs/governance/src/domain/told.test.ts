import { expect, it } from 'vitest'
import { tellOn } from './told.ts'

it.each([
  ['without a day', null, null],
  ['on the same day', '2026-11-23', null],
  ['on the last day that the county allows', '2026-12-23', '2026-12-23'],
])('a person is told %s', (_, day, told) => expect(tellOn(day, '2026-11-23')).toBe(told))

it('no authority puts it off for longer', () => {
  expect(() => tellOn('2026-12-24', '2026-11-23')).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }))
})
