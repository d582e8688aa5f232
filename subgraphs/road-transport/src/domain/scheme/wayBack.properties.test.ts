import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysLater } from './day.ts'
import { day, historyOf } from './facts.arbitrary.fixture.ts'
import { rankOf } from './pack.ts'
import { otherForms } from './packs.fixture.ts'
import { packsIn, shippedFolder } from './packs.ts'
import { factsOn, standingOn } from './standing.ts'
import type { Day } from './types.ts'
import { afterChange, wayBack } from './wayBack.ts'

const packs = [...[...packsIn(shippedFolder)].flatMap(([, held]) => held), otherForms()]

const daysFrom = (from: Day, to: Day): Day[] => {
  const days: Day[] = []
  for (let at = from; at < to; at = daysLater(at, 1)) days.push(at)
  return days
}

describe.each(packs.map((pack) => [pack.edition, pack] as const))('%s: of any history', (_, pack) => {
  it('every promise is kept on its day, and on no day before, when the change is made on the day asked', () => {
    let promises = 0
    fc.assert(
      fc.property(historyOf(pack), day, fc.nat(1000), (history, on, somewhere) => {
        const facts = factsOn(history, on)
        for (const way of wayBack(pack, history, on)) {
          promises += 1
          const wanted = rankOf(pack, way.resultingGrade)
          expect(wanted).toBeGreaterThan(rankOf(pack, standingOn(pack, facts, on).grade))
          const after = afterChange(pack, facts, way)
          const rankOn = (at: Day) => rankOf(pack, standingOn(pack, after, at).grade)
          expect(rankOn(way.earliestOn)).toBe(wanted)
          const before = daysFrom(on, way.earliestOn)
          for (const early of new Set([before.at(0), before.at(-1), before[somewhere % Math.max(1, before.length)]]))
            if (early !== undefined) expect(rankOn(early)).toBeLessThan(wanted)
        }
      }),
      { numRuns: 200 },
    )
    expect(promises).toBeGreaterThan(20)
  })

  it('whoever is not at the best grade has a way to a better one, unless it asks for a share or a bonus', () => {
    const best = pack.grades.findIndex(
      ({ bonusLeast, conditions }) => !bonusLeast && conditions.every(({ kind }) => kind !== 'SHARE'),
    )
    fc.assert(
      fc.property(historyOf(pack), day, (history, on) => {
        const { grade } = standingOn(pack, history, on)
        const rank = rankOf(pack, grade)
        if (grade === null || rank >= pack.grades.length - best) return
        const ways = wayBack(pack, history, on)
        expect(Math.max(0, ...ways.map((way) => rankOf(pack, way.resultingGrade)))).toBeGreaterThanOrEqual(
          pack.grades.length - best,
        )
      }),
      { numRuns: 200 },
    )
  })
})
