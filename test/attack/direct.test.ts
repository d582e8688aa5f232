import { sealHeader } from '@xinlu/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { computedSince } from '../computed.ts'
import { openTestHouse, type TestHouse } from '../house.ts'

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse('HTTP')
})
afterAll(() => xinlu?.close())

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const seals = [
  'a.b',
  `${part({ issuer: 'gateway', kid: '../gateway' })}.${'A'.repeat(86)}`,
  `${part({ issuer: '../../issuer', kid: 'x' })}.${'A'.repeat(86)}`,
  `${part({ issuer: '__proto__', kid: 'constructor' })}.${'A'.repeat(86)}`,
  `${part({ issuer: 'gateway', kid: 'x', viewer: { role: 'auditor' }, alg: 'none' })}.`,
]

async function send(name: string, body: string | Buffer, seal: string) {
  const computed = computedSince()
  const response = await fetch(xinlu.served.get(name)?.url ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json', [sealHeader]: seal },
    body: new Uint8Array(Buffer.from(body)),
  })
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] }
  return { status: response.status, data, code: errors?.[0]?.extensions.code, cost: computed() }
}

describe('a subgraph that is asked with a seal that nobody made', () => {
  // Each of these would cost much, or tell something, if it were read: a text that is no text, one that takes long to validate.
  const wide = Array.from({ length: 3_000 }, (_, i) => `a: subject(key: { id: "${i}" }) { id ...F }`).join(' ')
  it.each([
    ['no operation', '{'],
    ['an unknown field', '{ nothing }'],
    ['fields that may not stand beside each other, 3,000 times', `{ ${wide} } fragment F on Subject { id ...F }`],
    ['brackets 200,000 deep', '{a'.repeat(200_000)],
    ['introspection', '{ __schema { types { name } } }'],
    ['its words', '{ _service { sdl } }'],
  ])('reads nothing of %s: the seal comes first', async (_, query) => {
    for (const seal of seals) {
      const { cost, ...came } = await send('registry', JSON.stringify({ query, variables: {} }), seal)
      expect(came).toEqual({ status: 403, data: undefined, code: expect.stringMatching(/^SEAL_(MISSING|INVALID)$/) })
      expect(cost).toBeLessThan(1_000)
    }
  })

  it.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a query of another type', '{"query":{}}'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
    ['brackets without end', '['.repeat(200_000)],
  ])('refuses a body that is %s', async (_, body) => {
    const { cost, ...came } = await send('registry', body, seals[0] as string)
    expect(came).toEqual({ status: 400, data: undefined, code: 'BAD_REQUEST' })
  })
})
