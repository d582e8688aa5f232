import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { rooms, root } from '@xinlu/gateway'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runbookBlocks } from '../bench/machine/blocks.ts'
import { course } from '../bench/machine/course.ts'
import { givenServer } from '../given.ts'

const blocks = runbookBlocks()
/** The block whose script holds these words. */
const block = (words: string) => blocks.find(({ lines }) => lines.includes(words))?.lines ?? 'exit 99'

let machine: string
let office: Awaited<ReturnType<typeof givenServer>>
let env: NodeJS.ProcessEnv
const started: ChildProcess[] = []

beforeAll(async () => {
  machine = mkdtempSync(join(tmpdir(), 'xinlu-runbook-'))
  chmodSync(machine, 0o700)
  office = await givenServer()
  const sql = postgres(office.url, { max: 1, onnotice: () => {} })
  await sql.unsafe(`create role xinlu login createrole password 'hush'`)
  await sql.unsafe('create database xinlu owner xinlu')
  await sql.end()
  const url = new URL(office.url)
  Object.assign(url, { username: 'xinlu', password: 'hush', pathname: '/xinlu' })
  writeFileSync(join(machine, 'jwks.json'), '{"keys":[]}')
  mkdirSync(join(machine, 'bin'))
  symlinkSync(join(root, 'deploy/xinlu'), join(machine, 'bin/xinlu'))
  env = {
    PATH: `${join(machine, 'bin')}:${process.env.PATH}`,
    HOME: machine,
    APP: root,
    ETC: machine,
    PARTS: join(machine, 'parts'),
    NODE: process.execPath,
    XINLU_DATA: join(machine, 'data'),
    DATABASE_URL: url.href,
    ISSUER: 'https://issuer.invalid/realm',
    JWKS: join(machine, 'jwks.json'),
    XINLU_LEAVE_SECONDS: '0',
  }
})
afterAll(async () => {
  for (const child of started)
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
  await office?.close()
  rmSync(machine, { recursive: true, force: true })
})

/** Runs a block of the runbook as it stands, with the settings of step 3 once they are written. */
function runs(script: string, more: NodeJS.ProcessEnv = {}) {
  const settled = script.includes('house.env') ? '' : 'set -a; . "$ETC/house.env"; set +a\n'
  const { status, stdout, stderr } = spawnSync('sh', ['-euc', settled + script], {
    cwd: root,
    env: { ...env, ...more },
    encoding: 'utf8',
  })
  return { status, said: `${stdout}${stderr}` }
}

/** A process as the unit of systemd starts it, by its own ExecStart, with the files of settings of this machine. */
async function starts(
  unit: string,
  files: string[],
  more: NodeJS.ProcessEnv,
): Promise<{ url: string; log: () => string }> {
  const lines = readFileSync(join(root, 'deploy/systemd', unit.replace(/@.*/, '@.service')), 'utf8')
  const [, , args = ''] = /^ExecStart=(\S+) (.*)$/m.exec(lines) ?? []
  const said = [...lines.matchAll(/^Environment=(.*)$/gm)].flatMap(([, words = '']) => words.split(' '))
  const told = files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  const pairs = [...said, ...told].map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string])
  const environment = { PATH: process.env.PATH, ...Object.fromEntries(pairs), NODE_COMPILE_CACHE: undefined, ...more }
  const child = spawn(process.execPath, args.replaceAll('%i', unit.replace(/.*@/, '')).split(' '), {
    cwd: root,
    env: environment,
  })
  started.push(child)
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      log += chunk
    })
  for (let tries = 0; tries < 900 && child.exitCode === null && !/ is at http/.test(log); tries += 1) await sleep(50)
  return { url: / is at (http:\S+)/.exec(log)?.[1] ?? '', log: () => log }
}

describe('the runbook, on a machine of its own', () => {
  it('every block can be read, and says whether it is run here', () => {
    expect(blocks.length).toBeGreaterThan(20)
    const places = ['run', 'run house', 'office', 'machine', 'machine every', 'machine spare', 'machine replica']
    for (const { where, lines } of blocks) {
      expect(places).toContain(where)
      expect(spawnSync('sh', ['-n'], { input: lines }).status, lines).toBe(0)
    }
  })

  it('the proof on bare machines brings and looks at something at blocks that there are', () => {
    const found = course.map(({ words }) => [words, blocks.filter(({ lines }) => lines.includes(words)).length])
    expect(found.filter(([, times]) => times !== 1)).toEqual([])
  })

  it('writes settings that nobody else can read, which can all be used', () => {
    expect(runs(block('cat > "$ETC/house.env"')).status).toBe(0)
    expect(statSync(join(machine, 'house.env')).mode & 0o077).toBe(0)
    const { status, said } = runs(block('xinlu settings'))
    expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining('配置可用') })
    expect(said).not.toMatch(/hush|[0-9a-f]{64}/)
  })

  it('tells of all that is mistyped before anything is started', () => {
    const wrong = { XINLU_TRUSTED_ONY: '1', XINLU_CONNECTIONS: 'many' }
    const { status, said } = runs(block('xinlu settings'), wrong)
    expect(status).not.toBe(0)
    expect(said).toContain('say XINLU_TRUSTED_ONLY')
    expect(said).toContain('XINLU_CONNECTIONS from 1 to 100')
  })

  it('lays the tables and roles, and again', () => {
    for (const time of [1, 2]) {
      const { status, said } = runs(block('xinlu ground'))
      expect({ time, status, said }).toEqual({ time, status: 0, said: expect.stringContaining('数据表已就绪') })
    }
  })

  it('starts the house as its unit does; it is ready, takes trusted operations alone, and refuses strangers', async () => {
    const data = join(machine, 'data')
    const { url, log } = await starts('xinlu.service', [join(machine, 'house.env')], { XINLU_DATA: data, PORT: '0' })
    expect(url, log()).not.toBe('')
    const { port } = new URL(url)
    expect(runs(block('gateway/src/ready.ts 60'), { PORT: port })).toEqual({
      status: 0,
      said: expect.stringContaining('{"ready":true}'),
    })
    const { said } = runs(block('authorization: Bearer x'), { PORT: port })
    expect(said).toContain('OPERATION_UNTRUSTED')
    expect(said).toContain('TOKEN_INVALID')
    expect(log()).not.toMatch(/hush|postgres:/)
  })

  it('parts the house: each has its own role and its own private key, and nothing of another', async () => {
    expect(runs(block('xinlu parts'))).toMatchObject({ status: 0 })
    const parts = ['gateway', ...rooms.map(({ name }) => name)]
    for (const part of parts) {
      const place = join(machine, 'parts', part)
      const files = globSync('**/*.pem', { cwd: place })
      const secret = files.filter((file) => isPrivate(readFileSync(join(place, file), 'utf8')))
      const signs = { gateway: ['keys/ledger/1.pem'], governance: ['keys/certificate/1.pem'] }[part] ?? []
      expect(secret.sort(), part).toEqual([`keys/${part}.pem`, ...signs].sort())
      for (const file of [...files, 'room.env']) expect(statSync(join(place, file)).mode & 0o077, file).toBe(0)
    }
    expect(
      globSync('**/*.pem', { cwd: join(machine, 'parts/public') }).some((file) =>
        isPrivate(readFileSync(join(machine, 'parts/public', file), 'utf8')),
      ),
    ).toBe(false)
    const own = readFileSync(join(machine, 'parts/overload/database-url'), 'utf8')
    const sql = postgres(own, { max: 1, onnotice: () => {} })
    await expect(sql`select 1 from registry.identity`).rejects.toMatchObject({ code: '42501' })
    await expect(sql`create table overload.mine (n int)`).rejects.toMatchObject({ code: '42501' })
    await sql.end()
  })

  it('a room starts from what its part holds, answers who is sealed alone, and refuses the part of another', async () => {
    const place = join(machine, 'parts/registry')
    const more = { PORT: '0', XINLU_DATA: place }
    const { url, log } = await starts('xinlu-room@registry', [join(place, 'room.env')], more)
    expect(url, log()).not.toBe('')
    expect(await (await fetch(new URL('/ready', url))).json()).toEqual({ ready: true })
    const asked = await fetch(url, { method: 'POST', body: JSON.stringify({ query: '{ __typename }' }) })
    expect(asked.status).toBe(403)
    const other = await starts('xinlu-room@registry', [join(machine, 'parts/overload/room.env')], more)
    expect(other.url).toBe('')
    expect(other.log()).toContain('CONFIGURATION: ')
    expect(other.log()).not.toContain('postgres:')
  })

  it('rotates a key while the house runs, and says whether the release can stand beside the one before', () => {
    expect(runs(block('xinlu keys rotate gateway'))).toEqual({ status: 0, said: expect.stringContaining('新密钥') })
    expect(runs(block('npm run rolling')).status).toBe(0)
  })

  it('a data key is held back until the parts with such values have it, and a room reads by its copy', async () => {
    const more = { XINLU_MASTER_KEY: join(machine, 'safe/master.key') }
    const made = runs('xinlu keys rotate data --hold 0.001', more)
    expect(made).toMatchObject({ status: 0, said: expect.stringMatching(/key k1 is made.*\n.*key k1; \d+ values/) })
    expect(runs(block('xinlu parts'), more)).toMatchObject({ status: 0 })
    const held = globSync('*/data-keys/k1.key', { cwd: join(machine, 'parts') })
    const concealing = ['construction', 'enforcement', 'governance', 'overload', 'registry']
    expect(held.map((file) => dirname(dirname(file))).sort()).toEqual(concealing)
    for (const file of held) expect(statSync(join(machine, 'parts', file)).mode & 0o077, file).toBe(0)
    const place = join(machine, 'parts/registry')
    const settings = { ...more, PORT: '0', XINLU_DATA: place }
    const { url, log } = await starts('xinlu-room@registry', [join(place, 'room.env')], settings)
    expect(url, log()).not.toBe('')
  })
})

function isPrivate(pem: string): boolean {
  try {
    return createPrivateKey(pem).type === 'private'
  } catch {
    return false
  }
}
