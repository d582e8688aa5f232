import { describe, expect, it } from 'vitest'
import { conduct, given, lost, section } from './given.fixture.ts'
import type { Pack } from './pack.ts'
import { changed, costing, firstDay, shipped } from './packs.fixture.ts'
import { packFrom } from './packs.ts'
import { movesFirms, type Tried, tried } from './tried.ts'

const sheet = costing('contractor', '2')
const silent = (times = 1) => conduct('NOT_REPORTED', 'OTHER', null, { times })
const firms: Tried[] = [
  { subjectId: 'clean', grade: 'AA', given: given([section('c1', 'P')]) },
  { subjectId: 'silent', grade: 'A', given: given([section('c1', 'P')], [silent()]) },
  { subjectId: 'bidder', grade: null, given: given([lost('d1')]) },
]
const trial = (newer: Pack, some = firms) => tried(sheet, newer, 2025, some)

/** The sheet with one place changed. */
const saying = (from: string, to: string) =>
  packFrom(`contractor/${firstDay}.yaml`, changed(shipped('contractor'), from, to))

describe('a changed sheet replayed over firms', () => {
  it('that says the same moves nobody; whom it was recorded otherwise of is counted', () => {
    const found = trial(costing('contractor', '2'))
    expect(found).toMatchObject({ subjects: 3, same: 3, better: 0, worse: 0, withheld: 0, moves: [], unfound: [] })
    expect(found.recordedOtherwise).toBe(1)
    expect(movesFirms(found)).toBe(false)
  })

  it('with a dearer item: who falls, by which item of the sheet; another score alone moves nobody', () => {
    const found = trial(costing('contractor', '20'))
    expect(found).toMatchObject({ better: 0, worse: 1, same: 2, counts: [{ from: 'AA', to: 'B', count: 1 }] })
    expect(found.moves).toMatchObject([{ subjectId: 'silent', scoreFrom: '98.00', scoreTo: '80.00' }])
    expect(found.moves[0]?.causes).toMatchObject([{ kind: 'POINTS', code: 'NOT_REPORTED', from: '-2', to: '-20' }])
    expect(found.moves[0]?.causes[0]?.clause.instrument).toBe('sheet-contractor')
    expect(trial(costing('contractor', '3'))).toMatchObject({ scoreOnly: 1, same: 2, moves: [] })
  })

  it('with what makes D at once: by that limit', () => {
    const newer = saying('points: 2\n    restores: 1', 'directD: true')
    expect(trial(newer).moves).toMatchObject([
      {
        subjectId: 'silent',
        to: 'D',
        causes: expect.arrayContaining([expect.objectContaining({ kind: 'BOUND', to: 'D' })]),
      },
    ])
  })

  it('that has an item no more that was found: the firm cannot be evaluated, which is no standing still', () => {
    const found = trial(saying('code: NOT_REPORTED', 'code: REPORTED_LATE'))
    expect(found).toMatchObject({ worse: 0, same: 2, unfound: [{ subjectId: 'silent', got: 'NOT_REPORTED' }] })
    expect(movesFirms(found)).toBe(true)
    const back = tried(saying('code: NOT_REPORTED', 'code: REPORTED_LATE'), sheet, 2025, firms)
    expect(back).toMatchObject({ unfoundBefore: 1, unfound: [] })
  })

  it('over a firm whose price is closed: it is counted, and never judged by half', () => {
    const closed = { ...section('c1', 'P'), price: null }
    const found = trial(costing('contractor', '20'), [
      { subjectId: 'closed', grade: 'AA', given: given([closed, section('c2', 'P')], [silent()]) },
    ])
    expect(found).toMatchObject({ subjects: 1, withheld: 1, worse: 0, same: 0, moves: [] })
  })
})
