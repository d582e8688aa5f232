import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { root } from '@xinlu/gateway'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
let data: string
let bare: string
const started: ChildProcess[] = []
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'xinlu-house-'))
  bare = mkdtempSync(join(tmpdir(), 'xinlu-house-'))
  for (const folder of [data, bare]) chmodSync(folder, 0o755)
})
/** What a test that failed left running must not be met by the next. */
afterEach(async () => {
  for (const child of started.splice(0))
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
})
afterAll(async () => {
  for (const folder of [data, bare]) {
    await gone(folder)
    rmSync(folder, { recursive: true, force: true })
  }
})

/** What npm's start script runs, with a data folder of its own and a free port. */
async function start(
  folder: string,
  more: Record<string, string> = {},
  file = 'gateway/src/main.ts',
  ...args: string[]
) {
  const env = { ...process.env, XINLU_DATA: folder, PORT: '0', ...more }
  delete (env as NodeJS.ProcessEnv).DATABASE_URL
  delete (env as NodeJS.ProcessEnv).NODE_ENV
  Object.assign(env, more)
  const child = spawn(process.execPath, [file, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.err += chunk
  })
  const ended = once(child, 'exit')
  // The house says where it is before it says what to ask; a room alone says only where it is.
  const last = file === 'gateway/src/main.ts' ? /Bearer/ : / is at .*\n$/
  for (let tries = 0; tries < 600 && child.exitCode === null && !last.test(said.out); tries += 1) await sleep(50)
  return { child, said, ended }
}

function serverPid(folder: string): number | null {
  const file = join(folder, 'database/data/postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null
}

async function gone(folder: string): Promise<void> {
  for (let tries = 0; serverPid(folder) !== null && tries < 200; tries += 1) await sleep(50)
  expect(serverPid(folder)).toBeNull()
}

const curl = (out: string, nth: number) => out.split('\n').filter((line) => line.startsWith('curl '))[nth] ?? ''

describe('npm start', () => {
  it('prints an address and a first query, whose pasted answer is a stitched profile; after a kill -9 it starts again on the same data within fifteen seconds; SIGTERM ends it and its database', async () => {
    const first = await start(data)
    expect(first.said.out).toMatch(/ at http:\/\/127\.0\.0\.1:\d+\/graphql/)
    const { stdout } = await run('sh', ['-c', curl(first.said.out, 0)])
    const { data: answer, errors } = JSON.parse(stdout)
    expect(errors).toBeUndefined()
    expect(answer.subject.profile.roadTransport.assessments.length).toBeGreaterThan(0)
    expect(Object.keys(answer.subject.profile)).toEqual(['roadTransport', 'construction', 'overload', 'enforcement'])
    const second = await run('sh', ['-c', curl(first.said.out, 1)], {
      cwd: root,
      env: { ...process.env, XINLU_DATA: data },
    })
    expect(JSON.parse(second.stdout).errors).toBeUndefined()
    first.child.kill('SIGKILL')
    await first.ended
    await gone(data)
    expect(first.said.err).toBe('')

    const at = performance.now()
    const { child, said, ended } = await start(data)
    expect(said.out).toContain('curl ')
    expect(performance.now() - at).toBeLessThan(30_000)
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    await gone(data)
    expect(said.err).toBe('')
  })

  it('in production takes the tokens of the issuer it is told of, tries none of its own, and says whose it takes', async () => {
    const file = join(bare, 'jwks.json')
    writeFileSync(file, JSON.stringify({ keys: [] }))
    const settings = {
      NODE_ENV: 'production',
      XINLU_ISSUER: 'https://issuer.invalid/realm',
      XINLU_JWKS: file,
      XINLU_LEAVE_SECONDS: '0',
    }
    const { child, said, ended } = await start(bare, settings)
    expect(said.out).toContain('Tokens are taken of https://issuer.invalid/realm, issued for xinlu')
    expect(
      JSON.parse((await run('sh', ['-c', curl(said.out, 0)], { env: { ...process.env, TOKEN: 'x' } })).stdout),
    ).toMatchObject({
      errors: [{ extensions: { code: 'TOKEN_INVALID' } }],
    })
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    await gone(bare)
    expect(said.err).toBe('')
  })

  // Settings that cannot be used are told one by one beside the code that reads them (`configuration.test.ts`).
  it.each([
    ['a port that is taken', async () => ({ PORT: await takenPort() }), 'ADDRESS_IN_USE'],
    [
      'a database that is away',
      async () => ({ DATABASE_URL: 'postgres://a:secret@127.0.0.1:1/x' }),
      'DATABASE_UNAVAILABLE',
    ],
    ['no issuer in production', async () => ({ NODE_ENV: 'production' }), 'CONFIGURATION'],
  ])('with %s ends with a coded error and leaves nothing running', async (_, settings, code) => {
    const { said, ended } = await start(data, await settings())
    expect(await ended).toEqual([1, null])
    expect(said.err).toContain(`${code}: `)
    expect(said.err).not.toMatch(/secret|\.ts:\d|node_modules/)
    await gone(data)
  })
})

describe('pnpm subgraph', () => {
  it('hosts one subgraph alone; the gateway before it answers the same, and says UNAVAILABLE when it is gone', async () => {
    const alone = await start(data, {}, 'gateway/src/subgraph.ts', 'overload')
    const url = / is at (\S+)/.exec(alone.said.out)?.[1] ?? ''
    const house = await start(data, { XINLU_SUBGRAPHS: `overload=${url}` })
    const ask = async () => JSON.parse((await run('sh', ['-c', curl(house.said.out, 0)])).stdout)
    expect((await ask()).data.subject.profile.overload).toEqual({ listings: expect.any(Array) })
    alone.child.kill('SIGTERM')
    await alone.ended
    const without = await ask()
    expect(without.data.subject.profile.overload).toBeNull()
    expect(without.errors).toMatchObject([
      { path: ['subject', 'profile', 'overload'], extensions: { code: 'UNAVAILABLE' } },
    ])
    house.child.kill('SIGTERM')
    await house.ended
    await gone(data)
  })

  it('refuses a name that is none', async () => {
    const { said, ended } = await start(data, {}, 'gateway/src/subgraph.ts', 'nothing')
    expect(await ended).toEqual([1, null])
    expect(said.err).toContain('CONFIGURATION: ')
  })
})

describe('npx xinlu', () => {
  it('imports with no house running: it starts one for the while, and takes it down again', async () => {
    const env = { ...process.env, XINLU_DATA: bare, XINLU_SAMPLE: '0' }
    const { stdout } = await run(
      process.execPath,
      ['cli/src/main.ts', 'import', 'test/files/penalties-gb18030.csv', '--json'],
      { cwd: root, env },
    )
    expect(JSON.parse(stdout)).toMatchObject({ received: 32, accepted: 20, unchanged: 0 })
    await gone(bare)
  })

  it('gives tokens for sample people and refuses others', async () => {
    const env = { ...process.env, XINLU_DATA: bare, NODE_ENV: '' }
    for (const role of process.env.XINLU_LONG === '1' ? ['clerk', 'department', 'subject'] : ['subject']) {
      const { stdout } = await run(process.execPath, ['cli/src/main.ts', 'token', '--as', role], { cwd: root, env })
      expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
    }
    const refused = run(process.execPath, ['cli/src/main.ts', 'token', '--as', 'king'], { cwd: root, env })
    await expect(refused).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('BAD_INPUT: ') })
    for (const setting of [{ NODE_ENV: 'production' }, { XINLU_ISSUER: 'https://issuer.invalid/' }]) {
      const args = ['cli/src/main.ts', 'token', '--as', 'clerk']
      const production = run(process.execPath, args, { cwd: root, env: { ...env, ...setting } })
      await expect(production).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('ISSUER_REFUSED: ') })
    }
  })
})

async function takenPort(): Promise<string> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterAll(() => server.close())
  return String((server.address() as { port: number }).port)
}
