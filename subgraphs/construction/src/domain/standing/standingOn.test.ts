import { describe, expect, it } from 'vitest'
import { asked, change, national, result } from './standing.fixture.ts'
import { standingOn } from './standingOn.ts'
import type { Asked, FirmChange, GradeFact } from './types.ts'

/** What a standing says in one line. */
const said = (of: Partial<Asked>) => {
  const { grade, bound, valid, extended, newcomer, change: changed } = standingOn(asked(of))
  const how = [valid && 'valid', extended && 'extended', newcomer && 'newcomer', changed && 'change']
  return [grade ?? (bound ? `at most ${bound}` : 'none'), ...how.filter(Boolean)].join(' ')
}

describe('the result of the province', () => {
  const aa = result('AA')
  const newer = result('B', { year: 2025, validFrom: '2026-03-01', validTo: '2027-02-28' })
  it.each<[string, string, GradeFact[], string]>([
    ['on its first day', '2025-01-01', [aa], 'AA valid'],
    ['the day before', '2024-12-31', [aa], 'A newcomer'],
    ['on its last day', '2025-12-31', [aa], 'AA valid'],
    ['the day after, with none newer', '2026-01-01', [aa], 'AA valid extended'],
    ['on the last day of its extension', '2026-12-31', [aa], 'AA valid extended'],
    ['the day after its extension', '2027-01-01', [aa], 'A newcomer'],
    ['the day before a newer one begins', '2026-02-28', [newer, aa], 'AA valid extended'],
    ['on the day on which a newer one begins', '2026-03-01', [newer, aa], 'B valid'],
    ['after the newer one, as that one is extended', '2027-03-01', [aa, newer], 'B valid extended'],
    [
      'where a newer one began before it ended',
      '2025-06-01',
      [aa, result('C', { year: 2025, validFrom: '2025-06-01', validTo: '2026-05-31' })],
      'C valid',
    ],
    [
      'that ends with February, extended to its end in a leap year',
      '2028-02-29',
      [result('A', { validTo: '2027-02-28' })],
      'A valid extended',
    ],
    ['and not longer', '2028-03-01', [result('AA', { validTo: '2027-02-28' })], 'A newcomer'],
    ['of another province', '2025-06-30', [result('AA', { province: '陕西' })], 'A newcomer'],
    ['of another role', '2025-06-30', [result('AA', { role: 'DESIGNER' })], 'A newcomer'],
    ['before the national one', '2025-06-30', [national('AA'), result('C')], 'C valid'],
    [
      'extended, before the national one',
      '2026-06-30',
      [national('AA', { validTo: '2026-12-31' }), result('C')],
      'C valid extended',
    ],
  ])('%s, %s', (_, day, grades, standing) => {
    expect(said({ day, grades })).toBe(standing)
  })

  it('is named with its authority and cited', () => {
    const { gradeId, authority, basis, newcomer } = standingOn(asked({ grades: [aa] }))
    expect([gradeId, authority, newcomer]).toEqual(['AA of 2024', '山西省交通运输厅', null])
    expect(basis).toEqual([expect.objectContaining({ instrument: 'construction-grades', provisional: true })])
  })
})

describe('where the province has none', () => {
  const elsewhere = (province: string) => result('D', { id: province, province, directD: true })
  it.each<[string, GradeFact[], number, string]>([
    ['the national grade counts', [national('B')], 0, 'B valid'],
    ['the national grade counts, whatever records there are', [national('B')], 3, 'B valid'],
    ['a national grade that has ended is not extended', [national('B', { validTo: '2025-06-29' })], 0, 'A newcomer'],
    ['the national grade on its last day', [national('B', { validTo: '2025-06-30' })], 0, 'B valid'],
    ['D at once in one other province is C', [elsewhere('陕西')], 0, 'C valid'],
    ['D at once in two other provinces is D', [elsewhere('陕西'), elsewhere('河北')], 0, 'D valid'],
    [
      'D at once in one other province, over a better national grade',
      [elsewhere('陕西'), national('AA')],
      0,
      'C valid',
    ],
    ['D at once in one other province, under a worse national grade', [elsewhere('陕西'), national('D')], 0, 'D valid'],
    ['a D elsewhere by its score alone has no national effect', [result('D', { province: '陕西' })], 0, 'A newcomer'],
    ['a newcomer without a bad record is A', [], 0, 'A newcomer'],
    ['a newcomer with one is B or lower', [], 1, 'at most B newcomer'],
  ])('%s', (_, grades, badRecords, standing) => {
    expect(said({ grades, badRecords })).toBe(standing)
  })
})

describe('after a change of the firm', () => {
  const [aa, b, c] = [[result('AA')], [result('B')], [result('C')]]
  const on = '2025-03-01'
  it.each<[string, FirmChange[], GradeFact[], string]>([
    ['an upgrade leaves the grade', [change('UPGRADED', on, aa)], [], 'AA valid change'],
    ['the day before it there is none', [change('UPGRADED', '2025-07-01', aa)], [], 'A newcomer'],
    ['on its day there is', [change('UPGRADED', '2025-06-30', aa)], [], 'AA valid change'],
    ['a merger takes the lower', [change('MERGED', on, aa, c)], [], 'C valid change'],
    ['a merger takes the lower, in any order', [change('MERGED', on, c, aa)], [], 'C valid change'],
    [
      'a merger with a firm that has no grade takes the one that there is',
      [change('MERGED', on, aa, [])],
      [],
      'AA valid change',
    ],
    ['a merger of firms without grades is a newcomer', [change('MERGED', on, [], [])], [], 'A newcomer'],
    ['a split from C is not above C', [change('SPLIT', on, c)], [], 'C newcomer change'],
    ['a split from AA is a newcomer', [change('SPLIT', on, aa)], [], 'A newcomer'],
    [
      'a split from C is not above C by a national grade',
      [change('SPLIT', on, c)],
      [national('AA', { validFrom: '2024-07-01' })],
      'C valid change',
    ],
    [
      'what came before counts before the national grade',
      [change('UPGRADED', on, b)],
      [national('AA')],
      'B valid change',
    ],
    ['the national grade of what came before', [change('UPGRADED', on, [national('B')])], [], 'B valid change'],
    [
      'its own later result counts alone',
      [change('MERGED', on, c)],
      [result('AA', { validFrom: '2025-03-01' })],
      'AA valid',
    ],
    [
      'its own result of before a merger is not above the lower',
      [change('MERGED', on, aa, c)],
      [result('AA')],
      'C valid change',
    ],
    [
      'its own result of before a merger stays where it is the lower',
      [change('MERGED', on, aa)],
      [result('C')],
      'C valid',
    ],
    ['its own result of before an upgrade stays', [change('UPGRADED', on, c)], [result('AA')], 'AA valid'],
    [
      'the latest change that says something',
      [change('UPGRADED', on, c), change('UPGRADED', '2025-04-01', aa)],
      [],
      'AA valid change',
    ],
    ['a split after a merger', [change('SPLIT', '2025-04-01', c), change('MERGED', on, aa, b)], [], 'C valid change'],
    ['a split before a merger', [change('SPLIT', '2025-02-01', c), change('MERGED', on, aa, b)], [], 'B valid change'],
  ])('%s', (_, changes, grades, standing) => {
    expect(said({ changes, grades })).toBe(standing)
  })

  it('a split from D bounds a newcomer with a bad record', () => {
    expect(said({ changes: [change('SPLIT', on, [result('D')])], badRecords: 1 })).toBe('at most D newcomer change')
  })

  it('the result of the old firm is extended and ends as its own would', () => {
    const changes = [change('UPGRADED', on, b)]
    expect(said({ changes, day: '2026-12-31' })).toBe('B valid extended change')
    expect(said({ changes, day: '2027-01-01' })).toBe('A newcomer')
  })

  it('names the result that counts and both rules', () => {
    const standing = standingOn(asked({ changes: [change('MERGED', on, aa, c)] }))
    expect(standing).toMatchObject({ gradeId: 'C of 2024', authority: '山西省交通运输厅', newcomer: null })
    expect(standing.basis).toHaveLength(2)
    expect(standing.basis).toContainEqual(standing.change)
  })
})
