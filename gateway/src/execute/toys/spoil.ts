import { createHash } from 'node:crypto'
import { chances } from './generate.ts'
import type { Heard, Toy, ToyAnswer } from './toys.ts'

/** Keys under which generated operations ask for types, which no toy gets wrong. */
const names = new Set(['__typename', '__form', '__nothing', 't', 'u'])

type Path = (string | number)[]

/** The same toys, each of which now and then answers otherwise than it should; the same fetch always meets the same fault. */
export function spoiled(toys: Record<string, Toy>, often = 0.4): Record<string, Toy> {
  return Object.fromEntries(Object.entries(toys).map(([name, toy]) => [name, { ...toy, instead: spoil }]))

  function spoil(answer: ToyAnswer, { subgraph, query, variables }: Heard): ToyAnswer {
    const seed = createHash('sha256')
      .update(JSON.stringify([subgraph, query, variables]))
      .digest()
      .readUInt32LE(0)
    const chance = chances(seed)
    if (chance() > often) return answer
    const fault = Math.floor(chance() * 5)
    if (fault === 0) throw new Error(`${subgraph} broke off`)
    if (fault === 1) return { errors: [{ message: `${subgraph} says why`, extensions: { code: 'SAID' } }] }
    const errors = [...(answer.errors ?? [])]
    const data = holed(answer.data, [])
    return { data: data as Record<string, unknown>, ...(errors.length > 0 && { errors }) }

    /** Values gone, some with an error at their place, some for another kind of value. */
    function holed(value: unknown, path: Path): unknown {
      const deep = path.filter((key) => typeof key === 'string').length > 0 && path.at(-1) !== '_entities'
      if (deep && !names.has(String(path.at(-1))) && chance() < 0.15) {
        const way = chance()
        if (way < 0.3) errors.push({ message: 'gone', path, ...(chance() < 0.5 && { extensions: { code: 'GONE' } }) })
        if (way < 0.8 || typeof value === 'object') return null
        return typeof value === 'string' ? 7 : 'seven'
      }
      if (Array.isArray(value)) return value.map((one, i) => holed(one, [...path, i]))
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, holed(one, [...path, key])]))
    }
  }
}
