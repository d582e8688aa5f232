import { describe, expect, it } from 'vitest'
import { conflictOf, conflictsIn, type Holding } from './holdings.ts'

/** `OWNED A 2024-01-01 2024-12-31`: kind, holder, first day, last day or nothing. */
const holding = (text: string, i: number): Holding => {
  const [kind, holderId, validFrom, validTo = null] = text.split(' ') as [Holding['kind'], string, string, string?]
  return { id: `h${i}`, kind, holderId, validFrom, validTo }
}
const all = (...texts: string[]) => texts.map(holding)

describe('the holdings of one vehicle', () => {
  it.each([
    [[]],
    [['OWNED A 2024-01-01']],
    [['OWNED A 2024-01-01', 'OWNED B 2024-06-01']],
    [['OWNED B 2024-06-01', 'OWNED A 2024-01-01']],
    [['OWNED A 2024-01-01 2024-05-31', 'OWNED B 2024-06-01']],
    [['OWNED A 2024-01-01 2024-05-31', 'OWNED A 2024-08-01']],
    [['OWNED A 2024-01-01', 'LEASED B 2024-03-01 2024-05-31', 'LEASED C 2024-06-01']],
    [['OWNED A 2024-01-01', 'ATTACHED B 2024-01-01', 'LEASED C 2024-03-01 2024-05-31']],
    [['ATTACHED B 2024-01-01']],
    [['LEASED B 2024-01-01 2024-03-31']],
    // a sale does not end a lease, nor a sale to the lessee
    [['OWNED A 2024-01-01', 'LEASED B 2024-03-01 2024-12-31', 'OWNED C 2024-06-01']],
    [['OWNED A 2024-01-01', 'LEASED B 2024-03-01 2024-12-31', 'OWNED B 2024-06-01']],
    [['OWNED A 2024-01-01 2024-05-31', 'OWNED C 2024-06-01 2024-12-31', 'LEASED B 2024-03-01 2024-12-31']],
  ])('%j stand together', (texts) => expect(conflictsIn(all(...texts))).toEqual([]))

  it.each([
    ['two owners from a day', ['OWNED A 2024-01-01', 'OWNED B 2024-01-01'], /one owner on a day/],
    ['two owners on one day', ['OWNED A 2024-01-01 2024-06-01', 'OWNED B 2024-06-01'], /one owner on a day/],
    ['the same owner again', ['OWNED A 2024-01-01', 'OWNED A 2024-06-01'], /another owner/],
    ['two leases on one day', ['LEASED A 2024-01-01 2024-06-01', 'LEASED B 2024-06-01'], /one lease at a time/],
    ['a lease behind one without an end', ['LEASED A 2024-01-01', 'LEASED B 2024-06-01'], /one lease at a time/],
    ['two attachments', ['ATTACHED A 2024-01-01', 'ATTACHED B 2024-06-01'], /one attachment at a time/],
    ['a lease to its owner', ['OWNED A 2024-01-01', 'LEASED A 2024-06-01'], /not its owner/],
    [
      'a lease a day longer than the ownership',
      ['OWNED A 2024-01-01 2024-05-30', 'LEASED B 2024-03-01 2024-05-31'],
      /not after 2024-05-30/,
    ],
    [
      'a lease without an end under an ownership with one',
      ['OWNED A 2024-01-01 2024-05-31', 'LEASED B 2024-03-01'],
      /not after 2024-05-31/,
    ],
    [
      'an attachment over a day without an owner',
      ['OWNED A 2024-01-01 2024-05-30', 'OWNED C 2024-06-01', 'ATTACHED B 2024-03-01 2024-12-31'],
      /not after 2024-05-30/,
    ],
  ])('%s cannot be', (_, texts, expected) => {
    const found = conflictsIn(all(...texts))
    expect(found.map((one) => one.expected)).toEqual([expect.stringMatching(expected)])
  })

  it('what was wrong before is not held against a change that leaves it as it was, or mends it', () => {
    const before = all('LEASED A 2024-01-01', 'LEASED B 2024-06-01', 'OWNED C 2023-01-01')
    const mended = before.map((one) => (one.id === 'h0' ? { ...one, validTo: '2024-05-31' } : one))
    const more = [...before, holding('ATTACHED D 2024-01-01', 3)]
    const worse = [...before, holding('LEASED D 2025-01-01', 3)]
    expect(conflictOf(before, mended)).toBeNull()
    expect(conflictOf(before, more)).toBeNull()
    expect(conflictOf(before, worse)).toMatchObject({ expected: 'one lease at a time' })
  })
})
