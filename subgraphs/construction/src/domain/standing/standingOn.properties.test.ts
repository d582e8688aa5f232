import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankOf } from '../evaluation/pack.ts'
import { type Grade, grades as order } from '../evaluation/types.ts'
import { asked, change, national, result } from './standing.fixture.ts'
import { standingOn } from './standingOn.ts'
import type { Asked, FirmChange, GradeFact } from './types.ts'

/** The same firms in every run; another seed, or more runs, by hand. */
fc.configureGlobal({ seed: 20261130 })

describe('of any firm', () => {
  const grade = fc.constantFrom<Grade>(...order)
  const day = fc.nat(1200).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10))
  const fact: fc.Arbitrary<GradeFact> = fc
    .record({
      grade,
      year: fc.integer({ min: 2023, max: 2026 }),
      validFrom: day,
      days: fc.nat(500),
      id: fc.uuid(),
      isOurs: fc.boolean(),
      isNational: fc.boolean(),
      directD: fc.boolean(),
    })
    .map(({ days, isOurs, isNational, ...one }) => ({
      ...(isNational ? national(one.grade) : result(one.grade, { province: isOurs ? '山西' : '陕西' })),
      ...one,
      validTo: new Date(Date.parse(one.validFrom) + days * 86_400_000).toISOString().slice(0, 10),
    }))
  const facts = fc.array(fact, { maxLength: 5 })
  const changed: fc.Arbitrary<FirmChange> = fc
    .tuple(
      fc.constantFrom('UPGRADED' as const, 'SPLIT' as const, 'MERGED' as const),
      day,
      fc.array(facts, { maxLength: 2 }),
    )
    .map(([kind, on, of]) => change(kind, on, ...of))
  const any: fc.Arbitrary<Asked> = fc
    .record({ day, grades: facts, changes: fc.array(changed, { maxLength: 3 }), badRecords: fc.nat(2) })
    .map(asked)

  it('there is a grade or a bound, and never both; one that is extended is valid', () => {
    fc.assert(
      fc.property(any, (of) => {
        const standing = standingOn(of)
        expect((standing.grade === null) !== (standing.bound === null)).toBe(true)
        expect(standing.basis.length).toBeGreaterThan(0)
        if (standing.extended) expect(standing.valid).toBe(true)
        if (standing.valid) expect(standing.newcomer).toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  it('the order in which facts are given, and results of other roles, change nothing', () => {
    fc.assert(
      fc.property(any, fact, (of, other) => {
        const turned = { ...of, grades: [...of.grades.toReversed(), { ...other, role: 'TESTING' as const }] }
        expect(standingOn(turned)).toEqual(standingOn(of))
      }),
      { numRuns: 100 },
    )
  })

  it('where it is registered, who owns it, what branches it has and where it pays taxes changes nothing', () => {
    const firm = {
      registeredPlace: '北京市',
      ownership: 'FOREIGN',
      branches: [],
      taxPaidIn: '上海市',
      socialInsuranceIn: '上海市',
    }
    const told = <T extends object>(one: T) => ({ ...one, ...firm })
    fc.assert(
      fc.property(any, (of) => {
        const changes = of.changes.map((one) =>
          told({ ...one, of: one.of.map((old) => told({ ...old, grades: old.grades.map(told) })) }),
        )
        expect(standingOn(told({ ...of, grades: of.grades.map(told), changes }))).toEqual(standingOn(of))
      }),
      { numRuns: 100 },
    )
  })

  it('a split or a merger more never makes it better, unless the firm had no grade of its own', () => {
    fc.assert(
      fc.property(any, changed, (of, more) => {
        if (more.kind === 'UPGRADED' || more.on > of.day) return
        const before = standingOn(of)
        if (!before.valid || before.change !== null) return
        const own = { ...of, changes: [...of.changes, more] }
        const after = standingOn(own)
        if (after.gradeId !== before.gradeId) return
        expect(rankOf(after.grade)).toBeLessThanOrEqual(rankOf(before.grade))
      }),
      { numRuns: 200 },
    )
  })
})
