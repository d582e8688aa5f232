import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluation/evaluate.ts'
import type { Given } from '../evaluation/types.ts'
import { baseOf, foundAgain, packOf, waysOf } from './explained.ts'

const given: Given = {
  year: 2025,
  sections: [{ id: 'p', contractId: 'c', price: '1000000.00', bid: true, performed: true }],
  conducts: [
    {
      ...{ id: 'k', code: 'QUALITY_FAULT', part: 'PERFORMANCE', contractId: 'c' },
      ...{ occurredOn: '2025-06-01', times: 3, correctedOn: null },
    },
  ],
  last: 'B',
}
const found = evaluate(packOf('CONTRACTOR', 2025), given)
const stated = {
  role: 'CONTRACTOR' as const,
  year: 2025,
  edition: found.edition,
  score: found.score,
  foundGrade: found.grade,
}

describe('what was found', () => {
  it('is found again from the facts on which it rests', () => {
    // T = 100, L = 100 − 3 × 6 = 82, X = 0.2 × 100 + 0.8 × 82 = 85.6: A by the score, and A is one above B.
    expect(foundAgain(stated, given)).toEqual(found)
    expect([found.score, found.grade, baseOf(found)]).toEqual(['85.60', 'A', '100'])
    expect(foundAgain({ ...stated, score: '85.6' }, given), 'the same number').toEqual(found)
  })

  it.each([
    ['another score', { score: '85.61' }],
    ['no score', { score: null }],
    ['another grade', { foundGrade: 'B' as const }],
    ['another edition', { edition: 'contractor/2020-01-01' }],
  ])('is refused with %s: the pack was changed since', (_, more) => {
    expect(() => foundAgain({ ...stated, ...more }, given)).toThrow(expect.objectContaining({ code: 'EDITION_FAULT' }))
  })

  it('is refused where a fact is otherwise', () => {
    const other = { ...given, conducts: given.conducts.map((one) => ({ ...one, times: 2 })) }
    expect(() => foundAgain(stated, other)).toThrow(expect.objectContaining({ code: 'EDITION_FAULT' }))
  })
})

it('a way to a better grade is found of the year that stands, and of none before', () => {
  expect(waysOf('CONTRACTOR', given, '2026-11-30T00:00:00Z').length).toBeGreaterThan(0)
  expect(waysOf('CONTRACTOR', given, '2027-11-30T00:00:00Z')).toEqual([])
})
