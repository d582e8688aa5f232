import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, factOfSort, historyOf } from './facts.arbitrary.fixture.ts'
import { gradeOf } from './grade.ts'
import { judge } from './judge.ts'
import { naiveTotal } from './naive.fixture.ts'
import { type Pack, rankOf } from './pack.ts'
import { otherForms } from './packs.fixture.ts'
import { packsIn, shippedFolder } from './packs.ts'
import { periodRunningOn } from './period.ts'
import { Exact } from './score.ts'
import { standingOn } from './standing.ts'
import type { Finding } from './types.ts'

const packs = [...[...packsIn(shippedFolder)].flatMap(([, held]) => held), otherForms()]
const runs = { numRuns: 300 }

/** A number with two digits after the point, up to a number. */
const upTo = (most: number) => fc.nat(most * 100).map((cents) => new Exact(cents).div(100))

const sumOf = ({ baseScore, contributions }: Finding) =>
  Exact.sum(baseScore, ...contributions.map(({ points }) => points)).toFixed()

describe.each(packs.map((pack) => [pack.edition, pack] as const))('%s: of any history', (_, pack) => {
  const most = pack.scale.add(pack.counts === 'DOWN' ? pack.bonusCap : 0)

  it('the contributions make the total to the last digit, within the scale, the bonus within its cap', () => {
    fc.assert(
      fc.property(historyOf(pack), day, (facts, on) => {
        const period = periodRunningOn(pack, facts, on)
        for (const found of [standingOn(pack, facts, on), ...(period ? [judge(pack, period, facts)] : [])]) {
          expect(found.total).toBe(sumOf(found))
          expect(new Exact(found.total).gte(0) && new Exact(found.total).lte(most)).toBe(true)
          const gains = found.contributions.filter(({ points }) => pack.counts === 'DOWN' && Number(points) > 0)
          expect(Exact.sum(0, ...gains.map(({ points }) => points)).lte(pack.bonusCap)).toBe(true)
          expect(found.contributions.every(({ occurredOn, expiresOn }) => occurredOn < expiresOn)).toBe(true)
        }
      }),
      runs,
    )
  })

  it('the total is that of whole sums, counted by whole numbers alone', () => {
    fc.assert(
      fc.property(historyOf(pack), day, (facts, on) => {
        const period = periodRunningOn(pack, facts, on)
        if (period) expect(judge(pack, period, facts).total).toBe(naiveTotal(pack, period, facts))
      }),
      runs,
    )
  })

  it('the order in which facts are given changes nothing', () => {
    fc.assert(
      fc.property(historyOf(pack), day, (facts, on) => {
        expect(standingOn(pack, [...facts].reverse(), on)).toEqual(standingOn(pack, facts, on))
      }),
      runs,
    )
  })

  it('a further breach never raises a grade, and a further clean fact never lowers one', () => {
    fc.assert(
      fc.property(
        historyOf(pack),
        factOfSort(pack, 'BREACH'),
        factOfSort(pack, 'CLEAN'),
        day,
        (facts, bad, good, on) => {
          const grade = (more: typeof facts) => standingOn(pack, more, on).grade
          const now = grade(facts)
          if (now === null) return
          expect(rankOf(pack, grade([...facts, bad]))).toBeLessThanOrEqual(rankOf(pack, now))
          expect(rankOf(pack, grade([...facts, good]))).toBeGreaterThanOrEqual(rankOf(pack, now))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('what is put right never lowers a grade', () => {
    fc.assert(
      fc.property(historyOf(pack), day, (facts, on) => {
        const open = facts.map((fact) => ({ ...fact, correctedOn: null }))
        const ranks = [open, facts].map((history) => rankOf(pack, standingOn(pack, history, on).grade))
        expect(ranks[1]).toBeGreaterThanOrEqual(ranks[0] ?? 0)
      }),
      runs,
    )
  })
})

describe.each(packs.map((pack) => [pack.edition, pack] as const))('%s: every score', (_, pack) => {
  const scores = fc.record({
    total: upTo(pack.scale.add(pack.bonusCap).toNumber()),
    bonus: upTo(pack.bonusCap.toNumber()),
    last: fc.constantFrom(null, ...pack.grades.map(({ grade }) => grade)),
  })

  it('lies in exactly one band of points', () => {
    fc.assert(
      fc.property(scores, ({ total, bonus }) => {
        expect(bandsAt(pack, total, bonus)).toHaveLength(1)
      }),
      { numRuns: 1000 },
    )
  })

  it('has the grade of its band, or a worse one for want of a condition, which is then said', () => {
    fc.assert(
      fc.property(scores, ({ total, bonus, last }) => {
        const { band, unmet } = gradeOf(pack, { total, bonus, last: () => last, facts: [], until: '2026-01-01' })
        const [points = ''] = bandsAt(pack, total, bonus)
        if (unmet.length === 0) expect(band.grade).toBe(points)
        else expect(rankOf(pack, band.grade)).toBeLessThan(rankOf(pack, points))
      }),
      { numRuns: 1000 },
    )
  })
})

/** The bands in which a score lies, each read by itself between its bound and that of the next better one of other points. */
function bandsAt(pack: Pack, total: InstanceType<typeof Exact>, bonus: InstanceType<typeof Exact>): string[] {
  const sign = pack.counts === 'DOWN' ? 1 : -1
  const reaches = ({ bound }: Pack['grades'][number]) => {
    if (!bound) return true
    const order = total.cmp(bound.value) * sign
    return order > 0 || (order === 0 && bound.inclusive)
  }
  const held = pack.grades.filter((band, i) => {
    const better = pack.grades.slice(0, i)
    const others = better.filter(({ bound }) => !band.bound || !bound?.value.eq(band.bound.value))
    const same = better.filter((one) => !others.includes(one))
    const isBonus = bonus.gte(band.bonusLeast ?? 0) && !same.some(({ bonusLeast }) => bonus.gte(bonusLeast ?? 0))
    return reaches(band) && !others.some(reaches) && isBonus
  })
  return held.map(({ grade }) => grade)
}
