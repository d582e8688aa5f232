import { describe, expect, it } from 'vitest'
import { classTables, tableAt, tableOn } from './table.ts'
import { tablesWith, written } from './tables.fixture.ts'

const fault = (words: string) =>
  expect.objectContaining({ code: 'EDITION_FAULT', message: expect.stringContaining(words) })

describe('a class table', () => {
  it.each([
    ['a ratio of 0', written.replace('ratio: "0.01"', 'ratio: "0"'), '第五十四条'],
    ['a ratio of 0.00', written.replace('ratio: "0.8"', 'ratio: "0.00"'), '随机抽取检查对象'],
    ['no ratio for 无数据', written.replace('ratio: "0.05", ', ''), 'nobody is exempt'],
    ['a ratio above 1', written.replace('"0.8"', '"1.2"'), 'ratio'],
    ['a ratio as a number', written.replace('"0.8"', '0.8'), 'ratio'],
    ['more visits than its cap', written.replace('frequency: 2, cap: 3', 'frequency: 4, cap: 3'), 'cap of 3 visits'],
    ['no cap', written.replace('frequency: 2, cap: 3', 'frequency: 2'), 'cap'],
    ['an unknown measure', written.replace('[TALK]', '[FINE]'), 'FINE'],
    ['no measure', written.replace('[TALK]', '[]'), 'measures'],
    ['a grade of no scale', written.replace('least: A,', 'least: C,'), 'least'],
    ['a worse class that asks for more', written.replace('least: A,', 'least: AAA,'), 'asking no more'],
    ['a worse class looked at less', written.replace('ratio: "0.1"', 'ratio: "0.001"'), 'looked at no less'],
    ['a last class with conditions', written.replace('title: 丙,', 'title: 丙, when: { listings: 5 },'), 'when'],
    ['a better class without conditions', written.replace(/ when: \{ least: AA[^}]+\},/, ''), 'when'],
    ['a class twice', written.replace('name: MIDDLE', 'name: BEST'), 'each class once'],
    ['a class named NO_DATA', written.replace('name: MIDDLE', 'name: NO_DATA'), 'not NO_DATA'],
    ['an unknown word', `${written}exempt: [某公司]\n`, 'exempt'],
    ['another industry', written.replace('industry: FREIGHT', 'industry: TAXI'), 'FREIGHT'],
    ['another day', written.replace('effective: 2026-01-01', 'effective: 2026-01-02'), 'effective'],
    ['neither confidence nor checked', written.replace('confidence: "sample"\n', ''), 'confidence or checked'],
  ])('with %s is refused', (_, text, words) => {
    expect(() => tablesWith(text)).toThrow(fault(words))
  })

  it('holds from its day on, and before it there is none', () => {
    const tables = tablesWith(written)
    expect(tableOn(tables, 'FREIGHT', '2026-01-01').edition).toBe('freight/2026-01-01')
    for (const [industry, day] of [
      ['FREIGHT', '2025-12-31'],
      ['TAXI', '2026-01-01'],
    ] as const)
      expect(() => tableOn(tables, industry, day)).toThrow(expect.objectContaining({ code: 'NO_EDITION' }))
  })
})

describe('the tables that are shipped', () => {
  it('are marked as samples, exempt nobody, and give 无数据 a stratum of its own', () => {
    expect([...classTables().keys()]).toEqual([
      'COACH_CHARTER',
      'COACH_LINE',
      'CONSTRUCTION',
      'FREIGHT',
      'REPAIR',
      'TAXI',
    ])
    for (const table of [...classTables().values()].flat()) {
      expect(table.title).toContain('样例')
      expect(table.confidence).toMatch(/^sample/)
      expect(table.classes.at(-1)?.name).toBe('NO_DATA')
      for (const { ratio, frequency, cap } of table.classes) {
        expect(Number(ratio)).toBeGreaterThan(0)
        expect(frequency).toBeLessThanOrEqual(cap)
      }
    }
    expect(tableAt('FREIGHT', '2026-11-23').classes.map(({ ratio }) => ratio)).toEqual([
      '0.01',
      '0.1',
      '0.5',
      '0.8',
      '0.05',
    ])
  })
})
