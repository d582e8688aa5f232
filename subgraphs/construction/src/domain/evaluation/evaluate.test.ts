import { describe, expect, it } from 'vitest'
import { bandOf, evaluate } from './evaluate.ts'
import { Exact } from './exact.ts'
import { conduct, given, section } from './given.fixture.ts'
import { costing } from './packs.fixture.ts'
import { packAt } from './packs.ts'
import type { ConductFact, Grade, Role, SectionFact } from './types.ts'

const contractor = packAt('CONTRACTOR', '2025-12-31')
const accident = (of: string, times = 1) => conduct('QUALITY_ACCIDENT', 'PERFORMANCE', of, { times })
const silent = () => conduct('NOT_REPORTED', 'OTHER')

describe('the bound of a grade', () => {
  const pairs: [Role, string, Grade, string, Grade][] = [
    ['CONTRACTOR', '95', 'AA', '94.99', 'A'],
    ['CONTRACTOR', '85', 'A', '84.99', 'B'],
    ['CONTRACTOR', '75', 'B', '74.99', 'C'],
    ['CONTRACTOR', '60', 'C', '59.99', 'D'],
    ['DESIGNER', '95', 'AA', '94.99', 'A'],
    ['DESIGNER', '60', 'C', '59.99', 'D'],
    ['SUPERVISOR', '95.01', 'AA', '95', 'A'],
    ['SUPERVISOR', '85.01', 'A', '85', 'B'],
    ['SUPERVISOR', '70.01', 'B', '70', 'C'],
    ['SUPERVISOR', '60', 'C', '59.99', 'D'],
    ['TESTING', '95.01', 'AA', '95', 'A'],
    ['TESTING', '85.01', 'A', '85', 'B'],
    ['TESTING', '70.01', 'B', '70', 'C'],
    ['TESTING', '60.01', 'C', '60', 'D'],
  ]
  it.each(pairs)('%s: %s is %s, %s is %s', (role, inside, better, outside, worse) => {
    for (const [score, grade] of [
      [inside, better],
      [outside, worse],
    ] as const) {
      const pack = costing(role.toLowerCase(), new Exact(100).sub(score).toFixed())
      const found = evaluate(pack, given([section('c1', 'P')], [silent()]))
      expect([found.score, found.grade]).toEqual([new Exact(score).toFixed(2), grade])
      expect(bandOf(pack, new Exact(score)).grade).toBe(grade)
    }
  })

  it('of testing bodies stays provisional, for its side is not settled', () => {
    const found = evaluate(packAt('TESTING', '2025-12-31'), given([section('c1', 'P')]))
    expect(found.basis).toMatchObject({ instrument: 'testing-grades', provisional: true })
    expect(packAt('TESTING', '2025-12-31').confidence).toMatch(/not settled/)
  })
})

describe('what beats the score', () => {
  const clean = given([section('c1', 'P')])
  it.each<[Grade | null, Grade]>([
    [null, 'AA'],
    ['AA', 'AA'],
    ['A', 'AA'],
    ['B', 'A'],
    ['C', 'B'],
    ['D', 'C'],
  ])('one grade a year: 100 points after %s are %s', (last, grade) => {
    const found = evaluate(contractor, { ...clean, last })
    expect([found.gradeByScore, found.grade]).toEqual(['AA', grade])
    expect(found.bounds.map(({ kind, grade: most, clause }) => [kind, most, clause.instrument])).toEqual(
      grade === 'AA' ? [] : [['ONE_GRADE_UP', grade, 'construction-grades']],
    )
  })

  it('a fall is not held up by the last grade', () => {
    const found = evaluate(contractor, given([section('c1', 'P')], [accident('c1', 3)], 'AA'))
    expect([found.score, found.grade, found.bounds]).toEqual(['40.00', 'D', []])
  })

  it.each<[string, SectionFact[], ConductFact, string | null]>([
    ['collusion in a bid', [section('c1', 'B')], conduct('COLLUSION', 'BID', 'c1'), '100.00'],
    [
      'sub-letting, beside work without fault',
      [section('c1', 'P'), section('c2', 'P')],
      conduct('SUBLETTING', 'PERFORMANCE', 'c1'),
      '100.00',
    ],
    [
      'sub-letting, put right or not',
      [section('c1', 'P')],
      conduct('SUBLETTING', 'PERFORMANCE', 'c1', { correctedOn: '2025-05-06' }),
      '100.00',
    ],
  ])('D at once: %s', (_, sections, one, score) => {
    const found = evaluate(contractor, given(sections, [one]))
    expect([found.score, found.gradeByScore, found.grade]).toEqual([score, 'AA', 'D'])
    expect(found.bounds).toEqual([
      {
        kind: 'DIRECT_D',
        grade: 'D',
        factId: one.id,
        clause: expect.objectContaining({ text: expect.stringContaining('直接定为D级') }),
      },
    ])
  })

  it('of supervisors D at once is cited from the annex that lists it', () => {
    const pack = packAt('SUPERVISOR', '2025-12-31')
    const found = evaluate(pack, given([section('c1', 'P')], [conduct('FRAUD', 'PERFORMANCE', 'c1')]))
    expect(found.bounds[0]?.clause).toMatchObject({ instrument: 'supervision-grades', provisional: true })
  })

  it('D at once needs no score: other conduct of that kind makes it where nothing was evaluated', () => {
    const pack = {
      ...contractor,
      items: contractor.items.map((item) => ({ ...item, directD: item.code === 'FALSE_REPORT' })),
    }
    const found = evaluate(pack, given([], [conduct('FALSE_REPORT', 'OTHER')]))
    expect([found.score, found.gradeByScore, found.grade]).toEqual([null, null, 'D'])
  })
})
