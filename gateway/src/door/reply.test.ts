import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { encodingFor } from './accept.ts'
import type { Answered } from './answered.ts'
import { reply } from './reply.ts'
import { Slow } from './slow.ts'

const answer = (text: string, open = false): Answered => ({
  status: 200,
  headers: [
    ['cache-control', 'no-store'],
    ['content-type', 'application/json; charset=utf-8'],
  ],
  text,
  open,
  decided: true,
})
/** Larger, even packed, than what the sockets themselves hold. */
const noise = randomBytes(12_000_000).toString('base64')
const large = JSON.stringify(Array.from({ length: 250_000 }, (_, i) => `第${i}条 ${(i * 2654435761) % 4294967296}`))

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

interface Served {
  port: number
  /** What became of each reply, in order. */
  replies: { response: ServerResponse; done: Promise<unknown> }[]
}

async function serving(answered: Answered, waiting?: Slow): Promise<Served> {
  const replies: Served['replies'] = []
  const server: Server = createServer((request: IncomingMessage, response) => {
    replies.push({ response, done: reply(request, response, answered, waiting) })
    server.emit('replying')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { port, replies }
}

const ask = (port: number, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: Headers; body: Buffer }>((resolve, reject) => {
    // fetch would unpack what it gets.
    import('node:http').then(({ request }) => {
      const sent = request({ port, host: '127.0.0.1', method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: new Headers(response.headers as Record<string, string>),
            body: Buffer.concat(chunks),
          }),
        )
      })
      sent.on('error', reject)
      sent.end()
    })
  })

/** A reader that asks and then takes nothing. */
async function slowReader(port: number, encoding = ''): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1' })
  closers.push(() => socket.destroy())
  await once(socket, 'connect')
  socket.pause()
  socket.on('error', () => {})
  socket.write(`GET / HTTP/1.1\r\nhost: x\r\n${encoding && `accept-encoding: ${encoding}\r\n`}\r\n`)
  return socket
}

describe('how an answer is packed', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['gzip, deflate', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['gzip;q=0.5, br;q=0.5', 'br'],
    ['*', 'br'],
    ['identity', null],
    ['br;q=0, gzip;q=0', null],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=0.1, identity', null],
    ['zstd', null],
    ['GZIP', 'gzip'],
    [';;;q=,,', null],
  ])('%j asks for %j', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding)
  })

  it.each([
    ['small', `"${'信'.repeat(300)}"`, false],
    ['middling', `"${'信'.repeat(3000)}"`, true],
    ['large', large, true],
  ])('a %s one comes whole, plain or packed', async (_, text, packs) => {
    const { port } = await serving(answer(text))
    const plain = await ask(port)
    expect(plain.body.toString('utf8')).toBe(text)
    expect(plain.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
    expect(plain.headers.get('content-encoding')).toBeNull()
    for (const [encoding, unpack] of [['br', brotliDecompressSync] as const, ['gzip', gunzipSync] as const]) {
      const { headers, body } = await ask(port, { 'accept-encoding': encoding })
      expect(headers.get('vary')).toBe('accept-encoding')
      expect(headers.get('content-encoding')).toBe(packs ? encoding : null)
      expect((packs ? unpack(body) : body).toString('utf8')).toBe(text)
      if (packs) expect(body.length).toBeLessThan(Buffer.byteLength(text) / 2)
    }
  })
})

describe('the tag', () => {
  const text = `"${'信'.repeat(3000)}"`
  it('stands on what is public and asked by GET: strong as it is, weak when packed', async () => {
    const { port } = await serving(answer(text, true))
    const tag = (await ask(port)).headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{43}"$/)
    expect((await ask(port, { 'accept-encoding': 'gzip' })).headers.get('etag')).toBe(`W/${tag}`)
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const { status, headers, body } = await ask(port, { 'if-none-match': known })
      expect({ status, tag: headers.get('etag'), length: body.length }).toEqual({ status: 304, tag, length: 0 })
      expect(headers.get('cache-control')).toBe('no-store')
    }
    expect((await ask(port, { 'if-none-match': '"x"' })).status).toBe(200)
  })

  it('stands on nothing else', async () => {
    const { port } = await serving(answer(text, true))
    const posted = await ask(port, { 'if-none-match': '*' }, 'POST')
    expect({ status: posted.status, tag: posted.headers.get('etag') }).toEqual({ status: 200, tag: null })
    const closed = await serving(answer(text, false))
    const own = await ask(closed.port, { 'if-none-match': '*' })
    expect({ status: own.status, tag: own.headers.get('etag') }).toEqual({ status: 200, tag: null })
  })
})

describe('a reader that takes nothing', () => {
  it.each(['', 'br'])('is given no more than a piece at a time, and holds up nobody (%j)', async (encoding) => {
    const waiting = new Slow(100_000_000)
    const { port, replies } = await serving(answer(noise), waiting)
    await slowReader(port, encoding)
    await expect.poll(() => waiting.bytes).toBeGreaterThan(0)
    const { body } = await ask(port)
    expect(body.toString('utf8')).toBe(noise)
    expect(replies[0]?.response.writableLength).toBeLessThan(512 * 1024)
  })

  it.each(['', 'br'])('that goes leaves nothing behind (%j)', async (encoding) => {
    const waiting = new Slow(100_000_000)
    const { port, replies } = await serving(answer(noise), waiting)
    const socket = await slowReader(port, encoding)
    await expect.poll(() => waiting.bytes).toBeGreaterThan(0)
    socket.destroy()
    await expect(replies[0]?.done).resolves.toBeUndefined()
    expect(waiting.bytes).toBe(0)
  })

  it('is cut off when too much waits: the one that has waited longest first', async () => {
    const size = noise.length
    const waiting = new Slow(size * 2.2)
    const { port, replies } = await serving(answer(noise), waiting)
    for (const n of [1, 2, 3]) {
      await slowReader(port)
      await expect.poll(() => replies.length).toBe(n)
      await expect.poll(() => waiting.bytes).toBeGreaterThan((size / 2) * Math.min(n, 2))
    }
    await replies[0]?.done
    expect(replies.map(({ response }) => response.destroyed)).toEqual([true, false, false])
    expect(waiting.bytes).toBeLessThanOrEqual(size * 2.2)
    expect((await ask(port)).body.length).toBe(size)
  })
})
