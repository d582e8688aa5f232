import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createSecureContext, TLSSocket } from 'node:tls'
import postgres, { type Sql } from 'postgres'
import { afterEach, describe, expect, it } from 'vitest'
import { watchedSockets } from './watchedSocket.ts'

/** What PostgreSQL says of a statement that is done, in a transaction or not. */
const said = (tag: string, state: 'I' | 'T') =>
  Buffer.concat([
    Buffer.from('310000000432000000046e00000004', 'hex'),
    Buffer.from([0x43, 0, 0, 0, tag.length + 5]),
    Buffer.from(`${tag}\0`),
    Buffer.from('5a00000005', 'hex'),
    Buffer.from(state),
  ])
const welcome = Buffer.from('5200000008000000005a0000000549', 'hex')

/** A certificate of its own for 127.0.0.1; null where there is nothing to make it with. */
function certificate() {
  if (spawnSync('openssl', ['version']).status !== 0) return null
  const place = mkdtempSync(join(tmpdir(), 'xinlu-tls-'))
  const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  execFileSync('openssl', [...made, '-keyout', 'key', '-out', 'cert', '-subj', '/CN=x'], {
    cwd: place,
    stdio: 'ignore',
  })
  const [key, cert] = ['key', 'cert'].map((name) => readFileSync(join(place, name)))
  rmSync(place, { recursive: true })
  return createSecureContext({ key, cert })
}
const secureContext = certificate()

/** A statement as it reaches the server, on the n-th connection that was made. */
interface Asked {
  text: string
  connection: number
  answer(bytes: Buffer): void
  end(how: 'end' | 'reset'): void
}

const servers: Server[] = []
const open: Socket[] = []
const pools: Sql[] = []
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.end({ timeout: 0 })
  for (const socket of open.splice(0)) socket.destroy()
  for (const server of servers.splice(0)) server.close()
})

/** The driver with one connection, at a server that lets everybody in and does with each statement as it is told. */
async function driverAt(over: 'plain' | 'TLS', told: (asked: Asked) => void): Promise<Sql> {
  let connections = 0
  const server = createServer((raw) => {
    open.push(raw)
    raw.on('error', () => {})
    const connection = ++connections
    const serve = (socket: Socket) => {
      let isIn = false
      socket.on('error', () => {})
      socket.on('data', (bytes) => {
        const end = (how: 'end' | 'reset') => void (how === 'end' ? socket.end() : raw.resetAndDestroy())
        const answer = (more: Buffer) => void socket.write(more)
        if (isIn) told({ text: bytes.toString('latin1'), connection, answer, end })
        else answer(welcome)
        isIn = true
      })
    }
    if (over === 'plain' || !secureContext) return serve(raw)
    raw.once('data', () => {
      raw.write('S')
      serve(new TLSSocket(raw, { isServer: true, secureContext }))
    })
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const more: object = { socket: watchedSockets(1000), ...(over === 'TLS' && { ssl: 'require' }) }
  const pool = postgres(`postgres://a:b@127.0.0.1:${port}/c`, { max: 1, fetch_types: false, backoff: () => 0, ...more })
  pools.push(pool)
  return pool
}

const codeOf = (error: { code: string }) => error.code
const never = () => pause(5_000).then(() => 'never')
const soon = <T>(answer: Promise<T>) => Promise.race([answer, never()])
const gone = /^(CONNECTION_CLOSED|ECONNRESET|EPIPE)$/

/** Answers everything, except the second statement of the first connection: which is then done otherwise. */
const exceptSecond = (otherwise: (asked: Asked) => void) => {
  let second = 0
  return (asked: Asked) => {
    if (asked.connection === 1 && ++second === 2) return otherwise(asked)
    asked.answer(asked.text.includes('begin') ? said('BEGIN', 'T') : said('SELECT', 'I'))
  }
}

describe.each(['plain', ...(secureContext ? ['TLS'] : [])] as ('plain' | 'TLS')[])('over a %s connection', (over) => {
  describe.each(['end', 'reset'] as const)('that the other side closes (%s)', (how) => {
    it('whoever asks again the moment it hears of it is told or answered, and so is the next', async () => {
      const sql = await driverAt(
        over,
        exceptSecond(({ end }) => end(how)),
      )
      const ask = () => sql.unsafe('select 1').then(() => 'answered', codeOf)
      expect(await ask()).toBe('answered')
      expect(await soon(ask())).toMatch(gone)
      // In the same turn, as a queue that goes on does.
      expect(await soon(ask())).toMatch(/^(answered|CONNECTION_CLOSED)$/)
      expect(await soon(ask())).toBe('answered')
    })

    it('a transaction in the middle of a statement is told, and the process goes on', async () => {
      const sql = await driverAt(
        over,
        exceptSecond(({ end }) => end(how)),
      )
      const done = sql.begin(async (tx) => void (await tx.unsafe('select 1'))).then(() => 'done', codeOf)
      expect(await soon(done)).toMatch(gone)
      expect(await soon(sql.unsafe('select 1').then(() => 'answered', codeOf))).toBe('answered')
    })

    it('what a transaction says after its connection has ended is done by no other connection', async () => {
      const heard: string[] = []
      const sql = await driverAt(over, ({ text, connection, answer, end }) => {
        if (connection > 1) heard.push(text)
        answer(text.includes('begin') ? said('BEGIN', 'T') : said('SELECT', 'I'))
        if (text.includes('first')) setTimeout(() => end(how), 20)
      })
      let later: unknown
      const done = sql.begin(async (tx) => {
        await tx.unsafe('select first')
        await pause(200)
        later = await tx.unsafe('select outside').then(() => 'answered', codeOf)
      })
      const waiting = sql.unsafe('select waiting').then(() => 'answered', codeOf)
      expect(await soon(done.then(() => 'done', codeOf))).toMatch(gone)
      expect(await soon(waiting)).toBe('answered')
      await expect.poll(() => later).toBe('CONNECTION_CLOSED')
      expect(heard.filter((text) => !text.includes('waiting'))).toEqual([])
    })

    it('who holds a connection of its own is told, at once and later', async () => {
      const sql = await driverAt(
        over,
        exceptSecond(({ end }) => end(how)),
      )
      await sql.unsafe('select 1')
      const held = await sql.reserve()
      const ask = () => held.unsafe('select 1').then(() => 'answered', codeOf)
      expect(await soon(ask())).toMatch(gone)
      await pause(50)
      expect(await soon(ask())).toBe('CONNECTION_CLOSED')
      held.release()
      expect(await soon(sql.unsafe('select 1').then(() => 'answered', codeOf))).toBe('answered')
    })
  })

  it('that falls silent in the middle of a transaction it is told, and the next is answered', async () => {
    const sql = await driverAt(
      over,
      exceptSecond(() => {}),
    )
    const done = sql.begin(async (tx) => void (await tx.unsafe('select 1'))).then(() => 'done', codeOf)
    expect(await soon(done)).toMatch(gone)
    expect(await soon(sql.unsafe('select 1').then(() => 'answered', codeOf))).toBe('answered')
  })
})
