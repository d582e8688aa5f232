import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { afterEach, expect, it } from 'vitest'
import { watchedSockets } from './watchedSocket.ts'

const servers: Server[] = []
const open: Socket[] = []
afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy()
  for (const server of servers.splice(0)) server.close()
})

/** A server that answers each word with itself, until it is silent. */
async function echo() {
  const state = { silent: false, port: 0 }
  const server = createServer((socket) => {
    open.push(socket)
    socket.on('error', () => {}).on('data', (word) => void (state.silent || socket.write(word)))
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  state.port = (server.address() as AddressInfo).port
  return state
}

async function connected(port: number, silentMs: number): Promise<Socket> {
  const socket = watchedSockets(silentMs)({ host: ['127.0.0.1'], port: [port] })
  open.push(socket)
  await once(socket, 'connect')
  return socket
}

it('a connection over which something was said and nothing is heard is cut off', async () => {
  const server = await echo()
  const socket = await connected(server.port, 200)
  server.silent = true
  const began = performance.now()
  socket.on('error', () => {}).write('word')
  await new Promise((resolve) => socket.once('close', resolve))
  expect(performance.now() - began).toBeGreaterThan(190)
})

it('also when more and more is said over it', async () => {
  const server = await echo()
  const socket = await connected(server.port, 200)
  server.silent = true
  socket.on('error', () => {})
  const talk = setInterval(() => socket.write('word'), 20)
  const hadError = await new Promise((resolve) => socket.once('close', resolve)).finally(() => clearInterval(talk))
  expect(hadError).toBe(false)
})

it('one that is answered lives on', async () => {
  const server = await echo()
  const socket = await connected(server.port, 200)
  socket.resume()
  for (let i = 0; i < 12; i++) {
    socket.write('word')
    await pause(40)
  }
  expect(socket.destroyed).toBe(false)
})

it('one that is reset tells its error once, and then its end as one that nobody has been told of', async () => {
  const { port } = await echo()
  const socket = await connected(port, 1000)
  const heard: unknown[] = []
  socket.on('error', ({ code }: NodeJS.ErrnoException) => heard.push(code))
  socket.write('word')
  await once(socket, 'data')
  for (const other of open) if (other !== socket) other.resetAndDestroy()
  await new Promise((resolve) => socket.once('close', resolve)).then((hadError) => heard.push(hadError))
  expect(heard).toEqual(['ECONNRESET', false])
})

/** What PostgreSQL says of a statement that is done, in a transaction or not. */
const said = (tag: string, state: 'I' | 'T') =>
  Buffer.concat([
    Buffer.from('310000000432000000046e00000004', 'hex'),
    Buffer.from([0x43, 0, 0, 0, tag.length + 5]),
    Buffer.from(`${tag}\0`),
    Buffer.from('5a00000005', 'hex'),
    Buffer.from(state),
  ])

/** The driver at a server that lets everybody in and answers every statement, except the second of the first connection: which it ends. */
async function ending(how: 'end' | 'resetAndDestroy') {
  let connections = 0
  const server = createServer((socket) => {
    open.push(socket)
    const first = ++connections === 1
    let statements = -1
    socket
      .on('error', () => {})
      .on('data', (bytes) => {
        statements += 1
        if (statements === 0) return void socket.write(Buffer.from('5200000008000000005a0000000549', 'hex'))
        if (first && statements === 2) return void socket[how]()
        socket.write(bytes.includes('begin') ? said('BEGIN', 'T') : said('SELECT', 'I'))
      })
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const sockets: object = { socket: watchedSockets(1000) }
  return postgres(`postgres://a:b@127.0.0.1:${port}/c`, { max: 1, fetch_types: false, ...sockets })
}
const codeOf = (error: { code: string }) => error.code
const never = () => pause(3_000).then(() => 'never')

it.each(['end', 'resetAndDestroy'] as const)(
  'whoever asks the driver again the moment it hears of the end (%s) is told or answered, and so is the next',
  async (how) => {
    const sql = await ending(how)
    const ask = () => sql.unsafe('select 1').then(() => 'answered', codeOf)
    expect(await ask()).toBe('answered')
    expect(await ask()).toMatch(/^(CONNECTION_CLOSED|ECONNRESET)$/)
    // In the same turn, as a queue that goes on does.
    expect(await Promise.race([ask(), never()])).toMatch(/^(answered|CONNECTION_CLOSED)$/)
    expect(await Promise.race([ask(), never()])).toBe('answered')
    await sql.end({ timeout: 0 })
  },
)

it.each(['end', 'resetAndDestroy'] as const)(
  'a transaction in the middle of which the connection ends (%s) is told, and the process goes on',
  async (how) => {
    const sql = await ending(how)
    const done = sql.begin(async (tx) => void (await tx.unsafe('select 1'))).then(() => 'done', codeOf)
    expect(await Promise.race([done, never()])).toMatch(/^(CONNECTION_CLOSED|ECONNRESET)$/)
    expect(await Promise.race([sql.unsafe('select 1').then(() => 'answered', codeOf), never()])).toBe('answered')
    await sql.end({ timeout: 0 })
  },
)

it('of several hosts the next is taken when one is not there', async () => {
  const { port } = await echo()
  const make = watchedSockets(1000)
  const where = { host: ['127.0.0.1', '127.0.0.1'], port: [1, port] }
  const [first, second] = [make(where), make(where)]
  open.push(first, second)
  const [error] = await once(first, 'error')
  expect(error).toMatchObject({ code: 'ECONNREFUSED' })
  if (second.connecting) await once(second, 'connect')
  expect(second.remotePort).toBe(port)
})
