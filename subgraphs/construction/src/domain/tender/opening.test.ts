import { fileURLToPath } from 'node:url'
import { faultOf, yamlAt } from '@xinlu/db'
import { expect, it } from 'vitest'
import { openingOf, settledAt, settlesWithin } from './opening.ts'

const opensAt = '2026-11-20T01:30:00.000Z'
const asked = {
  openedAt: opensAt,
  opensAt,
  state: 'OPENED',
  now: '2026-11-23T00:00:00.000Z',
  recordsFrom: '2023-01-01T00:00:00Z',
}
const codeOf = (change: Partial<typeof asked>) => {
  try {
    return openingOf({ ...asked, ...change })
  } catch (error) {
    return (error as { code: string }).code
  }
}

it('a statement of before the opening is on disk before bidders are read: no request lasts longer', () => {
  const file = fileURLToPath(new URL('../../../../../schema/limits.yaml', import.meta.url))
  const { roles } = yamlAt(file, faultOf(file, 'correct it')) as { roles: Record<string, { withinMs?: number }> }
  const longest = Math.max(...Object.values(roles).map(({ withinMs }) => withinMs ?? 0))
  expect(longest).toBe(settlesWithin * 1000)
})

it.each([
  ['the millisecond before the opening', { now: '2026-11-20T01:29:59.999Z' }, 'TOO_EARLY'],
  ['the millisecond before all is on disk', { now: '2026-11-20T01:30:59.999Z' }, 'TOO_EARLY'],
  ['the instant at which all is on disk', { now: '2026-11-20T01:31:00.000Z' }, opensAt],
  ['a tender that nobody has opened', { state: 'RECORDED' }, 'TOO_EARLY'],
  ['a tender whose evaluation ended', { state: 'CLOSED' }, opensAt],
  ['a tender that was cancelled', { state: 'CANCELLED' }, 'CONFLICT'],
  ['the same instant in the county’s time', { openedAt: '2026-11-20T09:30:00+08:00' }, opensAt],
  ['a millisecond beside it', { openedAt: '2026-11-20T01:30:00.001Z' }, 'BAD_INPUT'],
])('%s', (_, change, said) => {
  expect(codeOf(change)).toBe(said)
})

it('another instant is refused with what is wrong with it', () => {
  expect(() => openingOf({ ...asked, openedAt: '2027-01-01T00:00:00Z' })).toThrow(/in the future/)
  expect(() => openingOf({ ...asked, openedAt: '2022-12-31T23:59:59Z' })).toThrow(/before the records begin/)
  expect(settledAt(opensAt)).toBe('2026-11-20T01:31:00.000Z')
})
