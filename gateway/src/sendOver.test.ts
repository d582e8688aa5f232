import { once } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { sendOver } from './sendOver.ts'

let server: Server | undefined
afterEach(() => {
  vi.useRealTimers()
  server?.closeAllConnections()
  server?.close()
})

async function sending(listener: RequestListener) {
  server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const send = sendOver(`http://127.0.0.1:${(server.address() as AddressInfo).port}/x?y=1`)
  return () => send({ query: '{ a }', variables: { n: 1 }, seal: 's' })
}
const answering = (body: string) => sending((_, response) => void response.end(body))

it('an answer comes to the path that was given, with the seal beside the body', async () => {
  const came: unknown[] = []
  const send = await sending(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    came.push(request.url, request.headers['x-xinlu-seal'], JSON.parse(Buffer.concat(chunks).toString('utf8')))
    response.end('{"data":{"a":1}}')
  })
  expect(await send()).toEqual({ data: { a: 1 } })
  expect(came).toEqual(['/x?y=1', 's', { query: '{ a }', variables: { n: 1 } }])
})

it('many fetches take the connections that are there', async () => {
  const sockets = new Set<unknown>()
  const send = await sending((request, response) => {
    sockets.add(request.socket)
    response.end('{"data":{"a":1}}')
  })
  for (let i = 0; i < 20; i++) await send()
  expect(sockets.size).toBeLessThan(5)
  await Promise.all(Array.from({ length: 200 }, send))
  expect(sockets.size).toBeLessThanOrEqual(64)
})

it.each(['', 'no JSON', 'null', '7', '[]', '{}', '{"errors":{}}', '{"data":null}'])(
  'an answer %j is none',
  async (body) => {
    await expect((await answering(body))()).rejects.toMatchObject({ why: 'NO_ANSWER' })
  },
)

it('an answer that is larger than fits is none, and is not read to its end', async () => {
  let sent = 0
  const send = await sending((_, response) => {
    const more = (): void => {
      while (!response.destroyed) {
        sent += 1_000_000
        if (!response.write('x'.repeat(1_000_000))) return void response.once('drain', more)
      }
    }
    more()
  })
  await expect(send()).rejects.toMatchObject({ why: 'TOO_MUCH' })
  expect(sent).toBeLessThan(100_000_000)
})

it.each([
  ['does not begin', () => {}],
  ['does not end', (_: unknown, response: { write(text: string): unknown }) => void response.write('{"data":')],
])('an answer that %s is none after ten seconds', async (_, listener) => {
  const send = await sending(listener as RequestListener)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const asked = once(server as Server, 'request')
  const sent = send().catch((error: Error) => error)
  await asked
  vi.advanceTimersByTime(9_999)
  expect(await Promise.race([sent, Promise.resolve('waits')])).toBe('waits')
  vi.advanceTimersByTime(1)
  expect(await sent).toMatchObject({ why: 'LATE' })
})

it('a subgraph that is not there is no answer', async () => {
  const send = await answering('{"data":{}}')
  server?.close()
  await expect(send()).rejects.toMatchObject({ why: 'UNREACHED', code: 'ECONNREFUSED' })
})

it.each([
  ['a connection that is cut before a word', (response: ServerResponse) => void response.destroy(), 'UNREACHED'],
  [
    'a 503, whatever is in it',
    (response: ServerResponse) => void response.writeHead(503).end('{"errors":[]}'),
    'SENT_AWAY',
  ],
  [
    'a connection that is cut within an answer',
    (response: ServerResponse) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('{"data":', () => response.destroy())
    },
    'NO_ANSWER',
  ],
])('%s is lost as such', async (_, answer, why) => {
  const send = await sending((request, response) => {
    request.resume()
    request.once('end', () => answer(response))
  })
  await expect(send()).rejects.toMatchObject({ why })
})

it('who waits no longer than a moment says nothing of the room', async () => {
  server = createServer(() => {}).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const send = sendOver(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const waiting = send({ query: '{ a }', variables: {}, seal: 's', by: performance.now() + 20 })
  await expect(waiting).rejects.toMatchObject({ why: 'GIVEN_UP' })
})
