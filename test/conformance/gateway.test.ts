import { join } from 'node:path'
import { limitsFrom, root } from '@xinlu/gateway'
import { gatewayOf } from '@xinlu/gateway/gateway'
import { policyOf } from '@xinlu/gateway/policy'
import { nobody, type SubgraphAnswer, ticketing, ticketOffice } from '@xinlu/schema'
import { compose } from '@xinlu/schema/compose'
import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'

/** A house of one room, whose answers this test gives as a subgraph from outside might: late, half, wrong or not at all. */
const words = `
type Query { "物" thing: Thing @policy(policies: [["PUBLIC"]]) "众物" things: [Thing!] @policy(policies: [["PUBLIC"]]) }
"物" type Thing @policy(policies: [["PUBLIC"]]) { "编号" id: ID! "名称" name: String! "别名" alias: String }`

const viewer = nobody('2026-11-23T01:00:00.000Z')
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

async function ask(query: string, answer: () => Promise<SubgraphAnswer>) {
  const composed = compose([{ name: 'things', sdl: words }])
  if ('faults' in composed) throw new Error(composed.faults.join('\n'))
  const gateway = gatewayOf({
    supergraph: composed.supergraph,
    policy: policyOf(`
      version: test
      owners: {}
      purposes: { PUBLIC_QUERY: { title: 公众查询, answer: REJECT, audience: public } }
      audiences: { public: [PUBLIC] }
      lines: [{ roles: ALL, purpose: PUBLIC_QUERY, basis: { instrument: a, at: b }, classes: { PUBLIC: SEE } }]`),
    sendTo: () => answer,
    sealer: () => ticketing(ticketOffice()),
    openings: async () => null,
    // Nothing of this house is more than public, so nothing may come here.
    ledger: { append: () => Promise.reject(new Error('an entry for a public answer')) },
    trustedAs: () => null,
    limits: limitsFrom(join(root, 'schema/limits.yaml')),
    trustedOnly: false,
    clock: () => Date.parse(viewer.now),
    log: pino({ level: 'silent' }),
  })
  await gateway.start()
  stops.push(() => gateway.stop())
  const { body } = await gateway.serverFor(viewer).executeOperation({ query }, { contextValue: { viewer } })
  if (body.kind !== 'single') throw new Error('one answer')
  return body.singleResult
}

const coded = (
  errors: readonly { path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[] | undefined,
) => errors?.map(({ path, extensions }) => ({ path, code: extensions?.code }))

describe('the gateway before a subgraph that misbehaves', () => {
  it('tells a null where there must be a value as an error, not in an extension', async () => {
    const { data, errors, extensions } = await ask('{ thing { id name } }', async () => ({
      data: { thing: { id: '1', name: null } },
    }))
    expect(data).toEqual({ thing: null })
    expect(coded(errors)).toEqual([{ path: ['thing', 'name'], code: 'UNAVAILABLE' }])
    expect(extensions).toBeUndefined()
  })

  it.each([
    ['does not answer', async () => Promise.reject(new Error('connect ECONNREFUSED 10.1.2.3:5432')), 'UNAVAILABLE'],
    [
      'answers that it is unavailable',
      async () => ({
        errors: [{ message: 'x', extensions: { code: 'UNAVAILABLE', expected: 'a', got: 'b', todo: 'c' } }],
      }),
      'UNAVAILABLE',
    ],
    [
      'answers with a code that nobody knows',
      async () => ({
        errors: [
          {
            message: 'relation "secret_table" at /srv/x.ts:1',
            extensions: { code: 'P0001', stacktrace: ['at /srv/x.ts'] },
          },
        ],
      }),
      'INTERNAL',
    ],
  ])('that %s: a coded error at each place that was asked for, and nothing of the inside', async (_, answer, code) => {
    const { data, errors } = await ask('{ thing { id } more: things { id } }', answer)
    expect(data).toEqual({ thing: null, more: null })
    expect(coded(errors)).toEqual([
      { path: ['thing'], code },
      { path: ['more'], code },
    ])
    expect(JSON.stringify(errors)).not.toMatch(/10\.1\.2\.3|ECONN|secret_table|\/srv|stack|things"/)
  })

  it('keeps what came beside an error of one field', async () => {
    const { data, errors } = await ask('{ thing { id alias } }', async () => ({
      data: { thing: { id: '1', alias: null } },
      errors: [
        {
          message: 'x',
          path: ['thing', 'alias'],
          extensions: { code: 'DATABASE_UNAVAILABLE', expected: 'a', got: 'b', todo: 'c' },
        },
      ],
    }))
    expect(data).toEqual({ thing: { id: '1', alias: null } })
    expect(coded(errors)).toEqual([{ path: ['thing', 'alias'], code: 'DATABASE_UNAVAILABLE' }])
  })
})

describe('the words that a subgraph may compose', () => {
  it.each([
    ['a field without a class', 'type Query { "物" a: String }', /Query\.a has no class/],
    [
      'a classified field that must have a value',
      'type Query { "物" a: String! @policy(policies: [["PERSONAL"]]) }',
      /Query\.a is classified and must be nullable/,
    ],
    [
      'a field without its Chinese term',
      'type Query { "thing" a: String @policy(policies: [["PUBLIC"]]) }',
      /no Chinese term/,
    ],
    [
      'a class that nobody knows',
      'type Query { "物" a: String @policy(policies: [["SECRET"]]) }',
      /unknown class: SECRET/,
    ],
    [
      'a choice between classes',
      'type Query { "物" a: String @policy(policies: [["PUBLIC"], ["INTERNAL"]]) }',
      /exactly one list/,
    ],
  ])('are refused with %s', (_, sdl, fault) => {
    let told = ''
    try {
      const composed = compose([{ name: 'things', sdl }])
      told = 'faults' in composed ? composed.faults.join('\n') : 'composed'
    } catch (error) {
      told = String(error)
    }
    expect(told).toMatch(fault)
  })
})
