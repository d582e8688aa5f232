import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, openTestHouse, type TestHouse } from '../house.ts'
import { type KeyedDeed, keyedIn, type NamingDeed, namingIn } from '../keyed.ts'

let xinlu: TestHouse
let deeds: KeyedDeed[]
let naming: NamingDeed[]
beforeAll(async () => {
  xinlu = await openTestHouse()
  deeds = keyedIn(xinlu)
  naming = await namingIn(xinlu)
})
afterAll(() => xinlu?.close())

const names = [
  'data request submitted',
  'cadre check opened',
  'emergency opened',
  'pair of auditors asked for',
  'certificate issued',
  'tender recorded',
  'proof handed in',
]
const deedOf = (name: string) => deeds.find((deed) => deed.name === name) as KeyedDeed
const ask = ({ ask, query, variables }: KeyedDeed, n: number, key?: string) => ask(query, variables(n, key))
/** What a deed made, by its number. */
function idIn({ data, errors }: Answer): string {
  expect(errors).toBeUndefined()
  return (Object.values(data as Record<string, { id: string }>)[0] as { id: string }).id
}

describe.each(names)('%s', (name) => {
  it('sent again under its key, one after the other or both at once, is made once and gives the same', async () => {
    const deed = deedOf(name)
    const first = idIn(await ask(deed, 1, `first ${name}`.replaceAll(' ', '-')))
    const both = await Promise.all([ask(deed, 2, '9d1c7f0e-two'), ask(deed, 2, '9d1c7f0e-two')])
    expect(idIn(await ask(deed, 1, `first ${name}`.replaceAll(' ', '-')))).toBe(first)
    expect(new Set(both.map(idIn)).size).toBe(1)
    expect([await deed.count(1), await deed.count(2)]).toEqual([1, 1])
  })

  it('with other content under the same key is refused, and without a key is another each time', async () => {
    const deed = deedOf(name)
    const { errors } = await ask(deed, 3, '9d1c7f0e-two')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', todo: 'give each deed a key of its own' })
    expect(await deed.count(3)).toBe(0)
    const twice = [idIn(await ask(deed, 4)), idIn(await ask(deed, 4))]
    expect(new Set(twice).size).toBe(2)
  })
})

it.each(['bidder registered', 'evaluator appointed'])(
  '%s again, one after the other or both at once, is the same without a key, and said otherwise is refused',
  async (name) => {
    const { ask, otherwise, count } = naming.find((deed) => deed.name === name) as NamingDeed
    const [one, two] = await Promise.all([ask(), ask()])
    expect(one.errors).toBeUndefined()
    expect([two.data, (await ask()).data]).toEqual([one.data, one.data])
    expect((await otherwise()).errors?.[0]?.extensions.code).toBe('CONFLICT')
    expect(await count()).toBe(1)
  },
)

it('a key is its own of who sends it: another person with the same key makes another', async () => {
  const { query, variables } = deedOf('proof handed in')
  const [mine, theirs] = [xinlu.as('subject'), xinlu.as('trader')]
  expect(idIn(await theirs(query, variables(5, '9d1c7f0e-two')))).not.toBe(
    idIn(await mine(query, variables(2, '9d1c7f0e-two'))),
  )
})

it('what is no key is refused', async () => {
  const { errors } = await ask(deedOf('tender recorded'), 6, 'short')
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', got: '5 characters' })
})

it('what was recorded in time is given again when it could no more be recorded', async () => {
  const deed = deedOf('tender recorded')
  const [variables, before] = [deed.variables(1, 'first-tender-recorded'), xinlu.clock.now]
  xinlu.clock.now += 41 * 86_400_000
  const again = await deed.ask(deed.query, variables)
  const late = await deed.ask(deed.query, { ...variables, key: 'another-key' })
  xinlu.clock.now = before
  expect(again.errors).toBeUndefined()
  expect(late.errors?.[0]?.extensions.code).toBe('BAD_INPUT')
  expect(await deed.count(1)).toBe(1)
})
