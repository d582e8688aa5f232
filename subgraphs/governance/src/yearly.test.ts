import { describe, expect, it } from 'vitest'
import { planOf } from './domain/plan/plan.ts'
import { catalogueFor, planFor, planOn, targetFor } from './yearly.ts'

const fault = (expected: string, got: unknown) => new Error(`${expected}; got ${String(got)}`)

describe('the files of a year', () => {
  it.each([2024, 2026])('%i: the plan has all fifteen points, each measured or saying why not', (year) => {
    const { items } = planFor(year)
    expect(items.map(({ point }) => point)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1))
    for (const { measuring, why } of items) expect((measuring === null) !== (why === null)).toBe(true)
  })

  it.each([2024, 2025, 2026])('%i: the catalogue is there, as a sample that says so', (year) => {
    expect(catalogueFor(year).confidence).toBe('sample: invented for demonstration')
  })

  it('2026: the indicators are there; a year without a file is NO_EDITION and never another one', () => {
    expect(targetFor(2026).indicators).not.toHaveLength(0)
    for (const missing of [() => planFor(2025), () => catalogueFor(2027), () => targetFor(2024)])
      expect(missing).toThrow(expect.objectContaining({ code: 'NO_EDITION' }))
  })

  it('the office stays until another plan is issued', () => {
    expect(planOn('2025-06-01').year).toBe(2024)
    expect(() => planOn('2023-12-31')).toThrow(expect.objectContaining({ code: 'NO_EDITION' }))
  })
})

describe('a plan', () => {
  const item = (more: object) => ({
    ...{
      id: '2026-01',
      point: 1,
      title: '机制',
      leadUnits: [],
      units: ['one'],
      dueOn: '2026-12-31',
      notMeasurable: '无',
    },
    ...more,
  })
  const plan = (...items: object[]) => ({
    ...{ title: '要点', number: 'unknown', year: 2026, source: 'a test', office: 'one', units: { one: '一' } },
    ...{ reports: { frequency: 'MONTHLY', from: '2026-10' }, items },
  })
  const evidence = { operation: 'o', id: 'a'.repeat(64), role: 'clerk', purpose: 'P', pointer: '/a' }
  it.each<[string, object, string]>([
    [
      'an evidence with variables',
      { notMeasurable: undefined, target: { measure: '率', atLeast: '1' }, evidence: { ...evidence, variables: {} } },
      'evidence of',
    ],
    [
      'a target and a reason why not',
      { target: { measure: '率', atLeast: '1' }, evidence },
      'either target and evidence',
    ],
    ['a unit of nowhere', { units: ['two'] }, 'a unit of the plan'],
    ['a point that there is not', { point: 16 }, 'at most 15'],
    ['an unknown word', { measured: 1 }, 'an item of'],
  ])('with %s is refused', (_, more, expected) => {
    expect(() => planOf(2026, plan(item(more)), fault)).toThrow(expected)
  })

  it('without an item of each point is refused', () => {
    expect(() => planOf(2026, plan(item({})), fault)).toThrow('an item of each point; got none of point 2')
  })
})
