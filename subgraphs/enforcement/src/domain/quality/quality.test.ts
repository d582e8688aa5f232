import { describe, expect, it } from 'vitest'
import { periodsOf, windowOf } from './months.ts'
import { type Counted, type Dimension, qualityOf } from './quality.ts'

interface Part {
  unit: string
  kind: string
  month: string
  n: number
}

const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`)
const lastOf = (month: string) => new Date(Date.UTC(2025, Number(month.slice(5)), 0)).toISOString().slice(0, 10)

/** Every sum that the store gives of acts, each of which is on a subject of its own. */
function countedOf(parts: readonly Part[], outcomes: readonly (string | null)[] = [null, 'IN_TIME']): Counted[] {
  const sums = new Map<string, Counted>()
  const add = (of: Partial<Counted>, n: number) => {
    const nothing = { unit: null, kind: null, month: null, quarter: null, year: null, outcome: null }
    const key = JSON.stringify({ ...nothing, ...of })
    const sum = sums.get(key) ?? { ...nothing, ...of, n: 0, subjects: 0 }
    sums.set(key, { ...sum, n: sum.n + n, subjects: sum.subjects + n })
  }
  for (const { unit, kind, month, n } of parts.filter((part) => part.n > 0))
    for (const outcome of outcomes) {
      const [, quarter = '', year = ''] = periodsOf(month)
      for (const period of [{ month }, { quarter }, { year }])
        for (const of of [{ unit }, { kind }, {}]) add({ ...of, ...period, outcome }, n)
      add({ unit, kind, month, outcome }, n)
    }
  return [...sums.values()]
}

const shown = (acts: Counted[], from: string, to: string, by: Dimension, rows: Counted[] = []) =>
  qualityOf(acts, rows, windowOf(from, to), by, to, 5)

describe('figures', () => {
  const of = (outcome: string, n: number) => countedOf([{ unit: 'a', kind: 'PENALTY', month: '2025-03', n }], [outcome])
  const all = countedOf([{ unit: 'a', kind: 'PENALTY', month: '2025-03', n: 60 }], [null])

  it('are the shares that the edition defines, each with its definition', () => {
    const [row] = shown(
      [...all, ...of('IN_TIME', 37), ...of('LATE', 13), ...of('MISSING', 10)],
      '2025-03-01',
      '2025-03-31',
      'UNIT',
      [...of('PASSED', 30), ...of('FAULTY', 10)],
    )
    expect(row).toMatchObject({
      group: 'a',
      total: { value: '60', display: '60', suppressed: false },
      timely: { value: '0.74', display: '74 %', basis: { instrument: 'county-publicity' } },
      compliant: { value: '0.75', display: '75 %' },
      missing: { value: '0.167', display: '16.7 %' },
    })
  })

  it.each([
    ['the count', [of('IN_TIME', 30), of('LATE', 26), of('MISSING', 4)]],
    ['the complement', [of('IN_TIME', 52), of('LATE', 3), of('MISSING', 5)]],
  ])('of which %s is small withhold every share of the row', (_, outcomes) => {
    const [row] = shown([...all, ...outcomes.flat()], '2025-03-01', '2025-03-31', 'UNIT')
    expect(row).toMatchObject({
      total: { value: '60' },
      timely: { suppressed: true, value: null, display: '—' },
      missing: { suppressed: true },
    })
  })

  it('of nothing are no zero', () => {
    expect(shown([...all, ...of('IN_TIME', 60)], '2025-03-01', '2025-03-31', 'UNIT')[0]).toMatchObject({
      timely: { display: '100 %' },
      missing: { display: '0 %' },
      compliant: { value: null, suppressed: false },
    })
  })

  it('of windows before the first definition are refused', () => {
    const early = all.map((one) => ({ ...one, month: '2024-03', quarter: null, year: null }))
    expect(() => shown(early, '2024-03-01', '2024-03-31', 'UNIT')).toThrow(
      expect.objectContaining({ code: 'NO_EDITION' }),
    )
  })
})

/* A year of several units and kinds, some of which only have each other; small numbers come from a seed. */
const pairs = [
  ['squad-1', 'PENALTY'],
  ['squad-2', 'PENALTY'],
  ['squad-3', 'PENALTY'],
  ['planning', 'LICENCE'],
  ['construction', 'LICENCE'],
  ['planning', 'INSPECTION'],
] as const

describe('small figures', () => {
  it.each([
    [1, 3],
    [2, 6],
    [3, 12],
    [4, 30],
  ])(
    'cannot be reckoned from all others together, over every window and dimension (seed %i, up to %i)',
    (seed, most) => {
      let at = seed * 7919
      const chance = () => {
        at = (at * 48_271) % 2_147_483_647
        return at / 2_147_483_647
      }
      const parts = pairs.flatMap(([unit, kind]) =>
        months.map((month) => ({ unit, kind, month, n: chance() < 0.25 ? 0 : Math.floor(chance() * most) })),
      )
      const live = parts.filter(({ n }) => n > 0)
      const acts = countedOf(live)
      const windows = [
        ...months.map((month) => [`${month}-01`, lastOf(month)]),
        ...[0, 3, 6, 9].map((i) => [`${months[i]}-01`, lastOf(months[i + 2] as string)]),
        ['2025-01-01', '2025-12-31'],
      ] as [string, string][]
      const known = new Span(live.length)
      for (const [from, to] of windows)
        for (const by of ['UNIT', 'KIND', 'MONTH'] as const)
          for (const { group, total } of shown(acts, from, to, by)) {
            const inside = (part: Part) => `${part.month}-01` >= from && `${part.month}-01` <= to
            const isOf = (part: Part) => group === { UNIT: part.unit, KIND: part.kind, MONTH: part.month }[by]
            if (!total.suppressed) known.add(live.map((part) => inside(part) && isOf(part)))
          }
      const small = acts.filter(({ outcome, subjects }) => outcome === null && subjects < 5)
      const told = small.filter(({ unit, kind, month, quarter, year }) =>
        known.tells(
          live.map(
            (part) =>
              (unit === null || part.unit === unit) &&
              (kind === null || part.kind === kind) &&
              periodsOf(part.month).includes(month ?? quarter ?? year ?? ''),
          ),
        ),
      )
      expect(small.length).toBeGreaterThan(5)
      expect(known.size).toBeGreaterThan(5)
      expect(told).toEqual([])
    },
  )
})

/** What follows from sums that are known, by adding and taking away: rows in exact fractions of a large prime field. */
class Span {
  private readonly rows: { pivot: number; of: bigint[] }[] = []
  private readonly length: number
  constructor(length: number) {
    this.length = length
  }
  get size() {
    return this.rows.length
  }
  add(sum: readonly boolean[]): void {
    const rest = this.rest(sum)
    const pivot = rest.findIndex((one) => one !== 0n)
    if (pivot < 0) return
    const inverse = power(rest[pivot] as bigint, field - 2n)
    this.rows.push({ pivot, of: rest.map((one) => (one * inverse) % field) })
  }
  tells(sum: readonly boolean[]): boolean {
    return this.rest(sum).every((one) => one === 0n)
  }
  private rest(sum: readonly boolean[]): bigint[] {
    let rest: bigint[] = Array.from({ length: this.length }, (_, i) => (sum[i] ? 1n : 0n))
    for (const { pivot, of } of this.rows) {
      const times = rest[pivot] as bigint
      if (times !== 0n) rest = rest.map((one, i) => (one + field - ((times * (of[i] as bigint)) % field)) % field)
    }
    return rest
  }
}

const field = 2_305_843_009_213_693_951n
function power(base: bigint, exponent: bigint): bigint {
  let [result, at] = [1n, base]
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * at) % field
    at = (at * at) % field
  }
  return result
}
