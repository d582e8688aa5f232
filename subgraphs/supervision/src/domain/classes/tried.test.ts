import { describe, expect, it } from 'vitest'
import type { Counted } from './classOn.ts'
import { tablesWith, tableWritten, written } from './tables.fixture.ts'
import { movesClasses, type TriedSubject, triedClasses } from './tried.ts'

const table = tableWritten()
const day = '2026-11-23'

/** The table with one place changed. */
function tableSaying(from: string, to: string) {
  if (!written.includes(from)) throw new Error(`nothing reads ${from}`)
  const [other] = tablesWith(written.replace(from, to)).get('FREIGHT') ?? []
  if (!other) throw new Error('no table')
  return other
}

const firm = (subjectId: string, grades: string[], visitsThisYear = 0, more: Partial<Counted> = {}): TriedSubject => ({
  ...{ subjectId, visitsThisYear },
  counted: { grades, listings: 0, penalties: 0, serious: 0, broken: 0, ...more },
})
const subjects = [
  firm('best', ['AAA'], 1),
  firm('good', ['AA']),
  firm('fined', ['AAA'], 3, { penalties: 1 }),
  firm('worst', ['B'], 4),
  firm('unknown', []),
]
const trial = (newer: typeof table) => triedClasses(table, newer, day, subjects)

describe('a changed class table replayed over subjects', () => {
  it('that says the same moves nobody', () => {
    const found = trial(tableWritten())
    expect(found).toMatchObject({ subjects: 5, same: 5, counts: [], changes: [], over: [], moves: [] })
    expect(found.load).toEqual({ from: { planned: 9, drawn: 4 }, to: { planned: 9, drawn: 4 } })
    expect(movesClasses(found)).toBe(false)
  })

  it('with a stricter condition: who falls, why, by which line, with which share and cap', () => {
    const found = trial(tableSaying('least: AA,', 'least: AAA,'))
    expect(found.counts).toEqual([{ from: 'BEST', to: 'MIDDLE', count: 1 }])
    expect(found.moves).toEqual([
      {
        ...{ subjectId: 'good', from: 'BEST', to: 'MIDDLE', ratioFrom: '0.01', ratioTo: '0.1', capFrom: 1, capTo: 3 },
        ...{ why: ['等级AA，未达AAA'], clause: '二' },
      },
    ])
    expect(found.load.to.planned).toBe(10)
    expect(movesClasses(found)).toBe(true)
  })

  it('with a lower cap: the class that changes, and who is over it already and was not', () => {
    const found = trial(tableSaying('ratio: "0.1", frequency: 2, cap: 3', 'ratio: "0.10", frequency: 2, cap: 2'))
    expect(found.changes).toEqual([{ class: 'MIDDLE', word: 'cap', from: '3', to: '2', subjects: 1, clause: '二' }])
    expect(found.over).toEqual([{ subjectId: 'fined', visits: 3, capFrom: 3, capTo: 2 }])
    expect(found.moves).toEqual([])
    expect(movesClasses(found)).toBe(true)
  })

  it('with another share of those of whom nothing is known', () => {
    const found = trial(tableSaying('ratio: "0.05"', 'ratio: "0.5"'))
    expect(found.changes).toMatchObject([{ class: 'NO_DATA', word: 'ratio', from: '0.05', to: '0.5', subjects: 1 }])
  })

  it('that does not know a grade is refused, and nobody is passed over', () => {
    const fewer = tableSaying('grades: [AAA, AA, A, B]', 'grades: [AAA, AA, A]')
    expect(() => trial(fewer)).toThrow(expect.objectContaining({ code: 'EDITION_FAULT' }))
  })
})
