import { expect, it } from 'vitest'
import { holds } from './appointment.ts'
import { handlerOf, provenRegistrar } from './hands.ts'

const hands = { units: ['wenshui-construction'], persons: ['clerk-1', 'expert-1'] }
const clerk = (id: string | null, unit: string | null, purpose = 'STATUTORY_SUPERVISION') => ({ id, unit, purpose })
const outcome = (deed: () => unknown) => {
  try {
    deed()
    return 'may'
  } catch (error) {
    return (error as { code: string }).code
  }
}

it.each([
  ['a clerk of 政策法规股', clerk('c', 'wenshui-policy'), 'may'],
  ['a clerk of 案管股', clerk('c', 'wenshui-enforcement'), 'may'],
  ['the unit that recorded it', clerk('c', 'wenshui-construction'), 'NOT_FOUND'],
  ['an evaluator who is a clerk too', clerk('expert-1', 'wenshui-policy'), 'CONFLICT'],
  ['who registered bidders before', clerk('clerk-1', 'wenshui-policy'), 'CONFLICT'],
  ['a clerk of no unit', clerk('c', null), 'NOT_FOUND'],
  ['another purpose', clerk('c', 'wenshui-policy', 'AUDIT'), 'NOT_FOUND'],
])('a complaint is handled by %s: %s', (_, viewer, said) => {
  expect(outcome(() => handlerOf(viewer, hands))).toBe(said)
})

it('a unit with a hand in the tender handles none of its complaints', () => {
  expect(outcome(() => handlerOf(clerk('c', 'wenshui-policy'), { ...hands, units: ['wenshui-policy'] }))).toBe(
    'CONFLICT',
  )
})

it('tenders are recorded by their unit alone', () => {
  expect(outcome(() => provenRegistrar(clerk('c', 'wenshui-construction')))).toBe('may')
  expect(outcome(() => provenRegistrar(clerk('c', 'wenshui-policy')))).toBe('NOT_FOUND')
  expect(outcome(() => provenRegistrar(clerk(null, 'wenshui-construction')))).toBe('NOT_FOUND')
})

const appointment = { person: 'expert-1', employerCode: 'E', until: '2026-11-23', state: 'DECLARED' }
it.each([
  ['on its last day', appointment, '2026-11-23T15:59:59Z', [], true],
  ['on the day after', appointment, '2026-11-23T16:00:00Z', [], false],
  ['before the declaration', { ...appointment, state: 'APPOINTED' }, '2026-11-23T00:00:00Z', [], false],
  ['once revoked', { ...appointment, state: 'REVOKED' }, '2026-11-23T00:00:00Z', [], false],
  ['once excluded', { ...appointment, state: 'EXCLUDED' }, '2026-11-23T00:00:00Z', [], false],
  ['where its employer bids', appointment, '2026-11-23T00:00:00Z', ['E'], false],
  ['where others bid', appointment, '2026-11-23T00:00:00Z', ['F'], true],
])('an appointment %s', (_, one, now, bidding, held) => {
  expect(holds(one, now, bidding)).toBe(held)
})
