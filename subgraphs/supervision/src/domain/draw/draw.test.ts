import { describe, expect, it } from 'vitest'
import { inAll, inConflict } from './conflicts.ts'
import { drawFrom } from './draw.ts'
import { populationHashOf } from './form.ts'
import { numberOf } from './numbers.ts'
import { someDraw, someHex } from './population.fixture.ts'
import { shownLabels } from './shown.ts'

const rule = { atLeast: 10, shareAtMost: '0.9' }
const stratum = (label: string, size: number, take: number) => ({
  ...{ label, size, take },
  supervisionClass: `class of ${label}`,
  ratio: '0.1',
})

describe('how many are drawn', () => {
  it.each([
    ['0.01', 0, 0],
    ['0.01', 1, 1],
    ['0.01', 100, 1],
    ['0.01', 101, 2],
    ['0.05', 20, 1],
    ['0.07', 100, 7],
    ['0.8', 4, 4],
    ['1', 7, 7],
    [null, 7, 0],
  ])('of %s of %i firms is %i', (ratio, size, number) => {
    expect(numberOf(ratio, size)).toBe(number)
  })

  it.each(['0', '-0.1', '1.01'])('is refused of the share %s: nobody is exempt', (ratio) => {
    expect(() => numberOf(ratio, 5)).toThrow(/不免抽/)
  })
})

describe('a draw', () => {
  const made = {
    strata: [
      ['0.1', 30],
      ['0.5', 12],
      [null, 4],
      ['0.8', 2],
    ] as const,
    conflicts: true,
    pools: 2,
  }

  it('is the same for the same seed in whatever order the population stands, and another for another seed', () => {
    const { population, seed, drawn } = someDraw(1, made)
    const turned = {
      ...population,
      entries: [...population.entries].reverse(),
      inspectors: [...population.inspectors].reverse(),
    }
    expect(drawFrom(turned, seed)).toEqual(drawn)
    expect(populationHashOf(turned)).toBe(populationHashOf(population))
    expect(drawFrom(population, someHex(1, 'another seed'))).not.toEqual(drawn)
  })

  it('takes nobody who is left out, two inspectors of each department, and never one in conflict', () => {
    const { population, drawn } = someDraw(2, made)
    const labels = drawn.entryIds.map((id) => population.entries.find(({ entryId }) => entryId === id)?.label)
    expect(['L1', 'L2', 'L3', 'L4'].map((one) => labels.filter((label) => label === one).length)).toEqual([3, 6, 0, 2])
    for (const { visitId, inspectors } of drawn.teams) {
      const pools = inspectors.map((id) => population.inspectors.find(({ pseudonym }) => pseudonym === id)?.pool)
      expect(pools.sort()).toEqual(['P1', 'P1', 'P2', 'P2'])
      const excluded = population.entries.find((one) => one.visitId === visitId)?.excluded ?? []
      expect(inspectors.filter((one) => excluded.includes(one))).toEqual([])
    }
  })

  it('is refused before anything is drawn where some firm, drawn or not, would have too few inspectors', () => {
    const { population, seed } = someDraw(3, { strata: [['0.01', 30]], inspectors: 3 })
    const last = population.entries.length - 1
    const entries = population.entries.map((entry, i) =>
      i === last ? { ...entry, excluded: population.inspectors.slice(0, 2).map(({ pseudonym }) => pseudonym) } : entry,
    )
    expect(() => drawFrom({ ...population, entries }, seed)).toThrow(/too few for 1 of 30 firms/)
    expect(() => drawFrom({ ...population, inspectors: [] }, seed)).toThrow(/no inspector/)
  })
})

describe('a conflict of interest', () => {
  const conflict = { inspectorId: 'i', subjectId: 's_old', from: '2026-01-01', until: '2026-06-30' }

  it.each([
    [['s_now', 's_old'], '2026-01-01', ['i']],
    [['s_now', 's_old'], '2026-06-30', ['i']],
    [['s_now', 's_old'], '2026-07-01', []],
    [['s_old'], '2025-12-31', []],
    [['s_now'], '2026-03-01', []],
  ])('of %s on %s keeps away %s', (members, day, kept) => {
    expect([...inConflict(members, [conflict], day)]).toEqual(kept)
  })

  it('has no last day while it lasts', () => {
    expect([...inConflict(['s_old'], [{ ...conflict, until: null }], '2040-01-01')]).toEqual(['i'])
  })
})

it('a joint draw is of firms that every department has in its population, whichever of their identities it names', () => {
  const own = [{ memberIds: ['a', 'a_old'] }, { memberIds: ['b'] }, { memberIds: ['c'] }]
  expect(
    inAll(own, [
      ['a_old', 'b'],
      ['a', 'c'],
    ]),
  ).toEqual([{ memberIds: ['a', 'a_old'] }])
  expect(inAll(own, [])).toEqual(own)
})

describe('which labels the public file shows by themselves', () => {
  it.each([
    ['large ones that are drawn in part', [stratum('a', 40, 2), stratum('b', 30, 15)], ['a', 'b']],
    [
      'none that is small: it stands with another in the rest',
      [stratum('a', 40, 2), stratum('b', 30, 15), stratum('c', 12, 2), stratum('d', 3, 3)],
      ['a', 'b'],
    ],
    [
      'none that is drawn whole: who is not drawn would be known not to be of it',
      [stratum('a', 40, 2), stratum('b', 30, 15), stratum('c', 20, 20)],
      ['a'],
    ],
    ['none of which nobody is drawn', [stratum('a', 40, 2), stratum('b', 30, 3), stratum('c', 20, 0)], ['a']],
    ['no single one that is everybody', [stratum('a', 40, 2)], []],
    ['no single one that is nearly everybody', [stratum('a', 95, 2), stratum('b', 10, 1)], []],
    ['none where all are small', [stratum('a', 4, 2), stratum('b', 3, 1)], []],
    ['none of nobody', [stratum('a', 0, 0)], []],
  ])('%s', (_, strata, shown) => {
    expect([...shownLabels(strata, rule)].sort()).toEqual(shown)
  })
})
