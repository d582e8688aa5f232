import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.ts'
import { Exact } from './exact.ts'
import { conductIn, yearOf } from './given.arbitrary.fixture.ts'
import { naive } from './naive.fixture.ts'
import { rankOf } from './pack.ts'
import { packsIn, shippedFolder } from './packs.ts'

const packs = [...packsIn(shippedFolder)].flatMap(([, held]) => held)
const numRuns = 60

describe.each(packs.map((pack) => [pack.edition, pack] as const))('%s: of any year', (_, pack) => {
  const year = yearOf(pack)
  /** A year and the same with one conduct more. */
  const oneMore = year.chain((given) =>
    conductIn(pack, given.sections, 'k9').map(
      (more) => [given, more ? { ...given, conducts: [...given.conducts, more] } : given] as const,
    ),
  )

  it('100 and all effects make X to the last digit, and X is the score', () => {
    fc.assert(
      fc.property(year, (given) => {
        const { exact, score, contributions } = evaluate(pack, given)
        expect(contributions.map(({ factId }) => factId).sort()).toEqual(given.conducts.map(({ id }) => id).sort())
        const effects = contributions.map(({ effect }) => effect)
        if (exact === null || score === null) {
          expect(new Set(effects).size).toBeLessThanOrEqual(1)
          expect(effects[0] ?? '0.000000').toBe('0.000000')
          return
        }
        expect(Exact.sum(100, ...effects).toFixed(6)).toBe(exact)
        expect(new Exact(exact).sub(score).abs().lte('0.005')).toBe(true)
        for (const effect of effects) expect(new Exact(effect).lte(0)).toBe(true)
      }),
      { numRuns },
    )
  })

  it('score and grade are those counted again in whole numbers', () => {
    const met = new Set<string | null>()
    fc.assert(
      fc.property(year, (given) => {
        const { score, grade } = evaluate(pack, given)
        const again = naive(pack, given)
        expect(score === null ? null : BigInt(new Exact(score).mul(100).toFixed())).toBe(again.score)
        expect(grade).toBe(again.grade)
        met.add(grade)
      }),
      { numRuns: 4 * numRuns },
    )
    expect([...met].filter(Boolean).sort()).toEqual(['A', 'AA', 'B', 'C', 'D'])
  })

  it('one conduct more never makes it better', () => {
    fc.assert(
      fc.property(oneMore, ([given, worse]) => {
        const before = evaluate(pack, given)
        const after = evaluate(pack, worse)
        if (before.exact !== null) expect(new Exact(after.exact ?? 0).lte(before.exact)).toBe(true)
        if (before.grade !== null) expect(rankOf(after.grade)).toBeLessThanOrEqual(rankOf(before.grade))
      }),
      { numRuns },
    )
  })

  it('a larger price of a section performed without fault never makes it worse', () => {
    fc.assert(
      fc.property(year, fc.bigInt(1n, 10n ** 12n), (given, more) => {
        const faulty = new Set(
          given.conducts.flatMap(({ part, contractId }) => (part === 'PERFORMANCE' ? [contractId] : [])),
        )
        const clean = given.sections.find(({ performed, contractId }) => performed && !faulty.has(contractId))
        if (!clean) return
        const price = new Exact(clean.price ?? 0).add(String(more)).toFixed()
        const sections = given.sections.map((one) => (one === clean ? { ...one, price } : one))
        const [before, after] = [evaluate(pack, given), evaluate(pack, { ...given, sections })]
        expect(new Exact(after.exact ?? 0).gte(before.exact ?? 0)).toBe(true)
        expect(rankOf(after.grade)).toBeGreaterThanOrEqual(rankOf(before.grade))
      }),
      { numRuns },
    )
  })

  it('the order in which facts are given does not matter', () => {
    fc.assert(
      fc.property(year, (given) => {
        const turned = { ...given, sections: given.sections.toReversed(), conducts: given.conducts.toReversed() }
        expect(evaluate(pack, turned)).toEqual(evaluate(pack, given))
      }),
      { numRuns },
    )
  })

  it('where the firm is registered, who owns it, what branches it has and where it pays taxes changes nothing', () => {
    const place = fc.record({
      registeredPlace: fc.constantFrom('文水县', '吕梁市', '北京市'),
      ownership: fc.constantFrom('STATE', 'PRIVATE', 'FOREIGN'),
      branches: fc.array(fc.string(), { maxLength: 2 }),
      taxPaidIn: fc.string(),
      socialInsuranceIn: fc.string(),
    })
    fc.assert(
      fc.property(year, place, (given, firm) => {
        const told = {
          ...{ ...given, ...firm },
          sections: given.sections.map((one) => ({ ...one, ...firm })),
          conducts: given.conducts.map((one) => ({ ...one, ...firm })),
        }
        expect(evaluate(pack, told)).toEqual(evaluate(pack, given))
      }),
      { numRuns },
    )
  })
})
