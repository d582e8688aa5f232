import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { issuerKey, root, sampleToken } from '@xinlu/gateway'
import { nobody, operationHash, sealFor, sealHeader } from '@xinlu/schema'
import { keyId, keysIn, rotateKey } from '@xinlu/schema/keys'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { askWith, refused, taken } from '../issuer.ts'

const run = promisify(execFile)
const minute = 60_000

const data = mkdtempSync(join(tmpdir(), 'xinlu-keys-'))
const folder = join(data, 'keys')
const text = '{ subject(key: { id: "s_0000000000000000" }) { id } }'

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse('HTTP', undefined, { keys: folder })
})
afterAll(async () => {
  await xinlu?.close()
  rmSync(data, { recursive: true })
})

/** What a subgraph of this process says to a seal by a key; the subgraph's keys were read before. */
async function sealedBy(key: ReturnType<ReturnType<typeof keysIn>['privateKey']>): Promise<number> {
  const now = xinlu.clock.now
  const verdicts = {
    classes: { PUBLIC: 'SEE' as const },
    ownUnit: {},
    coordinates: {},
    minCell: 5,
    policyVersion: 'test',
  }
  const viewer = nobody(new Date(now).toISOString())
  const content = {
    issuer: 'gateway',
    audience: 'registry',
    operationHash: operationHash(text),
    viewer,
    verdicts,
    analyses: [],
  }
  const response = await fetch(xinlu.served.get('registry')?.url ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json', [sealHeader]: sealFor(key, content, now) },
    body: JSON.stringify({ query: text }),
  })
  return response.status
}

const current = () => keysIn(folder).privateKey('gateway')
const halves = (issuer: string) => readdirSync(folder).filter((file) => new RegExp(`^${issuer}\\..+\\.pem$`).test(file))

describe("a seal's key", () => {
  it('that is new is taken at once, the one before for ten minutes, and is gone at the next rotation after', async () => {
    const first = current()
    expect(await sealedBy(first)).toBe(200)
    const { id, previous } = rotateKey(folder, 'gateway', { now: xinlu.clock.now })
    const second = current()
    expect([previous, id]).toEqual([keyId(first), keyId(second)])
    expect([await sealedBy(first), await sealedBy(second)]).toEqual([200, 200])
    expect((await xinlu.as('anonymous')(text)).data).toEqual({ subject: null })
    xinlu.clock.now += 10 * minute
    expect(await sealedBy(first)).toBe(200)
    xinlu.clock.now += 1000
    expect([await sealedBy(first), await sealedBy(second)]).toEqual([403, 200])
    xinlu.clock.now += minute
    rotateKey(folder, 'gateway', { now: xinlu.clock.now })
    expect(halves('gateway')).toEqual([`gateway.${id}.pem`])
    expect([await sealedBy(first), await sealedBy(second), await sealedBy(current())]).toEqual([403, 200, 200])
  })

  it('that has leaked is taken no more, nor any before it', async () => {
    const leaked = current()
    rotateKey(folder, 'gateway', { now: xinlu.clock.now, within: 0 })
    expect(halves('gateway')).toEqual([])
    expect([await sealedBy(leaked), await sealedBy(current())]).toEqual([403, 200])
    expect((await xinlu.as('anonymous')(text)).data).toEqual({ subject: null })
  })

  it('that nobody knows is refused, whatever it calls itself', async () => {
    const stranger = keysIn(join(data, 'strange'))
    expect(await sealedBy(stranger.privateKey('gateway'))).toBe(403)
    expect(keysIn(folder).publicKey('gateway', 'toString')).toBeUndefined()
    expect(() => keysIn(folder).publicKeys('../gateway')).toThrow(/BAD_INPUT|not what its type asks for/)
  })

  it('lies in files that only their owner reads', async () => {
    const { stdout } = await run('sh', ['-c', `find ${folder} -type f ! -perm 600`])
    expect(stdout).toBe('')
  })
})

describe("the built-in issuer's key", () => {
  it('may be rotated: tokens of before hold for the while, or not at all', async () => {
    const token = () => sampleToken(keysIn(folder).privateKey(issuerKey), 'dashboard', xinlu.clock.now)
    const ask = (by: string) => askWith(xinlu.house.url, Promise.resolve(by))
    const first = await token()
    rotateKey(folder, issuerKey, { now: xinlu.clock.now, within: 60 })
    const second = await token()
    expect([await ask(first), await ask(second)]).toEqual([taken, taken])
    xinlu.clock.now += minute + 1000
    expect([await ask(first), await ask(second)]).toEqual([refused('TOKEN_INVALID'), taken])
    rotateKey(folder, issuerKey, { now: xinlu.clock.now, within: 0 })
    expect([await ask(second), await ask(await token())]).toEqual([refused('TOKEN_INVALID'), taken])
  })
})

describe('xinlu keys rotate', () => {
  const rotate = (...more: string[]) =>
    run(process.execPath, ['cli/src/main.ts', 'keys', 'rotate', ...more], {
      cwd: root,
      env: { ...process.env, XINLU_DATA: data },
    })

  it('rotates in a process of its own while the house stands', async () => {
    const before = keyId(current())
    const { stdout } = await rotate('gateway')
    expect(stdout).toContain(before)
    expect(keyId(current())).not.toBe(before)
    expect(await sealedBy(current())).toBe(200)
    expect((await xinlu.as('anonymous')(text)).data).toEqual({ subject: null })
    await rotate('gateway', '--at-once')
    expect((await xinlu.as('anonymous')(text)).data).toEqual({ subject: null })
  })

  it.each(['nobody', '../gateway', 'gateway.pem', ''])('refuses the name %j', async (name) => {
    await expect(rotate(name)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('BAD_INPUT: ') })
  })
})
