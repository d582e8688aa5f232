import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.ts'
import { conduct, given, lost, section } from './given.fixture.ts'
import { packAt } from './packs.ts'
import type { ConductFact, SectionFact } from './types.ts'

const contractor = packAt('CONTRACTOR', '2025-12-31')
const wages = (of: string, more: Partial<ConductFact> = {}) => conduct('WAGE_ARREARS', 'PERFORMANCE', of, more)
const refused = (of: string) => conduct('CONTRACT_REFUSED', 'BID', of)
const accident = (of: string, times = 1) => conduct('QUALITY_ACCIDENT', 'PERFORMANCE', of, { times })
const silent = (times = 1) => conduct('NOT_REPORTED', 'OTHER', null, { times })

/** Sheets worked by hand; what is asked of each: T, L, ΣQ, X cut to the millionth, X to the hundredth, the grade. */
const sheets: [string, SectionFact[], ConductFact[], (string | null)[]][] = [
  [
    'only bids: T = (85 + 100) / 2 = 92.5 = X',
    [section('c1', 'B'), section('c2', 'B')],
    [refused('c1')],
    ['92.500000', null, '0', '92.500000', '92.50', 'A'],
  ],
  [
    'only performance: L = (92 × 12,345,678.90 + 100 × 7,654,321.10) / 20,000,000.00 = 100 − 4.93827156 = 95.06172844',
    [section('c1', 'P', '12345678.90'), section('c2', 'P', '7654321.10')],
    [wages('c1')],
    [null, '95.061728', '0', '95.061728', '95.06', 'AA'],
  ],
  [
    'both: 0.2 × 92.5 + 0.8 × 95.06172844 = 18.5 + 76.049382752 = 94.549382752',
    [section('c1', 'BP', '12345678.90'), section('c2', 'BP', '7654321.10')],
    [refused('c1'), wages('c1')],
    ['92.500000', '95.061728', '0', '94.549382', '94.55', 'A'],
  ],
  [
    'both less other conduct: 94.549382752 − 2 − 2 = 90.549382752',
    [section('c1', 'BP', '12345678.90'), section('c2', 'BP', '7654321.10')],
    [refused('c1'), wages('c1'), silent(2)],
    ['92.500000', '95.061728', '4', '90.549382', '90.55', 'A'],
  ],
  [
    'a section bid for and another performed: 0.2 × 85 + 0.8 × 92 = 17 + 73.6 = 90.6',
    [section('c1', 'B'), section('c2', 'P')],
    [refused('c1'), wages('c2')],
    ['85.000000', '92.000000', '0', '90.600000', '90.60', 'A'],
  ],
  [
    'one bid won and performed, two lost, one of these withdrawn: T = (100 + 90 + 100) / 3 = 96.666…; L = 92; X = 19.333… + 73.6 = 92.933…',
    [section('c1', 'BP', '12345678.90'), lost('d1'), lost('d2')],
    [conduct('BID_WITHDRAWN', 'BID', 'd1'), wages('c1')],
    ['96.666666', '92.000000', '0', '92.933333', '92.93', 'A'],
  ],
  [
    'only bids that were lost: T = (100 + 100) / 2 = 100 = X, no price is asked for',
    [lost('d1'), lost('d2')],
    [],
    ['100.000000', null, '0', '100.000000', '100.00', 'AA'],
  ],
  [
    'a third of a point: T = (85 + 100 + 100) / 3 = 95; L = (84 × 1 + 100 × 2) / 3 = 94.666…; X = 19 + 75.7333… = 94.7333…',
    [section('c1', 'BP', '1'), section('c2', 'B'), section('c3', 'B'), section('c4', 'P', '2.00')],
    [refused('c1'), wages('c1', { times: 2 })],
    ['95.000000', '94.666666', '0', '94.733333', '94.73', 'A'],
  ],
  [
    'half a hundredth is up: 100 − 20 × 250.25 / 1000 = 94.995',
    [section('c1', 'P', '250.25'), section('c2', 'P', '749.75')],
    [accident('c1')],
    [null, '94.995000', '0', '94.995000', '95.00', 'AA'],
  ],
  [
    'less than half is not: 100 − 20 × 250.26 / 1000 = 94.9948',
    [section('c1', 'P', '250.26'), section('c2', 'P', '749.74')],
    [accident('c1')],
    [null, '94.994800', '0', '94.994800', '94.99', 'A'],
  ],
  [
    'half is not reached by cutting first: 100 − 20 × 250.2500000000000001… / 1000 < 94.995',
    [section('c1', 'P', '250250000000000000.01'), section('c2', 'P', '749749999999999999.99')],
    [accident('c1')],
    [null, '94.994999', '0', '94.994999', '94.99', 'A'],
  ],
  [
    'conduct put right gives half back: 100 − 8 × (1 − 0.5) = 96',
    [section('c1', 'P')],
    [wages('c1', { correctedOn: '2025-06-01' })],
    [null, '96.000000', '0', '96.000000', '96.00', 'AA'],
  ],
  [
    'no section falls below 0: 100 − 20 × 6 → 0, X = (0 × 1 + 100 × 3) / 4 = 75',
    [section('c1', 'P', '1.00'), section('c2', 'P', '3.00')],
    [accident('c1', 6)],
    [null, '75.000000', '0', '75.000000', '75.00', 'B'],
  ],
  [
    'other conduct has no floor: 0 − 2 × 3 = −6',
    [section('c1', 'P')],
    [accident('c1', 5), silent(3)],
    [null, '0.000000', '6', '-6.000000', '-6.00', 'D'],
  ],
  [
    'a cent beside ten quadrillion: 100 − 8 × 0.01 / 10,000,000,000,000,000.00, cut to 99.999999, is 100.00',
    [section('c1', 'P', '0.01'), section('c2', 'P', '9999999999999999.99')],
    [wages('c1')],
    [null, '99.999999', '0', '99.999999', '100.00', 'AA'],
  ],
  [
    'a section that was neither bid for nor performed counts nowhere',
    [section('c1', 'P'), section('c2', '', '9.00')],
    [],
    [null, '100.000000', '0', '100.000000', '100.00', 'AA'],
  ],
  ['nothing evaluated: no score and no grade', [], [], [null, null, '0', null, null, null]],
  ['only other conduct: nothing to deduct it from', [], [silent()], [null, null, '2', null, null, null]],
]

describe('a sheet worked by hand', () => {
  it.each(sheets)('%s', (_, sections, conducts, [bid, performance, other, exact, score, grade]) => {
    const found = evaluate(contractor, given(sections, conducts))
    expect(found).toMatchObject({ bid, performance, other, exact, score, grade, gradeByScore: grade })
  })

  it('says what each conduct took from its section and from X, and each section its scores', () => {
    const sections = [section('c1', 'BP', '12345678.90'), section('c2', 'BP', '7654321.10')]
    const found = evaluate(contractor, given(sections, [refused('c1'), wages('c1'), silent(2)]))
    // 0.2 × 15 / 2 = 1.5; 0.8 × 4.93827156 = 3.950617248, from 98.5 to 94.549382(752); 2 × 2 = 4
    expect(found.contributions.map(({ code, part, points, effect }) => [code, part, points, effect])).toEqual([
      ['CONTRACT_REFUSED', 'BID', '-15', '-1.500000'],
      ['NOT_REPORTED', 'OTHER', '-4', '-4.000000'],
      ['WAGE_ARREARS', 'PERFORMANCE', '-8', '-3.950618'],
    ])
    expect(found.sections).toEqual([
      { contractId: 'c1', bidScore: '85', performanceScore: '92', price: '12345678.90' },
      { contractId: 'c2', bidScore: '100', performanceScore: '100', price: '7654321.10' },
    ])
    expect(found.weights).toMatchObject({ a: '0.2', b: '0.8', clause: { instrument: 'construction-grades' } })
    expect(found.contributions[2]?.text).toMatch('每次扣8分')
  })

  it('takes no more from a section than it has, and says so of the conduct that came too late', () => {
    const conducts = [accident('c1', 5), wages('c1', { occurredOn: '2025-05-06' })]
    const found = evaluate(contractor, given([section('c1', 'P')], conducts))
    expect(found.contributions.map(({ points, effect }) => [points, effect])).toEqual([
      ['-100', '-100.000000'],
      ['0', '0.000000'],
    ])
  })
})
