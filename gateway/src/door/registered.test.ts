import { nobody } from '@xinlu/schema'
import { describe, expect, it } from 'vitest'
import { Latest } from './latest.ts'
import { Registered, sha256Of } from './registered.ts'

const viewer = (id: string | null) => ({ ...nobody('2026-11-23T01:00:00.000Z'), id })
const text = (n: number, length = 10) => `{ a${n} ${'x'.repeat(length)} }`

describe('what is kept', () => {
  it('is the latest that was asked for, no more than so many', () => {
    const latest = new Latest<number>({ most: 2, mostWeight: 1000 })
    latest.keep('a', 1, 10)
    latest.keep('b', 2, 10)
    expect(latest.of('a')).toBe(1)
    latest.keep('c', 3, 10)
    expect([latest.of('a'), latest.of('b'), latest.of('c')]).toEqual([1, undefined, 3])
    expect({ size: latest.size, weight: latest.weight }).toEqual({ size: 2, weight: 20 })
  })

  it('is of no more weight than a bound, and nothing that alone would take the place of many', () => {
    const latest = new Latest<number>({ most: 100, mostWeight: 100 })
    latest.keep('large', 0, 13)
    expect(latest.of('large')).toBeUndefined()
    for (let i = 0; i < 50; i++) latest.keep(`k${i}`, i, 12)
    expect({ size: latest.size, weight: latest.weight }).toEqual({ size: 8, weight: 96 })
    latest.keep('k49', 7, 12)
    expect({ weight: latest.weight, value: latest.of('k49') }).toEqual({ weight: 96, value: 49 })
  })
})

describe('a registered text', () => {
  const bounds = { each: { most: 3, mostWeight: 1000 }, mostCallers: 2, mostCharacters: 400 }

  it('is its caller’s own; all who are nobody in particular have theirs together', () => {
    const registered = new Registered(bounds)
    registered.keep('h', text(1), viewer('a'))
    expect(registered.textOf('h', viewer('a'))).toBe(text(1))
    for (const id of [null, 'b', '', '=a']) expect(registered.textOf('h', viewer(id))).toBeUndefined()
    registered.keep('n', text(2), viewer(null))
    expect(registered.textOf('n', viewer(null))).toBe(text(2))
    expect(registered.textOf('n', viewer(''))).toBeUndefined()
  })

  it('pushes out its own caller’s oldest and nobody else’s', () => {
    const registered = new Registered(bounds)
    registered.keep('h', text(0), viewer('a'))
    for (let i = 0; i < 10; i++) registered.keep(`h${i}`, text(i), viewer('b'))
    expect(registered.textOf('h', viewer('a'))).toBe(text(0))
    expect([6, 7, 8, 9].map((i) => registered.textOf(`h${i}`, viewer('b')) !== undefined)).toEqual([
      false,
      true,
      true,
      true,
    ])
  })

  it('goes when more callers come, or more characters, than are kept: the caller first who came longest ago', () => {
    const registered = new Registered(bounds)
    registered.keep('h', text(1), viewer('a'))
    registered.keep('h', text(2), viewer('b'))
    registered.textOf('h', viewer('a'))
    registered.keep('h', text(3), viewer('c'))
    expect(['a', 'b', 'c'].map((id) => registered.textOf('h', viewer(id)))).toEqual([text(1), undefined, text(3)])
    for (let i = 0; i < 3; i++) registered.keep(`l${i}`, text(i, 100), viewer('d'))
    for (let i = 0; i < 3; i++) registered.keep(`l${i}`, text(i, 100), viewer('e'))
    expect(registered.characters).toBeLessThanOrEqual(400)
    expect(registered.textOf('l2', viewer('e'))).toBe(text(2, 100))
  })

  it('has the hash that any client would reckon', () => {
    // `printf '{ __typename }' | sha256sum`
    expect(sha256Of('{ __typename }')).toBe('7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b')
  })
})
