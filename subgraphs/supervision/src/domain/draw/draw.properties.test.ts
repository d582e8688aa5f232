import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawFrom } from './draw.ts'
import { sized } from './numbers.ts'
import { anyMade, someDraw, someHex } from './population.fixture.ts'

const draws = fc.nat(1_000_000)
const runs = { numRuns: 40, seed: 20261123 }

describe('whatever the population', () => {
  it('a conflict is never drawn, and nobody comes twice to one firm', () => {
    fc.assert(
      fc.property(draws, (n) => {
        const { population, drawn } = someDraw(n)
        const entries = new Map(population.entries.map((entry) => [entry.visitId, entry]))
        for (const { visitId, inspectors } of drawn.teams) {
          expect(new Set(inspectors).size).toBe(inspectors.length)
          expect(inspectors.some((one) => entries.get(visitId)?.excluded.includes(one))).toBe(false)
        }
      }),
      runs,
    )
  })

  it('every stratum that is not empty is drawn, never more than it holds, and nobody left out is', () => {
    fc.assert(
      fc.property(draws, (n) => {
        const { population, drawn } = someDraw(n)
        const chosen = new Set(drawn.entryIds)
        expect(chosen.size).toBe(drawn.entryIds.length)
        for (const { label, ratio, size, take } of sized(population)) {
          const own = population.entries.filter((entry) => entry.label === label)
          const count = own.filter(({ entryId }) => chosen.has(entryId)).length
          expect(count).toBe(take)
          expect(count >= Math.min(size, ratio === null ? 0 : 1) && count <= size).toBe(true)
        }
      }),
      runs,
    )
  })

  it('the public file is the same whichever firm of a kind stands behind an entry: it holds no subject and no class', () => {
    fc.assert(
      fc.property(draws, (n) => {
        const { file, opening } = someDraw(n)
        const text = JSON.stringify(file)
        for (const { subjectId, entrySalt, visitSalt } of opening.entries)
          for (const secret of [`"${subjectId}"`, entrySalt, visitSalt]) expect(text.includes(secret)).toBe(false)
        for (const { supervisionClass } of opening.labels) expect(text.includes(`"${supervisionClass}"`)).toBe(false)
        expect(file.rest.size === 0 || file.rest.size >= 10 || file.labels.length === 0).toBe(true)
        expect(file.labels.every(({ size, take }) => size >= 10 && take > 0 && take < size)).toBe(true)
      }),
      { ...runs, numRuns: 20 },
    )
  })
})

describe('over many draws', () => {
  it('every firm of a stratum is drawn as often as its share says (chi-square, 0.1 % of false alarm)', () => {
    const { population } = someDraw(7, {
      strata: [
        ['0.1', 20],
        ['0.5', 10],
      ],
    })
    const rounds = 200
    const counts = new Map<string, number>()
    for (let n = 0; n < rounds; n++)
      for (const id of drawFrom(population, someHex(n, 'seed')).entryIds) counts.set(id, (counts.get(id) ?? 0) + 1)
    for (const { label, size, take } of sized(population)) {
      const own = population.entries.filter((entry) => entry.label === label)
      const expected = (rounds * take) / size
      const sum = own.reduce((all, { entryId }) => all + ((counts.get(entryId) ?? 0) - expected) ** 2 / expected, 0)
      // Drawn without putting back, the sum varies by 1 - take / size of that of a chi-square of size - 1 degrees of freedom.
      const chi = sum / (1 - take / size)
      const df = size - 1
      const limit = df * (1 - 2 / (9 * df) + 3.09 * Math.sqrt(2 / (9 * df))) ** 3
      expect(chi).toBeLessThan(limit)
      expect(chi).toBeGreaterThan(df / 4)
    }
  })

  it('every inspector comes as often as another', () => {
    const { population } = someDraw(8, { strata: [['1', 12]], inspectors: 6 })
    const counts = new Map<string, number>()
    for (let n = 0; n < 50; n++)
      for (const { inspectors } of drawFrom(population, someHex(n, 'seed')).teams)
        for (const one of inspectors) counts.set(one, (counts.get(one) ?? 0) + 1)
    const expected = (50 * 12 * 2) / 6
    expect([...counts.values()].every((count) => Math.abs(count - expected) < 60)).toBe(true)
    expect(anyMade(3)).toEqual(anyMade(3))
  })
})
