import { createHash } from 'node:crypto'
import type { AccessRecord } from '@xinlu/db'
import { nobody } from '@xinlu/schema'
import { describe, expect, it } from 'vitest'
import { at, provenAnswer, valueIn, valuesIn } from './answer.ts'

const now = '2026-11-23T01:00:00.000Z'
const viewer = { ...nobody(now), id: 'me' }
const evidence = {
  ...{ operation: 'plan-2026-bureau', id: 'a'.repeat(64), role: 'clerk', purpose: 'STATUTORY_SUPERVISION' },
  ...{ pointer: '/a/b', pick: null },
}
const answer = '{"a":{"b":"0.950"}}'
const record = {
  ...{ who: 'me', role: 'clerk', purpose: 'STATUTORY_SUPERVISION', operationHash: evidence.id, at: now },
  resultHash: createHash('sha256').update(answer).digest('hex'),
} as unknown as AccessRecord
const codeOf = (deed: () => unknown) => {
  try {
    deed()
    return 'taken'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('an answer with its receipt', () => {
  it.each<[string, Partial<AccessRecord> | null, string, string]>([
    ['as it came is taken', {}, answer, 'taken'],
    ['that the log does not hold is not there', null, answer, 'NOT_FOUND'],
    ['of somebody else is not there either', { who: 'you' }, answer, 'NOT_FOUND'],
    ['of another operation is refused', { operationHash: 'b'.repeat(64) }, answer, 'CONFLICT'],
    ['in another role is refused', { role: 'auditor' }, answer, 'CONFLICT'],
    ['for another purpose is refused', { purpose: 'STATISTICS' }, answer, 'CONFLICT'],
    ['of which one digit was changed is refused', {}, answer.replace('0.950', '0.951'), 'CONFLICT'],
    ['written with a space more is refused', {}, `${answer} `, 'CONFLICT'],
    ['of exactly a day ago is taken', { at: '2026-11-22T01:00:00.000Z' }, answer, 'taken'],
    ['of a moment earlier is refused', { at: '2026-11-22T00:59:59.999Z' }, answer, 'CONFLICT'],
    ['of a moment that has not come is refused', { at: '2026-11-23T01:00:00.001Z' }, answer, 'CONFLICT'],
  ])('%s', (_, more, text, code) => {
    expect(codeOf(() => provenAnswer(evidence, viewer, more && { ...record, ...more }, text))).toBe(code)
  })
})

describe('a JSON pointer', () => {
  const data = { 'a/b': [{ 'm~n': 1 }], '': 0, list: [10, 20] }
  it.each([
    ['/a~1b/0/m~0n', 1],
    ['/', 0],
    ['', data],
    ['/list/1', 20],
    ['/list/01', undefined],
    ['/list/length', undefined],
    ['/list/2', undefined],
    ['/__proto__', undefined],
    ['/none/0', undefined],
  ])('%s', (pointer, value) => {
    expect(at(data, pointer)).toEqual(value)
  })
})

describe('what is measured', () => {
  it.each([
    ['"0.950"', '0.95'],
    ['12', '12'],
    ['0', '0'],
    ['"-3"', '-3'],
    ['null', 'BAD_INPUT'],
    ['"about 1"', 'BAD_INPUT'],
    ['[1]', 'BAD_INPUT'],
    ['""', 'BAD_INPUT'],
  ])('from %s is %s', (json, value) => {
    const read = () => valueIn(JSON.parse(`{"a":{"b":${json}}}`), evidence)
    if (value === 'BAD_INPUT') expect(codeOf(read)).toBe(value)
    else expect(read()).toBe(value)
  })

  const rows = {
    list: [
      { g: 'LICENCE', v: { n: '0.9' } },
      { g: 'PENALTY', v: { n: null } },
      { g: 'x', v: { n: '1' } },
    ],
  }
  const picking = (is: string) => ({ ...evidence, pointer: '/list', pick: { key: '/g', is, value: '/v/n' } })

  it('of one row is that of the row that is named, wherever it stands', () => {
    expect(valueIn(rows, picking('LICENCE'))).toBe('0.9')
    expect(valueIn({ list: rows.list.toReversed() }, picking('LICENCE'))).toBe('0.9')
    expect(codeOf(() => valueIn(rows, picking('PENALTY')))).toBe('BAD_INPUT')
    expect(codeOf(() => valueIn(rows, picking('REWARD')))).toBe('BAD_INPUT')
  })

  it('of units is what each unit of the plan has; a value that is withheld is left out', () => {
    const by = { ...evidence, pointer: '/list', by: '/g', value: '/v/n' }
    const units = new Map([
      ['LICENCE', ''],
      ['PENALTY', ''],
    ])
    expect(valuesIn(rows, by, units)).toEqual({ LICENCE: '0.9' })
    expect(codeOf(() => valuesIn(rows, by, new Map([['PENALTY', '']])))).toBe('BAD_INPUT')
    expect(codeOf(() => valuesIn({}, by, units))).toBe('BAD_INPUT')
  })
})
