import { describe, expect, it } from 'vitest'
import { type Cell, withholdSmall, withholdSmallWithin } from './cells.ts'

const shown = (cells: Cell[], least = 5) =>
  withholdSmall(cells, least).map(({ by, subjects }) => `${by}:${subjects ?? '–'}`)
const cell = (by: string, subjects: number, more: Partial<Cell> = {}): Cell => ({ by, subjects, ...more })

describe('small cells', () => {
  it.each([
    ['exactly enough stays', [cell('a', 5), cell('b', 9)], ['a:5', 'b:9']],
    [
      'one too few is withheld, and with it the next smallest, which the total would give away',
      [cell('a', 4), cell('b', 9), cell('c', 7)],
      ['a:–', 'b:9', 'c:–'],
    ],
    ['two too few hide each other', [cell('a', 4), cell('b', 3), cell('c', 7)], ['a:–', 'b:–', 'c:7']],
    ['two that are too few together hide a third', [cell('a', 1), cell('b', 1), cell('c', 20)], ['a:–', 'b:–', 'c:–']],
    ['an empty cell tells nothing of anybody', [cell('a', 0), cell('b', 9)], ['a:0', 'b:9']],
    ['an empty cell is no second', [cell('a', 0), cell('b', 2), cell('c', 9)], ['a:0', 'b:–', 'c:–']],
    ['one alone is withheld alone', [cell('a', 1)], ['a:–']],
    ['none is none', [], []],
  ])('%s', (_, cells, expected) => expect(shown(cells)).toEqual(expected))

  it('a sum that one contributor makes is withheld, however many there are', () => {
    const cells = [
      cell('a', 20, { sum: 100, largest: 86 }),
      cell('b', 20, { sum: 100, largest: 30 }),
      cell('c', 30, { sum: 100, largest: 30 }),
    ]
    expect(shown(cells)).toEqual(['a:–', 'b:–', 'c:30'])
  })

  it('outside, ten are asked for', () =>
    expect(shown([cell('a', 9), cell('b', 10), cell('c', 11)], 10)).toEqual(['a:–', 'b:–', 'c:11']))

  it('of several tables each is looked at by itself, in the order of the cells', () => {
    const cells = [
      { ...cell('AA', 9), year: 2024 },
      { ...cell('AA', 2), year: 2025 },
      { ...cell('B', 8), year: 2024 },
      { ...cell('B', 7), year: 2025 },
    ]
    const told = withholdSmallWithin(cells, ({ year }) => `${year}`, 5)
    expect(told.map(({ year, by, subjects }) => `${year} ${by}:${subjects ?? '–'}`)).toEqual([
      '2024 AA:9',
      '2025 AA:–',
      '2024 B:8',
      '2025 B:–',
    ])
  })
})
