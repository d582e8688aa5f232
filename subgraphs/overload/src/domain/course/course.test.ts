import { nobody, type StepRow, type Viewer, XinluError } from '@xinlu/schema'
import { describe, expect, it } from 'vitest'
import { meetsCases, provenRemover, provenSecond } from './deciders.ts'
import { caseState, entryState } from './state.ts'
import { noticeEndsOn, publicUntil, removalOf, statutoryBasis, statutoryList, termReason } from './term.ts'

const entry = {
  listedOn: '2024-05-10',
  publicUntil: '2026-05-10',
  removedOn: null as string | null,
  removalReason: null as string | null,
}

describe('the term of an entry', () => {
  it.each([
    ['2024-05-10', '2026-05-10'],
    ['2024-02-29', '2026-02-28'],
    ['2026-02-28', '2028-02-28'],
  ])('listed on %s it is public until %s', (day, until) => expect(publicUntil(day)).toBe(until))

  it.each([
    ['2026-05-10', 'LISTED', null, null],
    ['2026-05-11', 'EXPIRED', '2026-05-11', termReason],
  ])('on %s it is %s by the days alone', (day, state, removedOn, removalReason) => {
    expect(entryState(entry, day)).toBe(state)
    expect(removalOf(entry, day)).toEqual({ removedOn, removalReason })
  })

  it('one that was taken off before says when and why', () => {
    const off = { ...entry, removedOn: '2025-01-01', removalReason: '更正：称重有误' }
    expect(entryState(off, '2025-01-01')).toBe('REMOVED')
    expect(removalOf(off, '2027-01-01')).toEqual({ removedOn: '2025-01-01', removalReason: '更正：称重有误' })
  })
})

it('the time to state one’s case is five working days after the day of notice, over a holiday', () => {
  expect(noticeEndsOn('2026-11-23')).toBe('2026-11-30')
  // 2026-09-30 is a Wednesday; 1 to 7 October are off, 8 and 9 (2), 10 a make-up Saturday (3), 12 (4), 13 (5).
  expect(noticeEndsOn('2026-09-30')).toBe('2026-10-13')
})

it('whether the list is a 严重失信主体名单 by law is not known, and the basis says that it is provisional', () => {
  expect(statutoryList('2026-11-23')).toBe('UNKNOWN')
  expect(statutoryBasis('2026-11-23')).toMatchObject({
    instrument: 'overload-breach',
    at: null,
    text: null,
    provisional: true,
  })
})

const clerk = (id: string, unit: string | null, more: Partial<Viewer> = {}): Viewer => ({
  ...nobody('2026-11-23T01:00:00Z'),
  ...{ id, unit, role: 'clerk', purpose: 'STATUTORY_SUPERVISION', ...more },
})
const step = (event: string, byPerson: string, byUnit: string): StepRow => ({
  ...{
    caseId: 'l',
    seq: 1,
    event,
    state: 'LISTED',
    reason: null,
    particulars: null,
    byPerson,
    byUnit,
    knownFrom: '2026-11-23T01:00:00.000Z',
  },
})
const steps = [step('NOTICE', 'a', 'wenshui-overload'), step('LIST', 'b', 'wenshui-squad-4')]
const codeOf = (deed: () => void) => {
  try {
    deed()
    return null
  } catch (error) {
    return error instanceof XinluError ? error.code : 'other'
  }
}

describe('who decides', () => {
  it.each([
    ['who gave notice', 'a', 'wenshui-overload', 'CONFLICT'],
    ['who gave notice, now of the other unit', 'a', 'wenshui-squad-4', 'CONFLICT'],
    ['a colleague', 'c', 'wenshui-overload', null],
    ['another unit', 'c', 'wenshui-policy', 'NOT_FOUND'],
    ['nobody’s unit', 'c', null, 'NOT_FOUND'],
  ])('of a listing %s', (_, id, unit, code) => expect(codeOf(() => provenSecond(clerk(id, unit), steps))).toBe(code))

  it.each([
    ['who listed', 'b', 'wenshui-squad-4', 'CONFLICT'],
    ['a colleague of who listed', 'c', 'wenshui-squad-4', 'CONFLICT'],
    ['who gave notice, now of a unit that removes', 'a', 'wenshui-policy', 'CONFLICT'],
    ['the policy unit', 'c', 'wenshui-policy', null],
    ['the case desk', 'c', 'wenshui-enforcement', null],
    ['a unit that does neither', 'c', 'wenshui-planning', 'NOT_FOUND'],
  ])('of a removal %s', (_, id, unit, code) =>
    expect(codeOf(() => provenRemover(clerk(id, unit), steps, 'wenshui-squad-4'))).toBe(code),
  )

  it.each<[string, Partial<Viewer>, boolean]>([
    ['a clerk of the list', { unit: 'wenshui-overload' }, true],
    ['a dashboard of the policy unit', { unit: 'wenshui-policy', role: 'dashboard' }, true],
    ['a clerk of another unit', { unit: 'wenshui-planning' }, false],
    ['an auditor', { unit: null, role: 'auditor', purpose: 'AUDIT' }, true],
    ['a clerk of the list in an emergency', { unit: 'wenshui-squad-4', purpose: 'EMERGENCY' }, false],
    ['personnel', { unit: 'wenshui-personnel', role: 'personnel', purpose: 'CADRE_CHECK' }, false],
    ['the leader group', { unit: 'wenshui-office', role: 'leader', purpose: 'STATISTICS' }, false],
  ])('%s meets cases: %s', (_, of, is) => expect(meetsCases(clerk('x', null, of))).toBe(is))
})

it('a case is EXPIRED by its entry’s days, as known at its instant', () => {
  const listed = [{ ...step('LIST', 'b', 'wenshui-squad-4') }]
  const at = (instant: string) => caseState({ at: instant, steps: listed, entry })
  expect([at('2026-05-10T15:59:59Z'), at('2026-05-10T16:00:00Z')]).toEqual(['LISTED', 'EXPIRED'])
})
