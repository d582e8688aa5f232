import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloGateway } from '@apollo/gateway'
import { hostRoom, rooms, root } from '@xinlu/gateway'
import {
  type Hosted,
  keysIn,
  nobody,
  operationHash,
  type SubgraphRequest,
  sealFor,
  sealHeader,
  Ticket,
  type TicketOffice,
  ticketing,
  ticketOffice,
  type Viewer,
} from '@xinlu/schema'
import { GraphQLSchema } from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse('HTTP')
})
afterAll(() => xinlu?.close())

const names = ['registry', 'road-transport', 'construction', 'overload', 'enforcement', 'governance']
const entities = 'query($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }'

async function send(subgraph: string, query: string, seal?: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(xinlu.served.get(subgraph)?.url ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(seal && { [sealHeader]: seal }) },
    body: JSON.stringify({ query, variables }),
  })
  return {
    status: response.status,
    body: (await response.json()) as {
      data?: unknown
      errors?: { message: string; extensions: { code: string; got: string } }[]
    },
  }
}

describe.each(names)('%s, asked directly', (name) => {
  it.each([
    ['_service', '{ _service { sdl } }'],
    ['_entities', entities],
    ['a typename', '{ __typename }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['nonsense', '{'],
  ])('refuses %s without a seal', async (_, query) => {
    const { status, body } = await send(name, query, undefined, { representations: [] })
    expect({ status, code: body.errors?.[0]?.extensions.code, data: body.data }).toEqual({
      status: 403,
      code: 'SEAL_MISSING',
      data: undefined,
    })
  })
})

describe('a seal', () => {
  const viewer = (): Viewer => ({
    ...nobody(new Date(xinlu.clock.now).toISOString()),
    id: 'x',
    role: 'dashboard',
    purpose: 'STATUTORY_SUPERVISION',
  })
  const query = '{ subject(key: { id: "s_0000000000000000" }) { id } }'
  const make = (
    change: { audience?: string; query?: string; key?: 'other'; at?: number; issuer?: string; classes?: object } = {},
  ) => {
    const key =
      change.key === 'other'
        ? generateKeyPairSync('ed25519').privateKey
        : keysIn(join(inject('ground').folder, 'keys')).privateKey(change.issuer ?? 'gateway')
    const content = {
      issuer: change.issuer ?? 'gateway',
      audience: change.audience ?? 'registry',
      operationHash: operationHash(change.query ?? query),
      viewer: viewer(),
      verdicts: {
        classes: change.classes ?? { PUBLIC: 'SEE' as const },
        ownUnit: {},
        coordinates: {},
        minCell: 5,
        policyVersion: 'test',
      },
      analyses: [],
    }
    return sealFor(key, content, change.at ?? xinlu.clock.now)
  }

  it('that fits is opened once, and a second use is refused', async () => {
    const seal = make()
    expect((await send('registry', query, seal)).body.data).toEqual({ subject: null })
    expect((await send('registry', query, seal)).body.errors?.[0]).toMatchObject({
      extensions: { code: 'SEAL_INVALID', got: 'one used already' },
    })
  })

  it.each([
    ['for another subgraph', { audience: 'overload' }],
    ['for another operation', { query: '{ __typename }' }],
    ['by an unknown key', { key: 'other' as const }],
    ['that has expired', { at: Date.parse('2026-11-23T00:58:00Z') }],
    ['from the future', { at: Date.parse('2026-11-23T01:05:00Z') }],
    ['by an unknown issuer', { issuer: 'stranger' }],
    ['by a sibling for what is not lent', { issuer: 'governance' }],
    ['without the class of what is asked', { classes: { INTERNAL: 'SEE' as const } }],
  ])('%s is refused', async (_, change) => {
    const { status, body } = await send('registry', query, make(change))
    expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({ status: 403, code: 'SEAL_INVALID' })
  })

  it.each(['', 'a', 'a.b', 'a.b.c', '..', '{}.{}', `${Buffer.from('null').toString('base64url')}.AA`])(
    'forged as %j is refused',
    async (seal) => {
      const { body } = await send('registry', query, seal)
      expect(body.errors?.[0]?.extensions.code).toMatch(/^SEAL_(MISSING|INVALID)$/)
    },
  )

  it('that gives a mask of a field without one is refused', async () => {
    const asked = '{ enterprises(first: 1) { totalBand } }'
    const { body } = await send('registry', asked, make({ query: asked, classes: { PUBLIC: 'SEE', INTERNAL: 'MASK' } }))
    expect(body.errors?.[0]?.extensions.code).toBe('SEAL_INVALID')
  })
})

describe('a ticket, in one process with the gateway', () => {
  const query = '{ subject(key: { id: "s_0000000000000000" }) { id } }'
  const office = ticketOffice()
  let registry: Hosted
  beforeAll(() => {
    registry = hosted('registry', office)
  })

  /** A room as the house hosts it in its own process. */
  function hosted(name: string, tickets?: TicketOffice): Hosted {
    const { database, clock } = xinlu
    const keys = join(inject('ground').folder, 'keys')
    const options = { database, keys, subgraphs: {}, connections: 1, clock: () => clock.now }
    return hostRoom(name, { ...options, log: pino({ level: 'silent' }) }, () => new Map(), tickets)
  }
  const verdicts = {
    classes: { PUBLIC: 'SEE' as const },
    ownUnit: {},
    coordinates: {},
    minCell: 5,
    policyVersion: 'test',
  }
  const viewer = (): Viewer => ({ ...nobody(new Date(xinlu.clock.now).toISOString()), role: 'dashboard' })
  const content = (more = {}) => ({
    issuer: 'gateway',
    audience: 'registry',
    operationHash: operationHash(query),
    viewer: viewer(),
    verdicts,
    analyses: [],
    ...more,
  })
  const ticket = (more = {}, at = xinlu.clock.now, from = office) => ticketing(from)(content(more), at)
  const answer = async (seal: unknown, room = registry, text = query) => {
    const { data, errors } = await room.answer({ query: text, variables: {}, seal: seal as SubgraphRequest['seal'] })
    return { data, code: errors?.[0]?.extensions?.code }
  }
  const refused = { data: undefined, code: 'SEAL_INVALID' }

  it('that fits opens the room once, and a second use is refused', async () => {
    const one = ticket()
    expect(await answer(one)).toEqual({ data: { subject: null }, code: undefined })
    expect(await answer(one)).toEqual(refused)
  })

  it('is used up by the room that refuses it', async () => {
    const text = '{ __typename }'
    const make = () => ticket({ audience: 'overload', operationHash: operationHash(text) })
    const overload = hosted('overload', office)
    expect(await answer(make(), overload, text)).toEqual({ data: { __typename: 'Query' }, code: undefined })
    const one = make()
    expect(await answer(one, registry, text)).toEqual(refused)
    expect(await answer(one, overload, text)).toEqual(refused)
  })

  it.each<[string, () => unknown]>([
    ['that nobody issued', () => new Ticket()],
    ['made from another by its class', () => new ((ticket() as Ticket).constructor as typeof Ticket)()],
    ['made from another as its prototype', () => Object.create(ticket() as Ticket)],
    ['with a content written onto it', () => Object.assign(new Ticket(), content(), { issuedAt: 0, expiresAt: 9e9 })],
    ['of another house', () => ticket({}, undefined, ticketOffice())],
    ['for another room', () => ticket({ audience: 'overload' })],
    ['for another operation', () => ticket({ operationHash: operationHash('{ __typename }') })],
    ['that has expired', () => ticket({}, xinlu.clock.now - 31_000)],
    ['from the future', () => ticket({}, xinlu.clock.now + 60_000)],
    ['by a sibling for what is not lent', () => ticket({ issuer: 'governance' })],
    ['by a stranger', () => ticket({ issuer: 'stranger' })],
    ['without the class of what is asked', () => ticket({ verdicts: { ...verdicts, classes: { INTERNAL: 'SEE' } } })],
  ])('%s is refused', async (_, made) => {
    expect(await answer(made())).toEqual(refused)
  })

  it.each<[string, () => unknown]>([
    ['a plain object', () => ({ ...content(), issuedAt: 0, expiresAt: 9e9 })],
    ['a copy', () => ({ ...(ticket() as Ticket) })],
    ['nothing', () => undefined],
  ])('is not %s', async (_, made) => {
    const { data, code } = await answer(made())
    expect({ data, refused: code !== undefined }).toEqual({ data: undefined, refused: true })
  })

  it('opens no room that is hosted apart, which has no office', async () => {
    expect(await answer(ticket(), hosted('registry'))).toEqual(refused)
  })
})

describe('the committed supergraph', () => {
  const supergraph = readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8')

  it('is refused by a bare gateway, which would enforce none of its policies', async () => {
    const bare = new ApolloGateway({
      supergraphSdl: supergraph,
      logger: { debug() {}, info() {}, warn() {}, error() {} },
    })
    await expect(bare.load()).rejects.toThrow(/policy/)
  })

  it('is executed by one graphql: a schema made by a room is a schema here', () => {
    for (const room of rooms) expect(room.schema).toBeInstanceOf(GraphQLSchema)
  })
})
