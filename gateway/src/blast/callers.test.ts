import { describe, expect, it } from 'vitest'
import { type Policy, policyOf } from '../policy.ts'
import { callersChanged, obligationsChanged } from './callers.ts'
import { lineUpsOf } from './lineup.ts'
import { now, other, policy, recorded, side } from './sample.ts'

describe('callers', () => {
  const changesTo = (newer: Policy) => {
    const [before, after] = [side(), { ...side(), policy: newer }]
    const days = [{ role: 'keeper', purpose: 'LENDING', subjects: 5 }]
    return callersChanged(before, after, lineUpsOf(before.policy, newer), recorded.uses, days, now)
  }

  it('lose a purpose, and then no field of it is compared', () => {
    const { changes, joined } = changesTo(policyOf(policy.replaceAll('roles: [keeper]', 'roles: [warden]')))
    expect(changes.map(({ caller, from, to }) => [caller, from, to])).toEqual([
      ['keeper / LENDING', 'JOINED', 'PURPOSE_REFUSED'],
      ['warden / LENDING', 'PURPOSE_REFUSED', 'JOINED'],
    ])
    expect(joined.map(({ role }) => role)).toEqual(['other'])
  })

  it.each([
    ['QUOTA(9)', 'QUOTA(4)', { change: 'OBLIGATION', from: 'QUOTA(9)', to: 'QUOTA(4)', over: 1, answers: 5 }],
    ['answer: PARTIAL', 'answer: REJECT', { change: 'ANSWER', from: 'PARTIAL', to: 'REJECT' }],
    ['借阅, answer: PARTIAL, audience: inside', '借阅, answer: PARTIAL, audience: public', { change: 'AUDIENCE' }],
    ['rows: OWN_UNIT', 'rows: OWN_SUBJECT', { change: 'ROWS', from: 'ALL', to: 'OWN_SUBJECT' }],
    ['rows: OWN_UNIT', 'facts: IN_FORCE', { change: 'FACTS', from: 'false', to: 'true' }],
  ] as const)('%s becomes %s', (from, to, change) => {
    expect(changesTo(policyOf(other(policy, from, to))).changes).toEqual([
      expect.objectContaining({ caller: 'keeper / LENDING', ...change }),
    ])
  })

  it('have obligations that come, go, or have another number', () => {
    expect(obligationsChanged(['LOG', 'QUOTA(9)'], ['QUOTA(4)', 'RECEIPT'])).toEqual([
      { from: 'LOG', to: 'none' },
      { from: 'QUOTA(9)', to: 'QUOTA(4)' },
      { from: 'none', to: 'RECEIPT' },
    ])
  })
})
