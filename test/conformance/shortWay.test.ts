import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { issuerKey, root, samplePeople, sampleToken } from '@xinlu/gateway'
import { keysIn } from '@xinlu/schema'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { overWire } from './wire.ts'

/** What the server has found valid once is answered by the door itself; nobody may be able to tell the two apart. */
let xinlu: TestHouse
let uscc: string
const tokens = new Map<string, string>()
const ways: string[] = []
const people = [...Object.keys(samplePeople()), 'anonymous']

beforeAll(async () => {
  xinlu = await openTestHouse('in-process', undefined, { took: (way) => void ways.push(way) })
  const key = keysIn(join(inject('ground').folder, 'keys')).privateKey(issuerKey)
  for (const role of people)
    if (role !== 'anonymous') tokens.set(role, `Bearer ${await sampleToken(key, role, xinlu.clock.now)}`)
  const { data } = await xinlu.as('dashboard')('{ enterprises(first: 1) { edges { node { uscc } } } }')
  uscc = data.enterprises.edges[0].node.uscc
})
afterAll(() => xinlu?.close())

type Asked = { query: string; variables?: unknown; operationName?: string | null }

/** Asks, and says which way it was answered. What no two answers share, where the ledger stood, is set aside. */
async function ask(role: string, asked: object, headers: Record<string, string> = {}) {
  ways.length = 0
  const bearer = tokens.get(role)
  const { status, said, body } = await overWire(xinlu.house.url, {
    headers: { 'content-type': 'application/json', ...(bearer && { authorization: bearer }), ...headers },
    body: JSON.stringify(asked),
  })
  const text = body.toString('utf8')
  const owed = text.replace(/"receipt":\{.*\}/, '"receipt":{}').replace(/"checkpoint":"[^"]+"/, '"checkpoint":""')
  return { answer: { status, said: owed === text ? said : said.map(withoutLength), text: owed }, way: ways.join() }
}
const withoutLength = (header: string) => header.replace(/^(content-length): .*/i, '$1')

/** What extensions say nothing, they still say: the server alone answers a request that has any. */
const byServer = (asked: Asked) => ({ ...asked, extensions: { none: true } })

async function sameBothWays(role: string, asked: Asked, headers?: Record<string, string>) {
  const server = await ask(role, byServer(asked), headers)
  const short = await ask(role, asked, headers)
  // What is larger than the role's limit is refused before either way.
  expect(server.way).toBe(short.way === '' ? '' : 'SERVER')
  expect(short.answer).toEqual(server.answer)
  return { way: short.way, ...short.answer }
}

const variables: Record<string, () => unknown> = {
  'cadre-check': () => ({ citizenId: '14112119850307123X' }),
  'dashboard-subjects': () => ({ first: 3 }),
  'certificate-page': () => ({ id: 'xz_0000000000000000', format: 'PDF' }),
  'certificate-status': () => ({ list: null }),
  'certificate-verify': () => ({ text: 'XLC1~none' }),
  'certificate-withdraw': () => ({ id: 'xz_0000000000000000' }),
  'data-request-decide': () => ({ id: 'dr_0000000000000000', approve: true, reason: '同意' }),
  'data-request-health': () => ({ id: 'dr_0000000000000000' }),
  'data-request-submit': () => ({ input: {} }),
  'explain-access': () => ({ operation: operation('public-lookup'), purpose: 'PUBLIC_QUERY' }),
  'export-acts': () => ({ template: 'PENALTY_2018' }),
  'import-acts': () => ({ input: { fileName: 'a.csv', columns: ['行政相对人名称'], rows: [] } }),
  'my-certificates': () => ({ after: null }),
  'verify-receipt': () => ({ id: 'r_0000000000000000' }),
  'who-looked-at-me': () => ({ after: null }),
}
/** These tell where the log stands, which is elsewhere at every asking. */
const ofTheLog = new Set(['console-access-log', 'console-checkpoint', 'console-ledger-checkpoint'])
const names = readdirSync(join(root, 'gateway/operations'))
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''))
  .filter((name) => !ofTheLog.has(name))
  // Of what the pages ask every sixth: they are of the same forms.
  .filter((name, i) => !name.startsWith('console-') || i % 6 === 0)

/** Saved queries of the plan, each of which reads the whole county for whoever asks: the people share them out. */
const costly = names.filter((name) => /^plan-\d+-(bureau|publicity)$/.test(name))
function askers(name: string): string[] {
  const nth = costly.indexOf(name)
  return nth < 0 || process.env.XINLU_LONG === '1' ? people : people.filter((_, i) => i % costly.length === nth)
}

it.each(names)('%s is answered the same both ways, whoever asks', async (name) => {
  const asked = { query: operation(name), variables: (variables[name] ?? (() => ({ key: { uscc } })))() }
  const taken: string[] = []
  for (const [i, role] of askers(name).entries()) {
    const { way, status } = await sameBothWays(role, asked)
    taken.push(way)
    // Without its variables by every third of them.
    if (i % 3 === name.length % 3) taken.push((await sameBothWays(role, { ...asked, variables: { none: 1 } })).way)
    if (status === 200 && name === 'dashboard-profile') {
      taken.push((await sameBothWays(role, asked, { 'x-receipt': '1' })).way)
    }
  }
  expect(taken).toContain('SHORT')
})

describe('the first time by the server, from then on by the door:', () => {
  const lookup = () => ({ query: `${operation('public-lookup')}#l`, variables: { key: { uscc } } })
  const page = '{ enterprises(first: 2) { edges { node { uscc legalRepresentative { displayName } } } } }'
  const withheld =
    'query W($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { uscc legalRepresentative { citizenId } } } }'
  const cases: [string, string, () => Asked, Record<string, string>, number][] = [
    ['a public answer', 'anonymous', lookup, {}, 200],
    ['an answer with masks', 'dashboard', () => ({ query: page }), {}, 200],
    ['one that owes a receipt', 'dashboard', () => ({ query: `${page}#r` }), { 'x-receipt': '1' }, 200],
    ['withheld fields', 'dashboard', () => ({ query: withheld, variables: { key: { uscc } } }), {}, 200],
    [
      'withheld fields, to a firm',
      'subject',
      () => ({ query: `${withheld}#s`, variables: { key: { uscc } } }),
      {},
      200,
    ],
    ['introspection', 'anonymous', () => ({ query: '{ __type(name: "Enterprise") { name } __typename }' }), {}, 200],
    [
      'a condition',
      'clerk',
      () => ({ query: 'query($a: Boolean!) { __typename @skip(if: $a) }', variables: { a: true } }),
      {},
      200,
    ],
    ['no variables where one is needed', 'anonymous', () => ({ query: `${operation('public-lookup')}#n` }), {}, 400],
    [
      'bad variables',
      'anonymous',
      () => ({ ...lookup(), query: `${operation('public-lookup')}#b`, variables: { key: 7 } }),
      {},
      400,
    ],
    [
      'a value that the domain refuses',
      'anonymous',
      () => ({ query: `${operation('public-lookup')}#d`, variables: { key: {} } }),
      {},
      200,
    ],
    ['no purpose that is known', 'anonymous', lookup, { 'x-purpose': 'NONE' }, 403],
    ['a purpose that is refused', 'anonymous', lookup, { 'x-purpose': 'STATUTORY_SUPERVISION' }, 403],
    ['a grant that is none', 'department', () => ({ query: `${page}#g` }), { 'x-grant': 'dr_0000000000000000' }, 403],
    [
      'an operation by its name',
      'anonymous',
      () => ({ query: 'query A { __typename } query B { __typename }', operationName: 'B' }),
      {},
      200,
    ],
    [
      'a name that is null',
      'anonymous',
      () => ({ query: '{ a: __typename }', operationName: null, variables: null }),
      {},
      200,
    ],
    ['an unknown name', 'anonymous', () => ({ query: 'query A { b: __typename }', operationName: 'C' }), {}, 400],
    ['a name that is empty', 'anonymous', () => ({ query: '{ c: __typename }', operationName: '' }), {}, 400],
    [
      'two operations and no name',
      'anonymous',
      () => ({ query: 'query A { d: __typename } query B { __typename }' }),
      {},
      400,
    ],
    [
      'graphql-response+json',
      'anonymous',
      () => ({ query: '{ e: __typename }' }),
      { accept: 'application/graphql-response+json' },
      200,
    ],
    [
      'what a browser accepts',
      'anonymous',
      () => ({ query: '{ f: __typename }' }),
      { accept: 'text/html,*/*;q=0.8' },
      200,
    ],
  ]

  it.each(cases)('%s', async (_, role, asked, headers, status) => {
    const first = await ask(role, asked(), headers)
    const second = await ask(role, asked(), headers)
    expect(second.answer).toEqual(first.answer)
    expect(second.answer.status).toBe(status)
    const refusedBefore = headers['x-purpose'] !== undefined
    expect([first.way, second.way]).toEqual(refusedBefore ? ['', ''] : ['SERVER', 'SHORT'])
  })
})
