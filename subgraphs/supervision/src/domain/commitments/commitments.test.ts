import { nobody, type StepRow, type Viewer, XinluError } from '@xinlu/schema'
import { describe, expect, it } from 'vitest'
import { deciderOf, meetsCourse, provenSecond } from './deciders.ts'
import { isSubstitute, isWithdrawable } from './kinds.ts'
import { bindsStill, type CommitmentFacts, commitmentState, isForOthers } from './state.ts'
import { barOn, evaluationClause, objectionDue, statedUntil } from './times.ts'

const step = (event: string, state: string, byPerson = 'a', byUnit: string | null = 'wenshui-planning'): StepRow => ({
  ...{ caseId: 'c', seq: 1, event, state, reason: null, particulars: null, byPerson, byUnit },
  knownFrom: '2026-11-23T01:00:00.000Z',
})
const promise = (more: Partial<CommitmentFacts>): CommitmentFacts => ({
  ...{ kind: 'SELF_DISCIPLINE', validUntil: '2026-11-23', fulfilledOn: null, steps: [] },
  ...more,
})

describe('the state of a commitment', () => {
  it.each([
    ['on its last day', promise({}), '2026-11-23', 'SIGNED'],
    ['the day after', promise({}), '2026-11-24', 'EXPIRED'],
    ['without an end', promise({ validUntil: null }), '2030-01-01', 'SIGNED'],
    ['with notice of a breach', promise({ steps: [step('NOTICE', 'NOTIFIED')] }), '2026-11-23', 'SIGNED'],
    ['found broken, also after its end', promise({ steps: [step('BREAK', 'BROKEN')] }), '2026-12-01', 'BROKEN'],
    ['with the finding annulled', promise({ steps: [step('ANNUL', 'SIGNED')] }), '2026-11-23', 'SIGNED'],
    ['kept', promise({ steps: [step('KEEP', 'KEPT')] }), '2026-12-01', 'KEPT'],
    ['fulfilled before its course was kept', promise({ fulfilledOn: '2026-10-01' }), '2026-11-23', 'KEPT'],
  ])('%s', (_, row, day, state) => expect(commitmentState(row, day)).toBe(state))

  it.each([
    ['a kept self-discipline', promise({ steps: [step('KEEP', 'KEPT')] }), true],
    ['a repair that is done', promise({ kind: 'REPAIR', fulfilledOn: '2026-10-01' }), false],
    ['one that was taken back', promise({ steps: [step('WITHDRAW', 'WITHDRAWN')] }), false],
  ])('others meet %s: %s', (_, row, is) => expect(isForOthers(row, '2026-11-23')).toBe(is))

  it('one about a repair is made once, one of self-discipline again once it is over', () => {
    expect(bindsStill(promise({ kind: 'REPAIR', fulfilledOn: '2026-10-01' }), '2026-11-23')).toBe(true)
    expect([bindsStill(promise({}), '2026-11-23'), bindsStill(promise({}), '2026-11-24')]).toEqual([true, false])
  })
})

it('the county says which kinds may be taken back, and which stand for a paper', () => {
  expect([isWithdrawable('SELF_DISCIPLINE', '2026-11-23'), isWithdrawable('REPAIR', '2026-11-23')]).toEqual([
    true,
    false,
  ])
  expect([isSubstitute('PROOF_SUBSTITUTE', '2026-11-23'), isSubstitute('REPAIR', '2026-11-23')]).toEqual([true, false])
})

it('days run over holidays; before the county wrote anything nothing bars, and no clause is made up', () => {
  expect(statedUntil('2026-11-23')).toBe('2026-11-30')
  expect(statedUntil('2026-09-30')).toBe('2026-10-13')
  expect(objectionDue('2026-12-30')).toBeNull()
  expect(barOn('2024-09-28')).toBeNull()
  expect(barOn('2024-09-29')).toMatchObject({ instrument: 'county-commitments', provisional: true })
  expect(evaluationClause('2026-11-23')).toBeNull()
})

const clerk = (id: string, unit: string | null, more: Partial<Viewer> = {}): Viewer => ({
  ...nobody('2026-11-23T01:00:00Z'),
  ...{ id, unit, role: 'clerk', purpose: 'STATUTORY_SUPERVISION', ...more },
})
const codeOf = (deed: () => unknown) => {
  try {
    deed()
    return null
  } catch (error) {
    return error instanceof XinluError ? error.code : 'other'
  }
}
const steps = [step('NOTICE', 'NOTIFIED', 'a'), step('BREAK', 'BROKEN', 'b')]
const held = { acceptingUnit: 'wenshui-planning', steps }

it.each([
  ['who gave notice', 'a', 'wenshui-planning', 'CONFLICT'],
  ['a colleague', 'c', 'wenshui-planning', null],
  ['the policy unit', 'c', 'wenshui-policy', null],
  ['another unit', 'c', 'wenshui-squad-1', 'NOT_FOUND'],
])('%s finds a breach: %s', (_, id, unit, code) => expect(codeOf(() => provenSecond(clerk(id, unit), held))).toBe(code))

it.each([
  ['a unit with a hand in it', 'c', 'wenshui-planning', 'CONFLICT'],
  ['who had one, now of another unit', 'b', 'wenshui-policy', 'CONFLICT'],
  ['the policy unit', 'c', 'wenshui-policy', null],
  ['a unit that decides none', 'c', 'wenshui-squad-1', 'NOT_FOUND'],
])('%s decides an objection: %s', (_, id, unit, code) =>
  expect(codeOf(() => deciderOf(clerk(id, unit), held))).toBe(code),
)

it.each<[string, Partial<Viewer>, boolean]>([
  ['the unit that accepted it', { unit: 'wenshui-planning' }, true],
  ['another unit', { unit: 'wenshui-squad-1' }, false],
  ['the audit', { role: 'auditor', purpose: 'AUDIT', unit: null }, true],
  ['a department', { role: 'department', purpose: 'DATA_SHARING', unit: null }, false],
  ['the subject', { role: 'subject', purpose: 'SUBJECT_SELF', unit: null }, true],
])('%s meets the course: %s', (_, more, is) => expect(meetsCourse(clerk('x', null, more), held)).toBe(is))
