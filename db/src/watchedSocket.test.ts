import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
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
