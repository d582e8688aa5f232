import { describe, expect, it } from 'vitest'
import type { RequestRow } from '../rows.ts'
import { asksThrough, type FactsOf, holdsFor } from './disclosures.ts'

const now = '2026-11-23T01:00:00.000Z'
const of: FactsOf = {
  subjectIds: ['s_1'],
  subjectCodes: ['91141121MA0K12345X'],
  industries: ['FREIGHT'],
  townships: ['凤城镇'],
  through: ['decisions'],
  since: '2026-01-01T00:00:00.000Z',
}
const said = { by: 'x', reason: '', at: now }
const row = (more: Partial<RequestRow> = {}) =>
  ({
    rows: null,
    validUntil: '2026-12-20T16:00:00.000Z',
    parts: [{ ...said, unit: 'a', approved: true }],
    revocation: null,
    request: { units: ['a'], reveals: [] },
    ...more,
  }) as RequestRow

describe('a data request holds for a subject', () => {
  it.each<[string, RequestRow['rows'], boolean]>([
    ['about all', null, true],
    ['by its code', { codes: ['91141121MA0K12345X'] }, true],
    ["by others' codes", { codes: ['91141121MA0K99999X'] }, false],
    ['by its industry', { industry: 'FREIGHT' }, true],
    ['by another industry', { industry: 'TAXI' }, false],
    ['by its township', { township: '凤城镇' }, true],
    ['by another township', { township: '南安镇' }, false],
    ['by nothing', {}, false],
  ])('%s', (_, rows, opens) => expect(holdsFor(row({ rows }), of, now)).toBe(opens))

  it.each<[string, RequestRow]>([
    ['that nobody has answered', row({ parts: [] })],
    ['that was refused', row({ parts: [{ ...said, unit: 'a', approved: false }] })],
    ['that was revoked', row({ revocation: said })],
    ['that has ended', row({ validUntil: now })],
  ])('not one %s', (_, one) => expect(holdsFor(one, of, now)).toBe(false))
})

describe('an operation reaches facts through a field', () => {
  it.each([
    ['by its name', '{ subject { profile { enforcement { decisions { docNo } } } } }', true],
    ['by an alias', '{ subject { profile { enforcement { x: decisions { docNo } } } } }', true],
    [
      'in a fragment',
      '{ subject { ...f } } fragment f on Subject { profile { enforcement { decisions { id } } } }',
      true,
    ],
    ['not by an alias that is called so', '{ decisions: subject { id } }', false],
    ['not by another', '{ subject { profile { enforcement { decisionsInForce } } } }', false],
  ])('%s', (_, operation, reaches) => expect(asksThrough(operation, ['decisions'])).toBe(reaches))
})
