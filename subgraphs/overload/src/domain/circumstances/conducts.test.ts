import { describe, expect, it } from 'vitest'
import type { Conduct, ConductKind, Particulars } from '../conduct.ts'
import { quarterOf } from '../quarter.ts'
import { type ForcingRules, forcingIn, singleIn } from './conducts.ts'

const rules: ForcingRules = { form: () => 'rolling', fine: () => 20_000, penalties: () => 3 }
let last = 0
const fact = (kind: ConductKind, day: string, particulars: Particulars = {}): Conduct => ({
  ...{ id: `c${++last}`, kind, day, subjectId: 's', subjectType: 'SOURCE_UNIT', decisionId: null, particulars },
})
const fined = (...of: [day: string, fine: string][]) => of.map(([day, fine]) => fact('FORCING_PENALTY', day, { fine }))
const forcing = (conducts: Conduct[]) => forcingIn(conducts, quarterOf('2026-Q3'), rules)

describe('情形五: fined for forcing, 20,000 CNY or more once, or three times in a year', () => {
  it.each([
    ['19999.99', false],
    ['20000', true],
    ['20000.00', true],
    ['30000', true],
  ])('%s CNY: %s', (fine, is) => expect(forcing(fined(['2026-07-01', fine])).length === 1).toBe(is))

  it.each([
    ['two', fined(['2026-07-01', '500'], ['2026-07-02', '500']), false],
    ['three', fined(['2026-07-01', '500'], ['2026-07-02', '500'], ['2026-07-03', '500']), true],
    ['the first a year before', fined(['2025-07-03', '500'], ['2026-07-02', '500'], ['2026-07-03', '500']), false],
    ['a day less', fined(['2025-07-04', '500'], ['2026-07-02', '500'], ['2026-07-03', '500']), true],
    ['the third before the quarter', fined(['2026-06-28', '500'], ['2026-06-29', '500'], ['2026-06-30', '500']), false],
  ])('%s: %s', (_, conducts, is) => expect(forcing(conducts).length === 1).toBe(is))

  it('a high fine is said before the number of penalties', () => {
    const [one] = forcing(fined(['2026-07-01', '500'], ['2026-07-02', '25000'], ['2026-07-03', '500']))
    expect(one).toMatchObject({ measure: 'FINE', count: 1, measured: '25000', threshold: '20000', metOn: '2026-07-02' })
  })
})

const full = { deaths: 12, injured: 0 }
describe('the circumstances of one fact', () => {
  it.each<[number, ConductKind, Particulars, boolean]>([
    [4, 'REPAIR_LICENCE_REVOKED', { grave: true }, true],
    [4, 'REPAIR_LICENCE_REVOKED', { grave: false }, false],
    [6, 'PERMIT_BY_FRAUD', {}, true],
    [7, 'INSPECTION_REFUSED', { withoutReason: true }, true],
    [7, 'INSPECTION_REFUSED', { withoutReason: false }, false],
    [8, 'STATION_BLOCKED', { policeDocNo: '文公行罚决字〔2026〕1号' }, true],
    [8, 'STATION_BLOCKED', {}, false],
    [9, 'ACCIDENT', { ...full, accidentGrade: 'MAJOR', liability: 'EQUAL' }, true],
    [9, 'ACCIDENT', { ...full, accidentGrade: 'MAJOR', liability: 'MINOR' }, false],
    [9, 'ACCIDENT', { ...full, accidentGrade: 'LARGER', liability: 'FULL' }, false],
    [9, 'ACCIDENT', { ...full, accidentGrade: 'GRAVE', liability: 'FULL' }, true],
    [10, 'VIOLENCE', { harm: 'INJURY' }, true],
    [10, 'VIOLENCE', { harm: 'NONE' }, false],
  ])('情形 %i: %s with %j: %s', (circumstance, kind, particulars, is) => {
    const found = singleIn([fact(kind, '2026-09-30', particulars)], quarterOf('2026-Q3'))
    expect(found.map((one) => one.circumstance)).toEqual(is ? [circumstance] : [])
  })

  it('are of the quarter in which the fact was', () => {
    const facts = ['2026-06-30', '2026-10-01'].map((day) => fact('PERMIT_BY_FRAUD', day))
    expect(singleIn(facts, quarterOf('2026-Q3'))).toEqual([])
  })

  it('keep the subjects and the circumstances apart', () => {
    const facts = [
      fact('PERMIT_BY_FRAUD', '2026-07-01'),
      fact('PERMIT_BY_FRAUD', '2026-07-02'),
      { ...fact('PERMIT_BY_FRAUD', '2026-07-02'), subjectId: 'other' },
    ]
    expect(singleIn(facts, quarterOf('2026-Q3')).map(({ subjectId, count }) => [subjectId, count])).toEqual([
      ['s', 2],
      ['other', 1],
    ])
  })
})
