import { describe, expect, it } from 'vitest'
import { differenceOf, scopedDifferences } from './fields.ts'
import type { Access, Cell } from './outcome.ts'

const cell = (others: Access, own: Access, more: Partial<Cell> = {}): Cell => ({
  ...{ others, own, clause: 'a 一', mask: null },
  ...more,
})

describe('one coordinate', () => {
  it.each([
    ['SEE', 'REFUSE', 'LOSES'],
    ['SEE', 'MASK', 'LOSES'],
    ['SEE', 'GONE', 'LOSES'],
    ['REFUSE', 'MASK', 'GAINS'],
    ['MASK', 'SEE', 'GAINS'],
    ['REFUSE', 'AGGREGATE', 'GAINS'],
    ['REFUSE', 'ABSENT', 'EXISTENCE'],
  ] as const)('from %s to %s %s', (from, to, change) => {
    expect(differenceOf(cell(from, from), cell(to, to), 'own')).toEqual({ change, from, to })
  })

  it('has no difference where nothing is seen before or after, whatever the clause', () => {
    expect(differenceOf(cell('REFUSE', 'REFUSE'), cell('REFUSE', 'REFUSE', { clause: 'b 一' }), 'own')).toBeNull()
  })

  it('differs by its clause, and by the way of masking', () => {
    const [see, mask] = [cell('SEE', 'SEE'), cell('MASK', 'MASK', { mask: 'NAME' })]
    expect(differenceOf(see, { ...see, clause: 'b 一' }, 'own')).toMatchObject({ change: 'CLAUSE', to: 'b 一' })
    expect(differenceOf(mask, { ...mask, mask: 'LAST_FOUR' }, 'own')).toMatchObject({ change: 'MASK', to: 'LAST_FOUR' })
  })

  it('is said once where it is the same of all rows, else by whose rows they are', () => {
    const scopes = (before: Cell, after: Cell) => scopedDifferences(before, after).map(({ scope }) => scope)
    expect(scopes(cell('SEE', 'SEE'), cell('MASK', 'MASK'))).toEqual(['ANY'])
    expect(scopes(cell('MASK', 'SEE'), cell('SEE', 'SEE'))).toEqual(['OTHER_UNITS'])
    expect(scopes(cell('MASK', 'SEE'), cell('REFUSE', 'MASK'))).toEqual(['OTHER_UNITS', 'OWN_UNIT'])
  })
})
