import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { noticeSecret } from './secret.ts'
import { sendNotice } from './send.ts'

const secret = 'a secret of thirty-two characters'
const now = Date.parse('2026-11-23T02:02:00Z')
const came: { request: IncomingMessage; body: string }[] = []
let receiver: Server
let status = 204
let port: number
beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    came.push({ request, body })
    if (status === 0) return void response.destroy()
    response.writeHead(status, { location: `http://127.0.0.1:${port}/elsewhere` }).end('x'.repeat(100_000))
  })
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening))
  port = (receiver.address() as AddressInfo).port
})
afterAll(() => new Promise((closed) => receiver.close(closed)))

const notice = () => ({
  ...{ id: 'cs_1', sequence: 3, beat: '2026-11-23T02:00:00.000Z', attempt: 1, subscriber: { org: '某局' } },
  // A name that leads nowhere, so that only the address that was looked at can be reached.
  endpoint: `http://hooks.invalid:${port}/changes?of=us`,
})
const settings = () => ({ origins: [`http://hooks.invalid:${port}`], privateToo: true, secret, everyMinutes: 60 })
const here = async () => [{ address: '127.0.0.1', family: 4 }]

it('a notice says that something changed and nothing more, to the address that was looked at, under its own name', async () => {
  expect(await sendNotice(notice(), settings(), now, here)).toEqual({ delivered: true, outcome: '204' })
  const [{ request, body } = expect.fail()] = came.splice(0)
  expect(JSON.parse(body)).toEqual({
    ...{ type: 'changed', timestamp: '2026-11-23T02:00:00.000Z' },
    data: { subscription: 'cs_1', sequence: 3 },
  })
  expect(request.url).toBe('/changes?of=us')
  expect(request.headers).toMatchObject({ host: `hooks.invalid:${port}`, 'webhook-id': 'msg_cs_1_3' })
  vi.useFakeTimers({ toFake: ['Date'], now })
  try {
    const verified = (of: { org: string }) =>
      new Webhook(noticeSecret(secret, of, 'cs_1')).verify(body, request.headers as Record<string, string>)
    expect(verified({ org: '某局' })).toMatchObject({ type: 'changed' })
    expect(() => verified({ org: '他局' })).toThrow()
  } finally {
    vi.useRealTimers()
  }
})

it.each([
  [500, '500'],
  [302, '302'],
  [0, 'NO_ANSWER'],
])('an answer of %i is no arrival, and is followed nowhere', async (answer, outcome) => {
  status = answer
  expect(await sendNotice(notice(), settings(), now, here)).toEqual({ delivered: false, outcome })
  expect(came.splice(0)).toHaveLength(1)
})

it('whoever may not be told is not connected to', async () => {
  const closed = { ...settings(), privateToo: false }
  expect(await sendNotice(notice(), closed, now, here)).toEqual({ delivered: false, outcome: 'PRIVATE_ADDRESS' })
  const others = { ...settings(), origins: ['https://hooks.example'] }
  expect(await sendNotice(notice(), others, now, here)).toEqual({ delivered: false, outcome: 'NOT_ALLOWED' })
  expect(came).toEqual([])
})
