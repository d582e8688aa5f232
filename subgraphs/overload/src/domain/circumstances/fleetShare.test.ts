import { describe, expect, it } from 'vitest'
import type { Conduct } from '../conduct.ts'
import { quarterOf } from '../quarter.ts'
import type { Violation } from './facts.ts'
import { fleetShareIn, fleetsAsked, type ShareRules } from './fleetShare.ts'

const rules: ShareRules = { form: () => 'rolling', fleetDay: () => 'window-end', share: () => 0.1 }
const truck = (vehicleId: string | null, day: string): Violation => ({
  ...{ id: `v ${vehicleId} ${day}`, day, vehicleId, driverId: null, operatorId: 'f' },
})
const order = (day: string): Conduct => ({
  ...{ id: `order ${day}`, kind: 'SUSPENSION_ORDER', day, subjectId: 'f', subjectType: 'ROAD_TRANSPORT_FIRM' },
  ...{ decisionId: 'd', particulars: {} },
})
const trucks = (count: number, day = '2026-07-10') => Array.from({ length: count }, (_, i) => truck(`t${i}`, day))
const found = (violations: Violation[], conducts: Conduct[], fleet: number, quarter = '2026-Q3', how = rules) =>
  fleetShareIn({ violations, conducts }, quarterOf(quarter), how, () => fleet)

describe('情形三: more than a tenth of a firm’s trucks, and ordered 停业整顿', () => {
  it.each([
    [1, 10, false],
    [1, 9, true],
    [2, 20, false],
    [2, 19, true],
    [3, 30, false],
    [3, 29, true],
    [11, 110, false],
    [11, 109, true],
    [100, 1000, false],
    [101, 1000, true],
    [1, 0, false],
  ])('%i of %i trucks: %s', (violating, fleet, is) => {
    expect(found(trucks(violating), [order('2026-08-01')], fleet).length === 1).toBe(is)
  })

  it('without the order it is not met, with one of more than a year before neither', () => {
    expect(found(trucks(5), [], 10)).toEqual([])
    expect(found(trucks(5), [order('2025-07-10')], 10)).toEqual([])
    expect(found(trucks(5), [order('2025-07-11')], 10)).toMatchObject([{ count: 5, metOn: '2026-07-10' }])
  })

  it('a truck counts once however often it violated, and one that is not known not at all', () => {
    const often = [truck('t', '2026-07-01'), truck('t', '2026-07-02'), truck('t', '2026-07-03')]
    expect(found([...often, truck(null, '2026-07-04')], [order('2026-08-01')], 10)).toEqual([])
    expect(found([...often, truck('u', '2026-07-04')], [order('2026-08-01')], 10)).toMatchObject([
      { count: 2, measured: '0.200000', threshold: '0.1', fleet: 10 },
    ])
  })

  it('the least that is more than a tenth does not read as a tenth', () => {
    const [one] = found(trucks(1_000_001), [order('2026-08-01')], 10_000_000)
    expect(one?.measured).toBe('0.100001')
  })

  it('asks for the fleet of each day that it is counted on, the last of the year or its first', () => {
    const facts = { violations: [truck('t', '2026-07-01'), truck('t', '2026-07-02')], conducts: [order('2026-07-02')] }
    const q3 = quarterOf('2026-Q3')
    expect(fleetsAsked(facts, q3, rules)).toEqual([{ holderId: 'f', on: '2026-07-02' }])
    const first: ShareRules = { ...rules, fleetDay: () => 'window-start' }
    expect(fleetsAsked(facts, q3, first)).toEqual([{ holderId: 'f', on: '2025-07-03' }])
  })

  it('the fleet of each day is that day’s: a firm that bought trucks is not met any more, one that sold them is', () => {
    const facts = { violations: [truck('t', '2026-07-01'), truck('u', '2026-08-01')], conducts: [order('2026-07-01')] }
    const fleets: Record<string, number> = { '2026-07-01': 10, '2026-08-01': 20 }
    const by = (more: Record<string, number>) =>
      fleetShareIn(facts, quarterOf('2026-Q3'), rules, ({ on }) => ({ ...fleets, ...more })[on] ?? 0)
    expect(by({})).toEqual([])
    expect(by({ '2026-08-01': 19 })).toMatchObject([{ count: 2, fleet: 19, metOn: '2026-08-01' }])
    expect(by({ '2026-07-01': 9 })).toMatchObject([
      { count: 1, fleet: 9, metOn: '2026-07-01', countedOn: '2026-07-01' },
    ])
  })
})
