import type { PublicFile } from '@xinlu/supervision/draw'
import { someDraw, someHex } from '@xinlu/supervision/draw.fixture'
import { describe, expect, it } from 'vitest'
import { type DrawFile, readDrawFile, readOpening } from './drawFile.ts'
import { replayOpened } from './drawOpened.ts'
import { replayDraw, shareOf } from './drawReplay.ts'

const told = (file: PublicFile) => readDrawFile(JSON.stringify(file))
const faults = (file: DrawFile) => replayDraw(file).flatMap(({ name, passed }) => (passed ? [] : [name]))

const made = {
  strata: [
    ['0.1', 30],
    ['0.5', 20],
    ['0.8', 8],
    [null, 4],
  ] as const,
  conflicts: true,
  pools: 2,
}
const { file, opening, drawn } = someDraw(11, made)

describe('the second implementation', () => {
  it('agrees with the first over a thousand populations, shown and opened', () => {
    for (let n = 0; n < 1000; n++) {
      const some = someDraw(n, small(n))
      const read = told(some.file)
      const opened = replayOpened(read, some.opening)
      const wrong = [...replayDraw(read), ...opened].filter(({ passed }) => !passed)
      expect(wrong, `population ${n}`).toEqual([])
    }
  })

  it.each([
    ['0.05', 20, 1],
    ['0.05', 21, 2],
    ['0.333', 3, 1],
    ['1', 5, 5],
    ['0.000000000001', 9, 1],
    ['0.7', 0, 0],
  ])('finds %s of %i to be %i', (ratio, size, number) => {
    expect(shareOf(ratio, size)).toBe(number)
  })
})

/** Small ones, so that a thousand take little time. */
const small = (n: number) => ({
  strata: [
    ['0.1', 3 + (n % 4)],
    ['0.5', n % 5],
    [n % 3 === 0 ? null : '0.333', n % 3],
  ] as const,
  conflicts: n % 2 === 0,
  pools: 1 + (n % 2),
  inspectors: 3 + (n % 3),
  atLeast: 3,
})

describe('what was tampered with', () => {
  const [first, second] = file.labels
  const drawnOf = first?.drawn ?? []
  const other = first?.entries.find((id) => !drawnOf.includes(id)) ?? ''
  const labels = (change: (label: PublicFile['labels'][number]) => object) =>
    file.labels.map((one, i) => (i === 0 ? { ...one, ...change(one) } : one))
  const hex = someHex(1, 'another')

  it('is nothing in the file as it is', () => {
    expect(faults(told(file))).toEqual([])
    expect(file.labels.length).toBe(2)
    expect(drawn.entryIds.length).toBe(3 + 10 + 7)
  })

  it.each<[string, Partial<PublicFile>, string[]]>([
    ['another secret', { secret: hex }, ['COMMITMENT', 'SEED']],
    ['another salt', { salt: hex }, ['COMMITMENT']],
    ['another seed', { seed: hex }, ['SEED', 'ENTRIES', 'TEAMS']],
    ['another public part', { publicPart: 'another head' }, ['SEED']],
    ['another instant', { drawAt: '2026-11-23T02:00:00.000Z' }, ['POPULATION']],
    ['another firm drawn', { labels: labels(() => ({ drawn: [other, ...drawnOf.slice(1)].sort() })) }, ['ENTRIES']],
    [
      'a firm that is gone',
      { labels: labels(({ entries, size }) => ({ entries: entries.filter((id) => id !== other), size: size - 1 })) },
      ['POPULATION', 'NUMBERS'],
    ],
    [
      'a firm more',
      { labels: labels(({ entries, size }) => ({ entries: [...entries, hex].sort(), size: size + 1 })) },
      ['POPULATION', 'NUMBERS'],
    ],
    ['another share', { labels: labels(() => ({ ratio: '0.2' })) }, ['POPULATION', 'NUMBERS']],
    ['no share', { labels: labels(() => ({ ratio: '0' })) }, ['POPULATION', 'NUMBERS']],
    [
      'labels exchanged',
      {
        labels: [
          { ...first, label: second?.label },
          { ...second, label: first?.label },
        ] as never,
      },
      ['ORDER', 'POPULATION'],
    ],
    ['another order', { labels: labels(({ entries }) => ({ entries: [...entries].reverse() })) }, ['ORDER']],
    ['an entry twice', { visits: [...file.visits, file.visits.at(-1) ?? ''] }, ['ORDER', 'NUMBERS']],
    ['fewer visits than drawn', { teams: file.teams.slice(1) }, ['NUMBERS']],
    [
      'something drawn that is not of the rest',
      { rest: { ...file.rest, drawn: [...file.rest.drawn.slice(1), hex].sort() } },
      ['REST'],
    ],
  ])('%s', (_, change, names) => {
    expect(faults(told({ ...file, ...change }))).toEqual(expect.arrayContaining(names))
  })

  it('is a team without the one whom the seed sends, or without what kept another away', () => {
    const at = file.teams.findIndex(({ excluded }) => excluded.length > 0)
    const team = (change: Partial<PublicFile['teams'][number]>) =>
      faults(told({ ...file, teams: file.teams.map((one, i) => (i === at ? { ...one, ...change } : one)) }))
    expect(at).toBeGreaterThanOrEqual(0)
    expect(team({ excluded: [] })).toContain('TEAMS')
    expect(team({ inspectors: file.teams[at]?.inspectors.slice(1) ?? [] })).toContain('TEAMS')
    expect(team({ inspectors: [...(file.teams[at]?.excluded.slice(0, 1) ?? [])] })).toContain('TEAMS')
    expect(team({ visitId: hex })).toContain('TEAMS')
  })

  it('is what was committed to before', () => {
    const committed = { drawId: file.drawId, seedCommitment: file.seedCommitment, populationHash: hex }
    const [check] = replayDraw(told(file), { committed })
    expect(check).toMatchObject({ name: 'COMMITTED', passed: false })
    expect(
      replayDraw(told(file), { committed: { ...committed, populationHash: file.populationHash } })[0]?.passed,
    ).toBe(true)
  })

  it('is found in the rest by the opening alone, and so is a firm that was drawn and not visited', () => {
    const closed = file.rest.closed.find((one) => !file.rest.drawn.includes(one)) ?? ''
    const swapped = told({ ...file, rest: { ...file.rest, drawn: [...file.rest.drawn.slice(1), closed].sort() } })
    expect(faults(swapped)).toEqual([])
    const opened = replayOpened(swapped, readOpening(JSON.stringify(opening)))
    expect(opened.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual(['OPENING', 'REST'])
    const [one, two] = opening.entries
    const exchanged = opening.entries.map((entry) =>
      entry === one ? { ...entry, visitSalt: two?.visitSalt ?? '' } : entry,
    )
    expect(replayOpened(told(file), { ...opening, entries: exchanged })[0]?.passed).toBe(false)
    const otherClass = opening.labels.map((label, i) => (i === 0 ? { ...label, supervisionClass: 'C9' } : label))
    expect(replayOpened(told(file), { ...opening, labels: otherClass })[0]?.passed).toBe(false)
  })

  it.each([
    ['no JSON', 'x'],
    ['another format', JSON.stringify({ ...file, format: 'xinlu-draw 2' })],
    ['a hash that is none', JSON.stringify({ ...file, seed: 'abc' })],
    ['a list that is none', JSON.stringify({ ...file, visits: {} })],
    ['a share that is none', JSON.stringify({ ...file, labels: labels(() => ({ ratio: '1.5' })) })],
  ])('is not read at all where it is %s', (_, text) => {
    expect(() => readDrawFile(text)).toThrow(/as it was published/)
  })
})
