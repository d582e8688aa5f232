import { lawIn } from '@xinlu/db'
import { describe, expect, it } from 'vitest'
import { planted } from './planted.ts'

const file = 'road-protection/2011-07-01.yaml'

describe('an edition file', () => {
  it.each([
    [
      'a day of effect that is not the name of the file',
      'effective',
      (t: string) => t.replace('effective: 2011-07-01', 'effective: 2011-07-02'),
    ],
    ['no source', 'source', (t: string) => t.replace(/^source.*\n/m, '')],
    ['an empty source', 'source', (t: string) => t.replace(/^source.*\n/m, 'source: ""\n')],
    ['an unknown field', 'until', (t: string) => `until: 2030-01-01\n${t}`],
    ['an unknown field in a rule', 'note', (t: string) => t.replace('value: 30000', 'value: 30000\n    note: a')],
    ['a rule without a value', 'overload.fine.cap.value', (t: string) => t.replace('    value: 30000\n', '')],
    ['a rule of another kind of name', 'overload.Fine', (t: string) => t.replace('overload.fine.cap', 'overload.Fine')],
    ['one rule twice', 'YAML', (t: string) => t.replace('overload.permit.forged.fine.cap', 'overload.fine.cap')],
    ['a sentence that is a number', 'overload.fine.cap.text', (t: string) => t.replace(/text: .*/, 'text: 3')],
    ['a checked day that is none', 'checked', (t: string) => t.replace('checked: 2026-11-23', 'checked: 2026-11-31')],
    ['a repeal before its effect', 'repealed', (t: string) => t.replace('rules:', 'repealed: 2011-07-01\nrules:')],
    [
      'a rule both there and dropped',
      'overload.fine.cap',
      (t: string) => t.replace('rules:', 'dropped: { overload.fine.cap: gone }\nrules:'),
    ],
    ['a dropped rule without why', 'dropped.fines', (t: string) => t.replace('rules:', 'dropped: { fines: }\nrules:')],
    ['no map of rules', 'rules', (t: string) => t.replace(/rules:[\s\S]*/, 'rules: 3\n')],
    ['half a file', 'YAML', (t: string) => t.slice(0, 300)],
    ['something that is no YAML', 'YAML', () => '{ a: [ }'],
    ['nothing in it', 'an edition', () => ''],
  ])('with %s is refused, and the refusal names file and field', (_, field, change) => {
    const refused = () => lawIn(planted(file, change))
    expect(refused).toThrowError(expect.objectContaining({ code: 'EDITION_FAULT' }))
    expect(refused).toThrowError(file)
    expect(refused).toThrowError(field)
  })

  it.each(['road-protection/2011-07-01.yml', 'road-protection/2011.yaml', 'Road_Protection/2011-07-01.yaml'])(
    'that is called %s is refused rather than passed over',
    (name) => {
      expect(() => lawIn(planted(name, () => 'title: a\n'))).toThrowError(
        expect.objectContaining({ code: 'EDITION_FAULT', message: expect.stringContaining(name) }),
      )
    },
  )

  it('that is repealed answers to the day before, and no longer', () => {
    const law = lawIn(planted(file, (t) => t.replace('rules:', 'repealed: 2026-06-01\nrules:')))
    expect(law.numberAt('road-protection', 'overload.fine.cap', '2026-05-31').value).toBe(30_000)
    expect(() => law.ruleAt('road-protection', 'overload.fine.cap', '2026-06-01')).toThrowError(
      expect.objectContaining({ code: 'NO_EDITION', message: expect.stringContaining('repealed on 2026-06-01') }),
    )
  })
})
