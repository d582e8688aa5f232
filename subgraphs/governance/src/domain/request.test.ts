import type { Class } from '@xinlu/schema'
import { describe, expect, it } from 'vitest'
import { endOf, isConditional, openedBy, requestState, revealsOf, rowsAsked, rowsText, unitsOf } from './request.ts'

const coordinate = (name: string, classes: Class[], masked = false, ownerUnit = 'a') => ({
  coordinate: name,
  classes,
  masked,
  ownerUnit,
})
const analysis = {
  operationHash: 'h',
  coordinates: [
    coordinate('Query.subject', ['PUBLIC']),
    coordinate('PageInfo.endCursor', ['PUBLIC'], false, 'c'),
    coordinate('Enterprise.address', ['PUBLIC', 'INTERNAL']),
    coordinate('Person.displayName', ['PUBLIC', 'PERSONAL'], true, 'b'),
    coordinate('Contract.price', ['TRADE_SECRET'], false, 'b'),
  ],
}
const reveals = revealsOf(analysis)

describe('what an operation reveals', () => {
  it('leaves public facts out', () => {
    expect(reveals.map((one) => [one.coordinate, ...one.classes])).toEqual([
      ['Enterprise.address', 'INTERNAL'],
      ['Person.displayName', 'PERSONAL'],
      ['Contract.price', 'TRADE_SECRET'],
    ])
  })

  it.each<[Class]>([
    ['SUPERVISION'],
    ['INVESTIGATION'],
    ['RECORD'],
    ['OWN'],
    ['REQUEST'],
    ['APPROVE'],
    ['EVALUATE'],
    ['LEDGER'],
  ])('of class %s is refused, whatever it is beside', (name) => {
    const coordinates = [coordinate('X.y', ['PUBLIC', name])]
    expect(() => revealsOf({ operationHash: 'h', coordinates })).toThrowError(
      expect.objectContaining({ code: 'FIELD_REFUSED', message: expect.stringContaining(name) }),
    )
  })

  it.each([
    ['personal without a mask', coordinate('X.y', ['PERSONAL'])],
    ['sensitive without a mask', coordinate('X.y', ['SENSITIVE_PERSONAL'])],
    ['without a class', coordinate('X.y', [])],
    ["nobody's", coordinate('X.y', ['INTERNAL'], false, '')],
  ])('%s is refused', (_, one) => {
    expect(() => revealsOf({ operationHash: 'h', coordinates: [one] })).toThrowError(
      expect.objectContaining({ code: 'FIELD_REFUSED' }),
    )
  })

  it('is unconditional while nothing is revealed beyond what is shared inside government', () => {
    expect(isConditional(reveals)).toBe(true)
    expect(isConditional(reveals.slice(0, 1))).toBe(false)
    expect(isConditional([])).toBe(false)
  })

  it('is decided by the units that own it; of public facts alone by theirs, words that all share aside', () => {
    expect(unitsOf(analysis, reveals)).toEqual(['a', 'b'])
    const open = { ...analysis, coordinates: analysis.coordinates.slice(0, 2) }
    expect(unitsOf(open, revealsOf(open))).toEqual(['a'])
  })
})

describe('the state of a request', () => {
  const request = { scene: '', legalBasis: '', operationHash: 'h', reveals, units: ['a', 'b'], retentionDays: 1 }
  const part = (unit: string, approved: boolean) => ({
    unit,
    approved,
    by: 'x',
    reason: '',
    at: '2026-06-01T00:00:00.000Z',
  })
  const row = { request, revocation: null, validUntil: '2026-06-30T16:00:00.000Z' }
  const now = '2026-06-10T00:00:00.000Z'

  it.each([
    ['PENDING', []],
    ['PENDING', [part('a', true)]],
    ['PENDING', [part('a', false)]],
    ['APPROVED', [part('a', true), part('b', true)]],
    ['PARTIAL', [part('a', true), part('b', false)]],
    ['REFUSED', [part('a', false), part('b', false)]],
  ])('is %s after %j', (state, parts) => expect(requestState({ ...row, parts }, now)).toBe(state))

  it('is expired from the end of its last day in the county on', () => {
    const parts = [part('a', true), part('b', true)]
    expect(requestState({ ...row, parts }, '2026-06-30T15:59:59.999Z')).toBe('APPROVED')
    expect(requestState({ ...row, parts }, row.validUntil)).toBe('EXPIRED')
    expect(requestState({ ...row, parts: [] }, row.validUntil)).toBe('EXPIRED')
  })

  it('is revoked whatever else it is', () => {
    const revocation = { by: 'x', reason: 'y', at: now }
    expect(requestState({ ...row, parts: [], revocation }, row.validUntil)).toBe('REVOKED')
  })

  it('opens what was agreed to: personal facts by their mask, the rest as it is', () => {
    expect(openedBy({ request, parts: [part('a', true), part('b', false)] })).toEqual([
      { coordinate: 'Enterprise.address', verdict: 'SEE' },
    ])
    expect(openedBy({ request, parts: [part('b', true)] })).toEqual([
      { coordinate: 'Person.displayName', verdict: 'MASK' },
      { coordinate: 'Contract.price', verdict: 'SEE' },
    ])
  })
})

describe('rows', () => {
  it.each([
    [{ all: true }, null],
    [{ codes: [' 91141121yl51030h1k ', '91141121YL51030H1K'], all: false }, { codes: ['91141121YL51030H1K'] }],
    [{ industry: 'FREIGHT', township: null }, { industry: 'FREIGHT' }],
    [{ township: ' 凤城镇 ' }, { township: '凤城镇' }],
  ])('%j are %j', (input, wanted) => expect(rowsAsked(input)).toEqual(wanted))

  it.each([
    {},
    { all: false },
    { codes: [] },
    { codes: ['a b'] },
    { codes: ['13812345678'] },
    { township: '13812345678' },
    { codes: Array.from({ length: 1001 }, (_, i) => `A${i}`) },
    { industry: ' ' },
    { township: '' },
    { industry: 'FREIGHT', township: '凤城镇' },
  ])('%j are refused', (input) => {
    expect(() => rowsAsked(input)).toThrowError(expect.objectContaining({ code: 'BAD_INPUT' }))
  })

  it('show no citizen id number', () => {
    expect(rowsText({ codes: ['11010519491231002X', '91141121YL51030H1K'] }, '2026-06-01')).toBe(
      '{"codes":["**************002X","91141121YL51030H1K"]}',
    )
    expect(rowsText(null, '2026-06-01')).toBe('{"all":true}')
  })
})

it('a grant may end today, not yesterday', () => {
  expect(endOf('2026-06-10', '2026-06-10')).toBe('2026-06-10T16:00:00.000Z')
  expect(() => endOf('2026-06-09', '2026-06-10')).toThrowError(expect.objectContaining({ code: 'BAD_INPUT' }))
})
