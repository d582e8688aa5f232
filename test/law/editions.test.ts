import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { law, numberAt, ruleAt } from '@xinlu/db'
import { root } from '@xinlu/gateway'
import { afterAll, describe, expect, it } from 'vitest'
import { lint } from './lint.ts'
import { numbersIn } from './numerals.ts'

const rules = join(root, 'db/rules')
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A copy of the editions with one file changed. */
function planted(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-law-'))
  folders.push(folder)
  cpSync(rules, folder, { recursive: true })
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  let text = ''
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    text = ''
  }
  writeFileSync(path, change(text))
  return folder
}

describe('a rule', () => {
  it('of an instrument is answered from its day of effect, and not the day before', () => {
    const rule = ruleAt('road-protection', 'overload.truck.violations-per-year', '2011-07-01')
    expect(rule).toMatchObject({ value: 3, at: '第六十六条', provisional: false, edition: { effective: '2011-07-01' } })
    expect(rule.text).toContain('超过3次的货运车辆')
    expect(() => ruleAt('road-protection', 'overload.truck.violations-per-year', '2011-06-30')).toThrowError(
      expect.objectContaining({ code: 'NO_EDITION' }),
    )
  })

  it('changes with the edition, on its day', () => {
    expect(numberAt('credit-repair', 'publicity.longest', '2026-03-31').value).toBe(3)
    expect(() => ruleAt('credit-repair', 'publicity.longest', '2026-04-01')).toThrowError(
      expect.objectContaining({ code: 'RULE_UNKNOWN' }),
    )
    expect(numberAt('credit-repair', 'publicity.longest.serious', '2026-04-01').value).toBe(3)
    expect(() => ruleAt('credit-repair', 'publicity.longest.serious', '2026-03-31')).toThrowError(
      expect.objectContaining({ code: 'NO_EDITION' }),
    )
  })

  it.each([
    ['an unknown instrument', 'nothing', 'a', '2026-01-01', 'NO_EDITION'],
    ['an unknown rule', 'road-protection', 'nothing', '2026-01-01', 'NO_EDITION'],
    ['a name of every object', 'road-protection', 'constructor', '2026-01-01', 'NO_EDITION'],
    ['an unknown value', 'road-protection', 'overload.year', '2026-01-01', 'RULE_UNKNOWN'],
    ['a day that is none', 'road-protection', 'overload.fine.cap', '2026-02-30', 'BAD_INPUT'],
    ['no day', 'road-protection', 'overload.fine.cap', '', 'BAD_INPUT'],
  ])('%s is a coded error', (_, instrument, rule, day, code) => {
    expect(() => ruleAt(instrument, rule, day)).toThrowError(expect.objectContaining({ code }))
  })

  it('that the sources do not settle is provisional and says how sure it is', () => {
    expect(ruleAt('double-publicity', 'publicity.within', '2026-09-24')).toMatchObject({
      value: 7,
      provisional: true,
      confidence: expect.stringContaining('K63'),
    })
    expect(ruleAt('government-data-sharing', 'answer.conditional.within', '2025-08-01')).toMatchObject({
      value: 10,
      provisional: false,
    })
  })
})

describe('the linters', () => {
  it('find nothing in the editions that are shipped', () => {
    expect(law().instruments().length).toBeGreaterThan(15)
    expect(lint(rules, '2026-12-31')).toEqual([])
  })

  it.each([
    [
      'a number that its sentence does not hold',
      'road-protection/2011-07-01.yaml',
      (t: string) => t.replace('value: 30000', 'value: 50000'),
      /50000 cannot be read in/,
    ],
    [
      'a checked rule without a sentence',
      'road-protection/2011-07-01.yaml',
      (t: string) => t.replace(/ {4}text: .*\n/, ''),
      /without its sentence/,
    ],
    [
      'a rule that disappears',
      'credit-repair/2026-04-01.yaml',
      (t: string) => t.replace(/ {2}sync\.within:\n( {4}.*\n)+/, ''),
      /sync\.within: was in the edition of 2023-05-01/,
    ],
    [
      'a provisional rule that does not say how sure it is',
      'double-publicity/2018-07-25.yaml',
      (t: string) => t.replace(/^confidence.*\n/m, '').replace(/ {4}confidence.*\n/, ''),
      /does not say how sure/,
    ],
    [
      'a make-up day in the week',
      'working-calendar/2026-01-01.yaml',
      (t: string) => t.replace('"2026-10-10"', '"2026-10-09"'),
      /2026-10-09 is no weekend/,
    ],
    [
      'a year missing from the calendar',
      'working-calendar/2028-01-01.yaml',
      () =>
        'title: a\nissuer: b\nnumber: c\neffective: 2028-01-01\nsource: d\nconfidence: e\nrules:\n  days.off: { value: [] }\n',
      /a year before it is missing/,
    ],
  ])('catch %s', (_, file, change, fault) => {
    const folder = planted(file, change)
    expect(lint(folder, '2026-12-31').join('\n')).toMatch(fault)
  })

  it.each([
    [
      'a day of effect that is not the name of the file',
      (t: string) => t.replace('effective: 2011-07-01', 'effective: 2011-07-02'),
    ],
    ['no source', (t: string) => t.replace(/^source.*\n/m, '')],
    ['an unknown field', (t: string) => `${t}until: 2030-01-01\n`],
    ['a rule without a value', (t: string) => t.replace('    value: 30000\n', '')],
    ['half a file', (t: string) => t.slice(0, 300)],
    ['something that is no YAML', () => '{ a: [ }'],
  ])('an edition with %s is refused, naming the file', (_, change) => {
    const folder = planted('road-protection/2011-07-01.yaml', change)
    expect(() => lint(folder, '2026-12-31')).toThrowError(/EDITION_FAULT|road-protection/)
  })
})

it.each([
  ['处3万元以下的罚款', 30_000],
  ['处一千五百元', 1500],
  ['二百元以下', 200],
  ['总数10%的', 0.1],
  ['百分之五', 0.05],
  ['三分之二以上', 2 / 3],
  ['自立案之日起九十日内', 90],
  ['十五个工作日', 15],
])('in %s the number %s can be read', (sentence, number) => {
  expect([...numbersIn(sentence)].some((found) => Math.abs(found - number) < 1e-9)).toBe(true)
})
