import type { IntakeCell, Watermark } from '@xinlu/schema'
import { describe, expect, it } from 'vitest'
import { type Catalogue, catalogueOf, type LendingRoom } from './catalogue.ts'
import { cellsOf, findingsOf } from './coverage.ts'
import { figureOf, figuresBy } from './figures.ts'

const units = ['one', 'two', 'three']
const catalogue: Catalogue = catalogueOf(
  2026,
  {
    title: '目录',
    issuer: '局',
    year: 2026,
    source: 'a test',
    items: [
      { code: 'A', title: '甲', room: 'overload', units, frequency: 'MONTHLY', dueWithin: 5, basis: '第3项' },
      {
        code: 'Q',
        title: '季',
        room: 'overload',
        units: ['one'],
        frequency: 'QUARTERLY',
        dueWithin: 5,
        basis: '第4项',
      },
      {
        code: 'H',
        title: '随时',
        room: 'overload',
        units: ['one'],
        frequency: 'AS_IT_HAPPENS',
        dueWithin: 5,
        basis: '第5项',
      },
    ],
  },
  (expected, got) => new Error(`${expected}; got ${String(got)}`),
)
const months = Array.from({ length: 10 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`)
const cell = (unit: string, month: string, more: Partial<IntakeCell> = {}): IntakeCell => ({
  ...{ item: 'A', unit, month, statements: 3, firstKnownFrom: `${month}-05T02:00:00.000Z` },
  ...{ lastKnownFrom: `${month}-28T02:00:00.000Z`, repeats: 0, repeated: [], ...more },
})
/** Everything that is due by 2026-11-10, in time and once. */
const whole = [
  ...units.flatMap((unit) => months.map((month) => cell(unit, month))),
  ...months.slice(0, 9).map((month) => cell('one', month, { item: 'Q' })),
]
const found = (cells: readonly IntakeCell[], sources: readonly Watermark[] = [], today = '2026-11-10') => {
  const intakes = new Map<LendingRoom, { cells: readonly IntakeCell[]; sources: readonly Watermark[] }>([
    ['overload', { cells, sources }],
  ])
  const table = cellsOf(catalogue, intakes, today)
  return { table, findings: findingsOf(catalogue, table, intakes) }
}
const named = ({ findings }: ReturnType<typeof found>) =>
  findings.map(({ kind, item, unit, period }) => [kind, item, unit, period].join(' '))
const without = (unit: string, month: string) => whole.filter((one) => one.unit !== unit || one.month !== month)

describe('a year in which everything came once and in time', () => {
  it('shows nothing', () => {
    expect(named(found(whole))).toEqual([])
  })
})

describe('a silent unit, a late one and a double one', () => {
  const planted = [
    ...without('two', '2026-08').filter((one) => !['2026-06', '2026-04'].includes(one.month) || one.unit !== 'three'),
    cell('three', '2026-06', { lastKnownFrom: '2026-07-08T01:00:00.000Z' }),
    cell('three', '2026-04', { repeats: 1, repeated: ['f_1'] }),
  ]

  it('are all three shown, each with its evidence, and nothing else', () => {
    const { findings } = found(planted, [{ source: 'two', reportedUpTo: '2026-07-31T16:00:00.000Z' }])
    expect(findings).toEqual(
      [
        {
          ...{ kind: 'DOUBLE', item: 'A', title: '甲', unit: 'three', period: '2026-04', dueOn: '2026-05-11' },
          ...{ evidence: ['f_1'], basis: '第3项' },
        },
        {
          ...{ kind: 'LATE', item: 'A', title: '甲', unit: 'three', period: '2026-06', dueOn: '2026-07-07' },
          ...{ evidence: ['the last came at 2026-07-08T01:00:00.000Z'], basis: '第3项' },
        },
        {
          ...{ kind: 'HOLE', item: 'A', title: '甲', unit: 'two', period: '2026-08', dueOn: '2026-09-07' },
          ...{ evidence: ['0 statements', 'the source has reported up to 2026-07-31T16:00:00.000Z'], basis: '第3项' },
        },
      ].sort((a, b) => (a.period < b.period ? -1 : 1)),
    )
  })

  it('are what the figures count', () => {
    const { table } = found(planted)
    expect(figureOf('ALL', table)).toMatchObject({ due: 33, inTime: 31, late: 1, holes: 1, doubles: 1, share: '0.939' })
    expect(figuresBy('unit', table).map(({ about, share }) => [about, share])).toEqual([
      ['one', '1'],
      ['three', '0.9'],
      ['two', '0.9'],
    ])
  })
})

describe('what did not come', () => {
  it.each([
    ['is no hole up to and with its due day', '2026-08', '2026-09-07', []],
    ['is a hole on the day after', '2026-08', '2026-09-08', ['HOLE A two 2026-08']],
  ])('%s', (_, month, today, holes) => {
    const came = without('two', month).filter((one) => one.month <= month)
    expect(named(found(came, [], today)).filter((one) => one.startsWith('HOLE'))).toEqual(holes)
  })

  it.each([
    ['to the end of the month, is a nil report and no hole', '2026-08-31T16:00:00.000Z', 0],
    ['to a second before, is a hole', '2026-08-31T15:59:59.000Z', 1],
  ])('and of which the source says that it has reported %s', (_, reportedUpTo, holes) => {
    expect(named(found(without('two', '2026-08'), [{ source: 'two', reportedUpTo }]))).toHaveLength(holes)
  })

  it('of what comes as it happens is never a hole, and past the calendar nothing is', () => {
    expect(
      found(whole)
        .table.filter(({ item }) => item === 'H')
        .map(({ state }) => state),
    ).not.toContain('HOLE')
    const december = found(whole, [], '2026-12-31').table.find(
      ({ item, period, unit }) => item === 'A' && period === '2026-12' && unit === 'one',
    )
    expect(december).toMatchObject({ dueOn: null, state: 'OPEN' })
  })
})

describe('what came on the due day', () => {
  it.each([
    ['in the county’s last minute is in time', '2026-07-07T15:59:00.000Z', []],
    ['a minute later is late', '2026-07-07T16:01:00.000Z', ['LATE A two 2026-06']],
  ])('%s', (_, lastKnownFrom, late) => {
    expect(named(found([...without('two', '2026-06'), cell('two', '2026-06', { lastKnownFrom })]))).toEqual(late)
  })
})

describe('what a unit says unasked', () => {
  it('is shown as that, and as nothing wrong', () => {
    const answer = found([...whole, cell('stranger', '2026-03')])
    expect(named(answer)).toEqual([])
    expect(answer.table.filter(({ unit }) => unit === 'stranger').map(({ state }) => state)).toEqual(['UNASKED'])
  })
})
