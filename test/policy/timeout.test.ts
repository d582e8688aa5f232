import { join } from 'node:path'
import { limitsFrom, root } from '@xinlu/gateway'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'

const { roles, ...limits } = limitsFrom(join(root, 'schema/limits.yaml'))
let xinlu: TestHouse
beforeAll(async () => {
  const hasty = Object.fromEntries(Object.entries(roles).map(([role, own]) => [role, { ...own, withinMs: 150 }]))
  xinlu = await openTestHouse('in-process', undefined, { limits: { ...limits, roles: hasty } })
})
afterAll(() => xinlu?.close())

it('an answer that takes longer than the role may wait is TIMEOUT, and nothing of it is given later', async () => {
  const ask = () => xinlu.as('dashboard')('{ enterprises(first: 1) { edges { node { name } } } }')
  // Who holds the tables lets them go once the answer is there: had it been waited for, none would come.
  await xinlu.database.admin.begin(async (held) => {
    const tables = await held<{ name: string }[]>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'registry'`
    await held.unsafe(`lock table ${tables.map(({ name }) => name).join(', ')} in access exclusive mode`)
    const { status, errors, data } = await ask()
    expect({ status, code: errors?.[0].extensions.code, data }).toEqual({
      status: 504,
      code: 'TIMEOUT',
      data: undefined,
    })
  })
  expect((await xinlu.as('anonymous')('{ __typename }')).status).toBe(200)
})

it('a body that never ends is TIMEOUT', async () => {
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"query":')),
  })
  const { status, errors } = await xinlu.as('dashboard')('', {}, { body, duplex: 'half' } as never)
  expect({ status, code: errors?.[0].extensions.code }).toEqual({ status: 504, code: 'TIMEOUT' })
})
