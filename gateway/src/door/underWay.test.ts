import { afterEach, expect, it, vi } from 'vitest'
import type { Answered } from './answered.ts'
import { UnderWay } from './underWay.ts'

const answered: Answered = { status: 200, headers: [], text: '{}', open: true, decided: true }
const operation = {}
afterEach(() => {
  vi.useRealTimers()
})

it('an answer is joined by the same question while it is under way, and not when it is there', async () => {
  const underWay = new UnderWay()
  const first = Promise.withResolvers<Answered>()
  const given = underWay.joined(operation, 'q', first.promise)
  expect(underWay.of(operation, 'q')).toBe(first.promise)
  expect(underWay.of(operation, 'r')).toBeUndefined()
  expect(underWay.of({}, 'q')).toBeUndefined()
  first.resolve(answered)
  expect(await given).toBe(answered)
  expect(underWay.of(operation, 'q')).toBeUndefined()
})

it('one that fails is not joined afterwards', async () => {
  const underWay = new UnderWay()
  await expect(underWay.joined(operation, 'q', Promise.reject(new Error('x')))).rejects.toThrow('x')
  expect(underWay.of(operation, 'q')).toBeUndefined()
})

it('one that hangs is joined for a second, and then takes nothing from the next', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const underWay = new UnderWay()
  const hanging = Promise.withResolvers<Answered>()
  const late = underWay.joined(operation, 'q', hanging.promise)
  vi.advanceTimersByTime(999)
  expect(underWay.of(operation, 'q')).toBe(hanging.promise)
  vi.advanceTimersByTime(1)
  expect(underWay.of(operation, 'q')).toBeUndefined()
  const next = Promise.withResolvers<Answered>()
  const given = underWay.joined(operation, 'q', next.promise)
  hanging.resolve(answered)
  await late
  expect(underWay.of(operation, 'q')).toBe(next.promise)
  next.resolve(answered)
  await given
})
