import { join } from 'node:path'
import { getIntrospectionQuery, type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { root } from '../configuration.ts'
import { limitsFor, limitsFrom, type RoleLimits } from './limits.ts'
import { measured } from './measures.ts'
import { Recent } from './recent.ts'
import { syntaxWithin } from './syntax.ts'

const limits = limitsFrom(join(root, 'schema/limits.yaml'))
const small = limitsFor(limits, 'anonymous')
const large = { ...limitsFor(limits, 'clerk'), tokens: 1e9, nesting: 1e9, role: 'anyone' } as RoleLimits
const measure = (text: string) => measured(parse(text).definitions as OperationDefinitionNode[])

/** Fragments that each spread the next twice: `levels` lines, 2^levels fields. */
const bomb = (levels: number, leaf = '__typename') =>
  `query { ...F0 } ${Array.from({ length: levels }, (_, i) => `fragment F${i} on Query { a { ...F${i + 1} } a { ...F${i + 1} } }`).join(' ')} fragment F${levels} on Query { ${leaf} }`

/** The same without a field on the way. */
const flatBomb = (levels: number) =>
  `query { ...F0 } ${Array.from({ length: levels }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F${levels} on Query { a }`

function refusedOf(text: string, given = small): { limit?: string; code?: string; ms: number } {
  const begun = process.cpuUsage()
  try {
    syntaxWithin(text, given)
    return { ms: process.cpuUsage(begun).user / 1000 }
  } catch (error) {
    const { code, extensions } = error as { code: string; extensions: { expected: string } }
    const limit = /\((\w+) of/.exec(extensions.expected)?.[1] ?? ''
    return { limit, code, ms: process.cpuUsage(begun).user / 1000 }
  }
}

describe('a document', () => {
  it.each([
    ['{ a }', { depth: 1, fields: 1, aliases: 0, rootFields: 1, directives: 0 }],
    ['{ a { b { c } d } e: f }', { depth: 3, fields: 5, aliases: 1, rootFields: 2, directives: 0 }],
    ['{ ... on Q { a ... { b } } }', { depth: 1, fields: 2, aliases: 0, rootFields: 2, directives: 0 }],
    ['{ ...F ...F } fragment F on Q { x: a @p }', { depth: 1, fields: 2, aliases: 2, rootFields: 2, directives: 3 }],
    ['query($v: Int @p) @p { a @p ... @p { b } }', { depth: 1, fields: 2, aliases: 0, rootFields: 2, directives: 4 }],
    ['query A { a } query B { a { b } c }', { depth: 2, fields: 3, aliases: 0, rootFields: 2, directives: 0 }],
    ['{ a } fragment Unused on Q { b { c { d } } }', { depth: 3, fields: 3, aliases: 0, rootFields: 1, directives: 0 }],
    ['{ ...A } fragment A on Q { a { ...B } } fragment B on Q { b { ...A } }', { depth: 2, rootFields: 1 }],
    ['{ ...Missing a }', { depth: 1, fields: 1 }],
  ])('%s is measured with its fragments followed', (text, sizes) => {
    expect(measure(text)).toMatchObject(sizes)
  })

  it('of a hundred doubling fragments has a size that is still a whole number, at once', () => {
    const begun = process.cpuUsage()
    const { fields, depth } = measure(bomb(100, 'x: b'))
    expect({ fields, depth }).toEqual({ fields: Number.MAX_SAFE_INTEGER, depth: 101 })
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(200)
  })
})

describe('a limit', () => {
  const nested = (open: string, close: string, levels: number) => `${open.repeat(levels)}x${close.repeat(levels)}`
  it.each([
    ['a million tokens', '{'.padEnd(2_000_000, ' a'), 'tokens'],
    ['5,000 aliases', `{ ${Array.from({ length: 5000 }, (_, i) => `a${i}: b`).join(' ')} }`, 'tokens'],
    ['some aliases', '{ a { b: c d: c e: c f: c g: c h: c } }', 'aliases'],
    ['depth 200', `{ ${nested('a{', '}', 200)} }`, 'nesting'],
    ['a depth of some', `{ ${nested('a{', '}', 20)} }`, 'depth'],
    ['a depth through fragments', bomb(20).replaceAll(/ a \{ \.\.\.F\d+ \} \}/g, ' }'), 'depth'],
    ['10,000 inline fragments inside each other', `{ ${nested('...{', '}', 10_000)} }`, 'nesting'],
    ['a list 5,000 deep', `{ a(b: ${nested('[', ']', 5000)}) }`, 'nesting'],
    ['an object 5,000 deep', `{ a(b: ${nested('{c:', '}', 5000)}) }`, 'nesting'],
    ['a type 5,000 deep', `query($v: ${nested('[', ']', 5000)}) { a }`, 'nesting'],
    ['500 root fields', `{ ${'a '.repeat(500)} }`, 'rootFields'],
    ['10,000 directives', `{ a ${'@b '.repeat(10_000)} }`, 'tokens'],
    ['some directives', `{ a ${'@b '.repeat(50)} }`, 'directives'],
    ['a fragment bomb', bomb(9), 'fields'],
    ['a fragment bomb without fields on the way', flatBomb(30), 'fields'],
  ])('keeps out %s', (_, text, limit) => {
    const { ms, ...refused } = refusedOf(text)
    expect(refused.code).toBe('LIMIT')
    expect([limit, 'depth', 'fields', 'rootFields']).toContain(refused.limit)
    expect(ms).toBeLessThan(200)
  })

  it('says which it is, its value, what came and what to do', () => {
    expect(() => syntaxWithin('{ a { a:b c:b d:b e:b f:b g:b } }', small)).toThrow(
      expect.objectContaining({
        code: 'LIMIT',
        status: 400,
        extensions: {
          code: 'LIMIT',
          expected: 'at most 5 (aliases of anonymous)',
          got: '6',
          todo: 'ask in several requests',
        },
      }),
    )
  })

  it('is that of the role, also for a text that another role has sent before', () => {
    const text = `{ ${'a '.repeat(8)} }`
    expect(refusedOf(text, limitsFor(limits, 'clerk')).code).toBeUndefined()
    expect(refusedOf(text).limit).toBe('rootFields')
    expect(refusedOf(text, limitsFor(limits, 'clerk')).code).toBeUndefined()
  })

  it.each([
    ['that breaks off', '{ a'],
    ['with an unknown character', '{ a \u0000 }'],
    ['with a string that does not end', '{ a(b: "x) }'],
    ['that is empty', ''],
    ['that closes more than it opens', '} } } {'],
    ['of words only', 'a b c'],
    ['with circular fragments', '{ ...A } fragment A on Q { ...B } fragment B on Q { ...A }'],
    ['with a schema in it', 'type Q { a: Int } { a }'],
  ])('leaves a text %s to the server', (_, text) => {
    expect(refusedOf(text).code).toBeUndefined()
  })

  it('leaves room for reading the schema', () => {
    expect(refusedOf(getIntrospectionQuery()).code).toBeUndefined()
  })

  it('costs nothing much for a text that came before', () => {
    const text = `{ ${'a { b } '.repeat(2)} } #${'x'.repeat(1000)}`
    syntaxWithin(text, large)
    const begun = process.cpuUsage()
    for (let i = 0; i < 1000; i += 1) syntaxWithin(text, large)
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(50)
  })
})

describe('what is found of texts', () => {
  it('is kept for the latest of them only, the least lately asked for going first', () => {
    const recent = new Recent<string>(2)
    const asked: string[] = []
    const ask = (text: string) =>
      recent.of(text, (one) => {
        asked.push(one)
        return one
      })
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) expect(ask(text)).toBe(text)
    expect(asked).toEqual(['a', 'b', 'c', 'b'])
    expect(recent.size).toBe(2)
  })
})
