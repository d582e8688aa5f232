import { describe, expect, it } from 'vitest'
import { fact, violation } from './facts.fixture.ts'
import { judge } from './judge.ts'
import { otherForms } from './packs.fixture.ts'
import { packAt } from './packs.ts'
import { standingOn } from './standing.ts'

const year = { from: '2025-01-01', to: '2025-12-31' }
const on = (scheme: string) => packAt(scheme, '2025-12-31')
const fleet = (vehicles: string) => fact('FLEET', '2025-01-01', { quantity: vehicles })

describe('contributions', () => {
  it('each fact has its own share of a rate, in order of occurrence, up to the points of the item', () => {
    // over 30 vehicles a step of 0.01 is 0.3 violations: 3, 6, 10, … full steps
    const facts = [
      fleet('30'),
      violation('X', '2025-02-01'),
      violation('X', '2025-03-01'),
      violation('X', '2025-04-01', '5'),
    ]
    const { contributions, total } = judge(on('freight'), year, facts)
    expect(contributions.map(({ code, points }) => [code, points])).toEqual([
      ['VIOLATION_RATE', '-30'],
      ['VIOLATION_RATE', '-30'],
      ['VIOLATION_RATE', '-140'],
    ])
    expect(total).toBe('800')
  })

  it('steps that are not full cost nothing', () => {
    expect(judge(on('freight'), year, [fleet('101'), violation('X', '2025-02-01')]).total).toBe('1000')
    expect(judge(on('freight'), year, [fleet('100'), violation('X', '2025-02-01')]).total).toBe('990')
  })

  it('without a number of vehicles a rate is counted over one', () => {
    expect(judge(on('freight'), year, [violation('X', '2025-02-01')]).total).toBe('800')
  })

  it('the number of vehicles that was said last is the one', () => {
    const later = fact('FLEET', '2025-12-31', { quantity: '200' })
    expect(judge(on('freight'), year, [later, fleet('50'), violation('X', '2025-02-01', '2')]).total).toBe('990')
  })

  it('what was put right is restored, wholly or by half, and never twice', () => {
    const missing = (correctedOn: string | null) =>
      fact('UNINSURED_VEHICLE', '2025-02-01', { quantity: '3', correctedOn })
    const fault = (correctedOn: string | null) => fact('MANAGEMENT_FAULT', '2025-02-01', { correctedOn })
    const totalOf = (...facts: ReturnType<typeof fact>[]) => judge(on('freight'), year, [fleet('9'), ...facts]).total
    expect(totalOf(missing(null))).toBe('970')
    expect(totalOf(missing('2025-05-01'))).toBe('1000')
    expect(totalOf(fault(null))).toBe('970')
    expect(totalOf(fault('2025-05-01'))).toBe('985')
  })

  it('is restored from the day of its correction, in the grade that stands then', () => {
    const facts = [fleet('9'), fact('UNINSURED_VEHICLE', '2025-02-01', { correctedOn: '2026-05-02' })]
    const totals = ['2026-05-01', '2026-05-02'].map((day) => standingOn(on('freight'), facts, day).total)
    expect(totals).toEqual(['990', '1000'])
  })

  it('a sheet may have steps begun cost as full ones do, and restore by half what it costs once', () => {
    const pack = otherForms()
    const totalOf = (...facts: ReturnType<typeof fact>[]) => judge(pack, year, [fleet('100'), ...facts]).total
    expect(totalOf(violation('X', '2025-02-01', '1'))).toBe('990')
    expect(totalOf(violation('X', '2025-02-01', '1.1'))).toBe('980')
    const missing = ['2025-02-01', '2025-03-01'].map((day) => fact('FILE_MISSING', day, { correctedOn: '2025-04-01' }))
    expect(totalOf(...missing)).toBe('975')
  })

  it('what cannot be put right stays though a day of correction be given', () => {
    const violated = { ...violation('X', '2025-02-01'), correctedOn: '2025-02-02' }
    expect(judge(on('freight'), year, [fleet('100'), violated]).total).toBe('990')
  })

  it('a missing file costs once, however often it was found', () => {
    const twice = ['2025-02-01', '2025-09-01'].map((day) => fact('FILE_MISSING', day))
    const { contributions, total } = judge(on('freight'), year, [fleet('9'), ...twice])
    expect(contributions.map(({ points }) => points)).toEqual(['-50', '0'])
    expect(total).toBe('950')
  })

  it('clean inspections bring points, up to their item, and all of the bonus up to its cap', () => {
    const clean = Array.from({ length: 8 }, (_, i) => fact('CLEAN_INSPECTION', `2025-0${i + 1}-01`))
    const { contributions, total } = judge(on('freight'), year, [fleet('9'), ...clean])
    expect(contributions.map(({ points }) => points)).toEqual(['5', '5', '5', '5', '5', '5', '0', '0'])
    expect(total).toBe('1030')
    const honours = [1, 2, 3].map((day) => fact('HONOUR', `2025-10-0${day}`, { particulars: { level: 'NATIONAL' } }))
    const tasks = [1, 2, 3].map((day) => fact('TASK_DONE', `2025-11-0${day}`))
    expect(judge(on('freight'), year, [fleet('9'), ...clean, ...honours, ...tasks]).total).toBe('1100')
  })

  it('each says its clause, its evidence and when it leaves: with the year that takes the place of its own', () => {
    const violated = { ...violation('X', '2025-02-01'), evidenceRef: 'case:7' }
    const [one] = judge(on('freight'), year, [fleet('100'), violated]).contributions
    expect(one).toMatchObject({
      factId: violated.id,
      evidenceRef: 'case:7',
      occurredOn: '2025-02-01',
      expiresOn: '2027-01-01',
    })
    expect(one?.clause).toMatchObject({ instrument: 'sheet-freight', at: '经营行为 经营违章率', provisional: true })
    expect(one?.clause.text).toContain('0.01')
  })
})

describe('no evidence', () => {
  it.each([
    ['nothing at all', []],
    ['no vehicles and no fact', [fact('FLEET', '2025-06-01', { quantity: '0' })]],
    ['facts of other years alone', [fact('FLEET', '2024-06-01', { quantity: '9' }), violation('X', '2024-06-01')]],
  ])('%s is grey, not B', (_, facts) => {
    expect(judge(on('freight'), year, facts).grade).toBeNull()
  })

  it('a clean inspection, or being in business, is evidence', () => {
    expect(judge(on('freight'), year, [fact('CLEAN_INSPECTION', '2025-06-01')]).grade).toBe('AAA')
    expect(judge(on('repair'), year, [fact('IN_BUSINESS', '2025-12-31')]).grade).toBe('AAA')
  })
})
