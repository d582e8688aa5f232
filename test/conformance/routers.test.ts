import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { issuerKey, rooms, root, sampleToken } from '@xinlu/gateway'
import { keysIn, nobody, operationHash, type SubgraphAnswer, sealFor, sealHeader } from '@xinlu/schema'
import {
  type DocumentNode,
  type GraphQLEnumType,
  getNamedType,
  isEnumType,
  isLeafType,
  isRequiredArgument,
  print,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hiveAt, openHive, placesOf } from '../hive.ts'
import { asking, now, openTestHouse, operation, type TestHouse } from '../house.ts'
import { firmCode } from '../policy/worlds/people.ts'
import { stopRoom } from '../rooms.ts'
import { type Known, steps } from '../steps.ts'
import { called } from './madeUp.ts'

/** The six who share what is seen, and the units that open it to a department; every step of everybody: `node test/bench/routers.ts`. */
const sharing = ['anonymous', 'dashboard', 'tender-evaluator', 'department', 'subject', 'clerk']
const asked = steps.filter(({ role, name }) => sharing.includes(role) || name === 'data-request-decide')

/** 另一个联邦路由: Hive Gateway, which plans, fetches and merges by code of its own, before our rooms. */
let house: TestHouse
let hive: TestHouse
const planned: string[] = []
beforeAll(async () => {
  house = await openTestHouse('HTTP')
  hive = await openHive(house, (subgraph) => void planned.push(subgraph))
})
afterAll(async () => {
  await hive?.close()
  await house?.close()
})

it('each operation of the users gives by another router, with our permission in it, what it gives at our own door', async () => {
  const own = await openTestHouse()
  const doors = [own, hive].map((door) => ({ door, known: {} as Known, names: new Map<string, string>() }))
  try {
    for (const { role, name, query = operation(name), variables, headers, keeps } of asked) {
      const came: string[] = []
      for (const { door, known } of doors) {
        const { status, text } = await door.as(role)(query, variables(known), { headers: headers?.(known) ?? {} })
        const { data, errors, extensions } = JSON.parse(text)
        expect(data, `${name}: ${text}`).toBeTruthy()
        Object.assign(known, keeps?.(text))
        came.push(JSON.stringify({ status, data, errors, extensions }))
        door.clock.now += 600_000
      }
      const [ours = '', theirs = ''] = came
      expect(called(theirs, ours, doors[1]?.names ?? new Map()), name).toBe(
        called(ours, theirs, doors[0]?.names ?? new Map()),
      )
    }
  } finally {
    await own.close()
  }
  expect(new Set(planned)).toEqual(new Set(rooms.map(({ name }) => name)))
})

const key = `(key: { uscc: "${firmCode}" })`
const profile = `{ subject${key} { id ... on Enterprise { name legalRepresentative { displayName citizenId } profile { enforcement { decisionsInForce } } } } }`
it.each<[string, string, string, Record<string, string>]>([
  ['a field that does not exist for the caller', 'anonymous', profile, {}],
  ['a field that does not exist at all', 'anonymous', `{ subject${key} { nothing } }`, {}],
  ['a text that is no operation', 'dashboard', '{ subject', {}],
  ['a schema, of which the caller gets its own', 'anonymous', '{ __type(name: "Enterprise") { fields { name } } }', {}],
  ['a field that makes the whole be refused', 'tender-evaluator', profile, {}],
  ['a field that is withheld from the rest', 'dashboard', profile, {}],
  ["a purpose that is not the role's", 'clerk', profile, { 'x-purpose': 'AUDIT' }],
  ['a grant that nobody has given', 'department', profile, { 'x-grant': 'g_0000000000000000' }],
  ['a token that nobody signed', 'dashboard', profile, { authorization: 'Bearer x.y.z' }],
  [
    'more than a request may be',
    'anonymous',
    `{ ${Array.from({ length: 9 }, (_, i) => `a${i}: subject${key} { id }`)} }`,
    {},
  ],
  ['a variable of another kind', 'clerk', 'query ($n: Int) { enterprises(first: $n) { edges { node { id } } } }', {}],
])('says to %s what our own door says', async (_, role, query, headers) => {
  const said = []
  for (const door of [house, hive]) {
    const { status, data, errors, headers: sent } = await door.as(role)(query, { n: 'many' }, { headers })
    const kept = sent.get('cache-control')
    said.push({
      status,
      kept,
      data,
      errors: errors?.map(({ message, path, extensions }) => ({ message, path, extensions })),
    })
  }
  expect(said[1]).toEqual(said[0])
})

it('keeps those apart who ask the same at the same moment', async () => {
  const roles = ['dashboard', 'clerk', 'anonymous', 'subject', 'tender-evaluator', 'auditor']
  const text = async (door: TestHouse, role: string) => {
    const { data, errors } = await door.as(role)(profile)
    return JSON.stringify([data, errors?.map(({ path, extensions }) => [path, extensions.code])])
  }
  const alone = []
  for (const role of roles) alone.push(await text(house, role))
  expect(new Set(alone).size).toBeGreaterThan(3)
  const together = await Promise.all([...roles, ...roles, ...roles].map((role) => text(hive, role)))
  expect(together).toEqual([...alone, ...alone, ...alone])
})

it('says of a room that is away where it is missing, and gives the rest, as our own door does', async () => {
  const start = await stopRoom(house, 'overload')
  try {
    const said = []
    for (const door of [house, hive]) {
      const { data, errors } = await door.as('dashboard')(operation('dashboard-profile'), { key: { uscc: firmCode } })
      said.push({ data, errors: errors?.map(({ path, extensions }) => [path, extensions.code]) })
    }
    expect(said[0]?.errors).toContainEqual([['subject', 'profile', 'overload'], 'UNAVAILABLE'])
    expect(said[1]).toEqual(said[0])
  } finally {
    await start()
  }
})

describe('the same router without our permission', () => {
  const asked: { subgraph: string; status: number; code: unknown; data: unknown }[] = []
  let bare: Awaited<ReturnType<typeof hiveAt>>
  let seal = ''
  beforeAll(async () => {
    const places = placesOf(house)
    const getSubgraphExecutor =
      ({ subgraphName }: { subgraphName: string }) =>
      async ({ document, variables }: { document: DocumentNode; variables: object }) => {
        const response = await fetch(places[subgraphName] as string, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(seal && { [sealHeader]: seal }) },
          body: JSON.stringify({ query: print(document), variables }),
        })
        const answer = (await response.json()) as SubgraphAnswer
        const code = answer.errors?.[0]?.extensions?.code
        asked.push({ subgraph: subgraphName, status: response.status, code, data: answer.data })
        return answer
      }
    const supergraph = readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8')
    bare = await hiveAt({ supergraph, logging: false, transports: { http: { getSubgraphExecutor } } })
  })
  afterAll(() => bare?.close())

  it.each([
    ['no seal', 'SEAL_MISSING', () => ''],
    ['a seal of another fetch', 'SEAL_INVALID', sealOfAnother],
  ])('is refused every fetch by every room, with %s', async (_, code, sealed) => {
    seal = sealed()
    asked.length = 0
    for (const role of ['anonymous', 'auditor'])
      for (const query of rooms.map(rootOf)) {
        const token = role === 'anonymous' ? null : await sampleToken(house.house.keys.privateKey(issuerKey), role, now)
        const { data, errors } = await asking(bare.url, async () => token)(query)
        expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true)
        expect(errors?.length).toBeGreaterThan(0)
      }
    expect(new Set(asked.map(({ subgraph }) => subgraph))).toEqual(new Set(rooms.map(({ name }) => name)))
    for (const one of asked) expect(one).toMatchObject({ status: 403, code, data: undefined })
  })
})

/** A question of one room: its first root field that asks for no more than one of a few words. */
function rootOf({ name, schema }: (typeof rooms)[number]): string {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'))
  for (const field of fields) {
    const needed = field.args
      .filter(isRequiredArgument)
      .map((one) => ({ name: one.name, type: getNamedType(one.type) }))
    if (!needed.every(({ type }) => isEnumType(type))) continue
    const given = needed.map(({ name, type }) => `${name}: ${(type as GraphQLEnumType).getValues()[0]?.name}`).join(' ')
    return `{ ${field.name}${given && `(${given})`}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'} }`
  }
  throw new Error(`${name} has no such field`)
}

/** Made with the gateway's own key, for another operation. */
const sealOfAnother = () =>
  sealFor(
    keysIn(house.keys).privateKey('gateway'),
    {
      issuer: 'gateway',
      audience: 'registry',
      operationHash: operationHash('{ another }'),
      viewer: nobody(new Date(now).toISOString()),
      verdicts: { classes: { PUBLIC: 'SEE' }, ownUnit: {}, coordinates: {}, minCell: 5, policyVersion: 'test' },
      analyses: [],
    },
    house.clock.now,
  )
