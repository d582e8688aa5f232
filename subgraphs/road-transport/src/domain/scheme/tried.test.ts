import { describe, expect, it } from 'vitest'
import { accident, fact, violation } from './facts.fixture.ts'
import type { Pack } from './pack.ts'
import { changed, folderOf, shipped } from './packs.fixture.ts'
import { packAt, packsIn } from './packs.ts'
import { type Tried, tried } from './tried.ts'

const freight = packAt('freight', '2025-12-31')

/** The freight pack with one place changed. */
function freightWith(from: string, to: string): Pack {
  const text = changed(shipped('freight'), from, to)
  const [pack] = packsIn(folderOf({ 'freight/2024-01-01.yaml': text })).get('freight') ?? []
  if (!pack) throw new Error('no pack')
  return pack
}

const firm = (subjectId: string, grade: string | null, ...facts: Tried['facts']): Tried => {
  const fleet = fact('FLEET', '2025-12-31', { quantity: '100' })
  return { subjectId, grade, facts: [fleet, ...facts] }
}
const violations = (count: string) => violation('X', '2025-06-01', count)

const subjects = [
  firm('clean', 'AAA'),
  firm('some', 'AAA', violations('10')),
  firm('many', 'AAA', violations('14')),
  firm('deadly', 'AA', accident('2025-06-01', 3, 'FULL')),
  firm('otherwise', 'B', violations('1')),
]

const trial = (newer: Pack) => tried(freight, newer, '2026-01-01', subjects)

describe('a changed pack replayed over subjects', () => {
  it('that says the same moves nobody', () => {
    const found = trial(freight)
    expect(found).toMatchObject({ subjects: 5, better: 0, worse: 0, scoreOnly: 0, same: 5, counts: [], moves: [] })
    expect(found.recordedOtherwise).toBe(1)
  })

  it('with dearer violations: who falls, and by which line of the sheet', () => {
    const found = trial(
      freightWith(
        'rate: { points: 10, per: 0.01, step: FULL, over: FLEET }\n  - code: SERVICE',
        'rate: { points: 16, per: 0.01, step: FULL, over: FLEET }\n  - code: SERVICE',
      ),
    )
    expect(found).toMatchObject({ subjects: 5, better: 0, worse: 2, scoreOnly: 1, same: 2 })
    expect(found.counts).toEqual([{ from: 'AAA', to: 'AA', count: 2 }])
    expect(found.moves.map(({ subjectId, totalFrom, totalTo }) => [subjectId, totalFrom, totalTo])).toEqual([
      ['some', '900', '840'],
      ['many', '860', '800'],
    ])
    expect(found.moves[0]?.causes).toEqual([
      expect.objectContaining({ kind: 'POINTS', code: 'VIOLATION_RATE', from: '-100', to: '-160' }),
    ])
    expect(found.moves[0]?.causes[0]?.clause.at).toBe('经营行为 经营违章率')
  })

  it('with another bound of a grade: by that bound alone', () => {
    const found = trial(freightWith('least: { rule: "road-transport-assessment grade.aaa.least" }', 'least: 880'))
    expect(found.moves).toEqual([
      expect.objectContaining({
        subjectId: 'many',
        from: 'AAA',
        to: 'AA',
        causes: [expect.objectContaining({ kind: 'GRADE', code: 'AA' })],
      }),
    ])
  })

  it('without a veto: who rises, and which veto no longer holds', () => {
    const found = trial(
      freightWith('least: { deaths: { rule: "road-transport-assessment veto.aaa.deaths" } }', 'least: { deaths: 4 }'),
    )
    expect(found).toMatchObject({ better: 1, worse: 0 })
    expect(found.moves[0]).toMatchObject({ subjectId: 'deadly', from: 'AA', to: 'AAA' })
    expect(found.moves[0]?.causes).toEqual([
      expect.objectContaining({ kind: 'VETO', code: 'DEATHS_AAA', from: 'holds', to: 'none' }),
    ])
  })

  it('that asks a further condition: which one is not met', () => {
    const share =
      'share: { part: DRIVERS_AA, whole: DRIVERS, least: { rule: "taxi-assessment firm.grade.driver-share" } }'
    const aaa = 'least: { rule: "road-transport-assessment grade.aaa.least" }'
    const found = trial(freightWith(aaa, `${aaa}\n    ${share}`))
    expect(found.counts).toEqual([{ from: 'AAA', to: 'AA', count: 4 }])
    expect(found.moves[0]?.causes).toEqual([
      expect.objectContaining({ kind: 'CONDITION', code: 'AAA:DRIVER_SHARE', to: 'not met' }),
    ])
  })
})
