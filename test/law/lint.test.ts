import { instruments } from '@xinlu/db'
import { describe, expect, it } from 'vitest'
import { lint } from './lint/index.ts'
import { numbersIn } from './lint/numerals.ts'
import { planted, shipped } from './planted.ts'

const road = 'road-protection/2011-07-01.yaml'
const calendar = 'working-calendar/2026-01-01.yaml'
const until = '2026-12-31'

describe('the linters', () => {
  it('find nothing in the editions that are shipped', () => {
    expect(instruments().length).toBeGreaterThan(30)
    expect(lint(shipped, until)).toEqual([])
  })

  it.each([
    [
      'a number that its sentence does not hold',
      road,
      (t: string) => t.replace('value: 30000', 'value: 50000'),
      /overload\.fine\.cap: 50000 cannot be read in/,
    ],
    [
      'a share that its sentence does not hold',
      road,
      (t: string) => t.replace('value: 0.1', 'value: 0.2'),
      /0\.2 cannot be read in/,
    ],
    [
      'a term that its sentence does not hold',
      'work-points-county/2024-09-29.yaml',
      (t: string) => t.replace('"公交车"', '"网约车"'),
      /网约车 cannot be read in/,
    ],
    ['a checked rule without a sentence', road, (t: string) => t.replace(/ {4}text: .*\n/, ''), /without its sentence/],
    [
      'a checked rule without its article',
      road,
      (t: string) => t.replace(/ {4}at: .*\n/, ''),
      /without its sentence and article/,
    ],
    [
      'a provisional rule that does not say how sure it is',
      'double-publicity/2018-07-25.yaml',
      (t: string) => t.replace(/^confidence.*\n/m, '').replace(/ {4}confidence.*\n/, ''),
      /publicity\.within: provisional, and does not say how sure/,
    ],
    [
      'an unknown value that does not say why',
      road,
      (t: string) => t.replace(/ {4}confidence: "the article does not say.*\n/, ''),
      /overload\.year: unknown, and does not say why/,
    ],
    [
      'years where the sentence counts months',
      'social-credit-shandong/2020-10-01.yaml',
      (t: string) => t.replace('"years from the end', '"months from the end'),
      /asks for 月 in/,
    ],
    ['a number without its unit', road, (t: string) => t.replace('    unit: "CNY"\n', ''), /a number without its unit/],
    [
      'days called working days with no reason given',
      'administrative-penalty/2021-07-15.yaml',
      (t: string) => t.replace('"working days (第八十五条)"', '"working days"'),
      /why these are working days/,
    ],
    [
      '"more than" where the sentence does not exceed',
      road,
      (t: string) => t.replace('unit: "CNY"', 'unit: "CNY, more than"').replace('总质量超过', '总质量高于'),
      /asks for 超过/,
    ],
    [
      'a rule that disappears',
      'credit-repair/2026-04-01.yaml',
      (t: string) => t.replace(/ {2}sync\.within:\n( {4}.*\n)+/, ''),
      /sync\.within: was in the edition of 2023-05-01/,
    ],
    [
      'a rule listed as dropped that never was',
      'credit-repair/2026-04-01.yaml',
      (t: string) => t.replace('dropped:', 'dropped:\n  nothing.here: "gone"'),
      /nothing\.here: listed as dropped/,
    ],
    [
      'a rule without an answer in some quarter',
      'credit-repair/2026-04-01.yaml',
      (t: string) => t.replace(/ {2}summary-procedure\.published: .*\n/, ''),
      /summary-procedure\.published: no answer on 2026-07-01 \(NO_EDITION\)/,
    ],
    [
      'a repeal that reaches into the next edition',
      'credit-repair/2023-05-01.yaml',
      (t: string) => t.replace('rules:', 'repealed: 2026-05-01\nrules:'),
      /repealed on 2026-05-01, after the next edition/,
    ],
    [
      'a make-up day in the week',
      calendar,
      (t: string) => t.replace('"2026-10-10"', '"2026-10-09"'),
      /2026-10-09 is no weekend/,
    ],
    [
      'a day both off and made up',
      calendar,
      (t: string) => t.replace('"2026-10-10"', '"2026-09-26"'),
      /2026-09-26 is off and made up/,
    ],
    [
      'a day of another year',
      calendar,
      (t: string) => t.replace('"2026-10-10"', '"2027-10-10"'),
      /2027-10-10 is no day of this year/,
    ],
    [
      'a calendar without make-up days',
      calendar,
      (t: string) => t.replace(/ {2}days\.make-up:[\s\S]*/, ''),
      /days\.make-up is no list of days/,
    ],
    [
      'a year missing from the calendar',
      'working-calendar/2028-01-01.yaml',
      () =>
        'title: a\nissuer: b\nnumber: c\neffective: 2028-01-01\nsource: d\nconfidence: e\nrules:\n  days.off: { value: ["2028-01-01"] }\n  days.make-up: { value: ["2028-01-02"] }\n',
      /a year before it is missing/,
    ],
  ])('catch %s', (_, file, change, fault) => {
    expect(lint(planted(file, change), until).join('\n')).toMatch(fault)
  })
})

describe('the reader of numerals', () => {
  it.each([
    ['处3万元以下的罚款', 30_000],
    ['处1.5万元', 15_000],
    ['处十万元以上', 100_000],
    ['处一百二十万元', 1_200_000],
    ['处一千五百元', 1500],
    ['二百元以下', 200],
    ['总数10%的', 0.1],
    ['百分之五', 0.05],
    ['三分之二以上', 2 / 3],
    ['二分之一', 0.5],
    ['十分之一', 0.1],
    ['最长不得超过三年', 3],
    ['六个月内', 6],
    ['自立案之日起九十日内', 90],
    ['十五个工作日', 15],
  ])('finds in %s the number %s', (sentence, number) => {
    expect([...numbersIn(sentence)].some((found) => Math.abs(found - number) < 1e-9)).toBe(true)
  })

  it.each([
    ['总数10%的', 10],
    ['处3万元以下的罚款', 3],
    ['百分之五', 5],
    ['十五个工作日', 5],
    ['三分之二以上', 1 / 2],
    ['三分之二以上', 3],
    ['依照本法第六十六条的规定', 66],
  ])('does not find in %s the number %s', (sentence, number) => {
    expect(numbersIn(sentence).has(number)).toBe(false)
  })
})
