import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
})
afterAll(() => xinlu?.close())

const text =
  'query($after: String, $filter: SubjectFilter) { enterprises(first: 2, after: $after, filter: $filter) { edges { cursor node { id } } pageInfo { endCursor hasNextPage } } }'
const page = async (role: string, after: string | null, filter: object = { industry: 'FREIGHT' }) => {
  const { data, errors } = await xinlu.as(role)(text, { after, filter })
  return {
    ids: data?.enterprises?.edges?.map(({ node }: { node: { id: string } }) => node.id),
    end: data?.enterprises?.pageInfo?.endCursor,
    code: errors?.[0].extensions.code,
  }
}

it('a cursor tells nothing of the row it stands for, and the same place gives the same text', async () => {
  const first = await page('dashboard', null)
  const decoded = Buffer.from(first.end, 'base64url').toString('latin1')
  for (const id of first.ids) expect(decoded).not.toContain(id)
  expect((await page('dashboard', null)).end).toBe(first.end)
  expect((await page('dashboard', first.end)).ids).not.toEqual(first.ids)
})

it.each([
  ['another caller', 'clerk', (end: string) => end, undefined],
  ['another filter', 'dashboard', (end: string) => end, { industry: 'TAXI' }],
  [
    'a changed character',
    'dashboard',
    (end: string) => `${end.slice(0, -2)}${end.at(-2) === 'A' ? 'B' : 'A'}${end.at(-1)}`,
    undefined,
  ],
  ['half of it', 'dashboard', (end: string) => end.slice(0, 20), undefined],
  ['an id in plain', 'dashboard', () => Buffer.from('s_jzq389dt14478d8j').toString('base64url'), undefined],
])('a cursor of %s is refused', async (_, role, change, filter) => {
  const { end } = await page('dashboard', null)
  expect((await page(role, change(end), filter)).code).toBe('BAD_INPUT')
})
