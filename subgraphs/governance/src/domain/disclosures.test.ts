import { describe, expect, it } from 'vitest'
import type { RequestRow } from '../rows.ts'
import { type FactsOf, opensFacts } from './disclosures.ts'

const now = '2026-11-23T01:00:00.000Z'
const of: FactsOf = {
  subjectIds: ['s_1'],
  subjectCodes: ['91141121MA0K12345X'],
  industries: ['FREIGHT'],
  townships: ['凤城镇'],
  types: ['Decision', 'Publicity'],
  since: '2026-01-01T00:00:00.000Z',
}
const said = { by: 'x', reason: '', at: now }
const row = (more: Partial<RequestRow> = {}, coordinate = 'Decision.content') =>
  ({
    rows: null,
    validUntil: '2026-12-20T16:00:00.000Z',
    parts: [{ ...said, unit: 'a', approved: true }],
    revocation: null,
    request: { units: ['a'], reveals: [{ coordinate, classes: ['INTERNAL'], masked: false, ownerUnit: 'a' }] },
    ...more,
  }) as RequestRow

describe('a data request opens facts of a type about a subject', () => {
  it.each<[string, RequestRow['rows'], boolean]>([
    ['about all', null, true],
    ['by its code', { codes: ['91141121MA0K12345X'] }, true],
    ["by others' codes", { codes: ['91141121MA0K99999X'] }, false],
    ['by its industry', { industry: 'FREIGHT' }, true],
    ['by another industry', { industry: 'TAXI' }, false],
    ['by its township', { township: '凤城镇' }, true],
    ['by another township', { township: '南安镇' }, false],
    ['by nothing', {}, false],
  ])('%s', (_, rows, opens) => expect(opensFacts(row({ rows }), of, now)).toBe(opens))

  it.each<[string, RequestRow]>([
    ['of another type', row({}, 'Enterprise.address')],
    ['that nobody has answered', row({ parts: [] })],
    ['that was refused', row({ parts: [{ ...said, unit: 'a', approved: false }] })],
    ['that was revoked', row({ revocation: said })],
    ['that has ended', row({ validUntil: now })],
  ])('not one %s', (_, one) => expect(opensFacts(one, of, now)).toBe(false))
})
