import { describe, expect, it } from 'vitest'
import { chances, generated } from './toys/generate.ts'
import { lending } from './toys/lending.ts'
import { spoiled } from './toys/spoil.ts'
import { type Said, toysOf } from './toys/toys.ts'

const seed = 1
const count = Number(process.env.OPERATIONS ?? 500)

const healthy = await toysOf(lending)
const failing = await toysOf(spoiled(lending))

/** What must be the same whatever is asked: every byte of the data, every error, every fetch. */
function same({ data, errors, heard }: Said, ordered: boolean) {
  return {
    data: ordered ? JSON.stringify(data) : data,
    // Which of two fetches that are under way together is answered first is nobody's word.
    errors: errors.map(({ path, ...rest }) => JSON.stringify({ ...rest, path: path?.filter(isKey) })).sort(),
    heard: heard.map((one) => JSON.stringify(one)).sort(),
  }
}

// Among the elements of a list the stock executor counts only those that it asked about: see right.test.ts.
const isKey = (key: string | number) => typeof key === 'string'

const isNull = (error: string) => error.includes('UNAVAILABLE')

describe.each([
  ['whole', healthy, count],
  ['failing', failing, count],
])('toys that are %s', (_, toys, count) => {
  it(`are answered by ${count} generated operations as the stock gateway answers them`, async () => {
    const chance = chances(seed)
    const told = { data: 0, errors: 0 }
    for (let i = 0; i < count; i += 1) {
      const { query, variables } = generated(toys.schema, chance)
      const mine = await toys.compiled(query, variables)
      const stock = await toys.stock(query, variables)
      // Without conditions the stock gateway gives its own order of keys, which is not that of asking in every case.
      const ordered = query.includes('@')
      const asked = `${query}\n${JSON.stringify(variables)}`
      const [here, there] = [same(mine, ordered), same(stock, ordered)]
      expect({ asked, ...here }).toEqual({ asked, ...there, errors: expect.arrayContaining(there.errors) })
      // Of a field that is asked for twice the stock executor looks at the second asking no more where the first came to null.
      const more = here.errors.filter((one) => !there.errors.includes(one))
      if (more.length > 0)
        expect({ asked, more: more.length, of: there.errors.filter(isNull).length > 0 }).toMatchObject({ of: true })
      expect(mine.how, query).toBe('compiled')
      if (/[:[]\s*("|\d|true|false)/.test(JSON.stringify(mine.data))) told.data += 1
      if (mine.errors.length > 0) told.errors += 1
    }
    expect(told.data).toBeGreaterThan(count * 0.5)
    if (toys === failing) expect(told.errors).toBeGreaterThan(count * 0.2)
  })
})
