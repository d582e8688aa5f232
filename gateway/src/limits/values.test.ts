import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../configuration.ts'
import { limitsFor, limitsFrom } from './limits.ts'
import { valuesWithin } from './values.ts'

const limits = limitsFrom(join(root, 'schema/limits.yaml'))
const clerk = limitsFor(limits, 'clerk')
const rows = (count: number, cells: number) =>
  Array.from({ length: count }, (_, i) => ({ line: i, cells: Array.from({ length: cells }, () => 'x') }))
const deep = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as unknown
const deepObject = (levels: number) => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`) as unknown

describe('the values of variables', () => {
  it.each([
    ['none', undefined],
    ['null', null],
    ['what is no object', 7],
    ['1,000 rows of 60 cells', { input: { rows: rows(1000, 60) } }],
    ['a key called __proto__', JSON.parse('{"__proto__": {"a": [1]}}')],
  ])('may be %s', (_, values) => {
    expect(() => valuesWithin(values, clerk)).not.toThrow()
  })

  it.each([
    ['a list of 100,000', { ids: Array.from({ length: 100_000 }, () => 'x') }, 'variables'],
    ['many lists of some', { rows: rows(10_000, 10) }, 'variables'],
    ['an object of 100,000 keys', Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [i, 1])), 'variables'],
    ['a list 10,000 deep', { v: deep(10_000) }, 'nesting'],
    ['an object 10,000 deep', { v: deepObject(10_000) }, 'nesting'],
  ])('may not be %s', (_, values, limit) => {
    const begun = process.cpuUsage()
    expect(() => valuesWithin(values, clerk)).toThrow(
      expect.objectContaining({ code: 'LIMIT', message: expect.stringContaining(`${limit} of clerk`) }),
    )
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(200)
  })
})
