import { beforeAll, describe, expect, it } from 'vitest'
import { type Said, type Toy, type ToyHouse, toyHouse } from './toys.ts'

/** One operation over a suite's toys, and what must come of it. */
export interface Case {
  what: string
  query: string
  variables?: Record<string, unknown>
  /** In the order of asking. */
  data: unknown
  /** Places of the errors, as JSON in the order of their texts; the message of one without a place. */
  errors?: string[]
  /** What the stock gateway gives where that is something else; taken back here when it is right there. */
  stock?: Said
  /** Which toys are asked, where the stock gateway asks others. */
  fetches?: string[]
}

/** Holds a suite: the compiled executor is right in each case, the stock gateway too unless it is said, by the same fetches. */
export function conforms(about: string, toys: readonly Toy[], cases: readonly Case[]): void {
  describe(about, () => {
    let house: ToyHouse
    beforeAll(async () => {
      house = await toyHouse(toys)
    })

    it.each(cases)('$what', async ({ query, variables, data, errors = [], stock, fetches }) => {
      house.fetches.length = 0
      const mine = await house.compiled(query, variables)
      const asked = house.fetches.splice(0).sort()
      expect(mine).toEqual({ data, errors })
      expect(JSON.stringify(mine.data)).toBe(JSON.stringify(data))
      const there = await house.stock(query, variables)
      expect(there).toEqual(stock ?? { data, errors })
      if (stock) expect(stock).not.toEqual({ data, errors })
      const askedThere = house.fetches.splice(0).sort()
      expect(asked).toEqual(fetches ?? askedThere)
      if (fetches) expect(fetches).not.toEqual(askedThere)
    })
  })
}

/** What a subgraph is told of an entity, for resolvers of toys. */
// biome-ignore lint/suspicious/noExplicitAny: what toys are told is of any form
export type Told = any
