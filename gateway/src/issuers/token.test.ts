import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keysIn, rotateKey } from '@xinlu/schema/keys'
import { afterAll, describe, expect, it } from 'vitest'
import { issuerKey } from '../configuration.ts'
import { builtInReader, signedToken } from '../issuer.ts'
import { claimsOf, type TokenReader } from './token.ts'

const start = Date.parse('2026-11-23T01:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'xinlu-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function issued(name: string) {
  const place = join(folder, name)
  const keys = keysIn(place)
  const clock = { now: start }
  const reader: TokenReader = { ...builtInReader(keys, () => clock.now), usualPurpose: () => 'AUDIT' }
  let asked = 0
  const { keys: found } = reader
  const counted = Object.assign((...given: Parameters<typeof found>) => {
    asked += 1
    return found(...given)
  }, found)
  const token = await signedToken(keys.privateKey(issuerKey), { sub: 'x' }, start)
  const counting = { ...reader, keys: counted as typeof found }
  const sign = (sub: string) => signedToken(keys.privateKey(issuerKey), { sub }, start)
  return { place, sign, clock, asked: () => asked, ask: (text = token) => claimsOf(`Bearer ${text}`, counting), token }
}

describe('a token that was verified', () => {
  it('is taken again without its signature being checked', async () => {
    const { ask, asked } = await issued('again')
    expect(await ask()).toMatchObject({ sub: 'x' })
    expect(await ask()).toMatchObject({ sub: 'x' })
    expect(asked()).toBe(1)
  })

  it('is refused from the second on which it has expired', async () => {
    const { ask, clock } = await issued('expired')
    await ask()
    clock.now = start + (8 * 3600 + 4) * 1000
    expect(await ask()).toMatchObject({ sub: 'x' })
    clock.now = start + (8 * 3600 + 5) * 1000
    await expect(ask()).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' })
  })

  it('is refused as soon as its key is taken back, and after its while when the key was rotated', async () => {
    const leaked = await issued('leaked')
    await leaked.ask()
    rotateKey(leaked.place, issuerKey, { now: start, within: 0 })
    await expect(leaked.ask()).rejects.toMatchObject({ code: 'TOKEN_INVALID' })
    const rotated = await issued('rotated')
    await rotated.ask()
    rotateKey(rotated.place, issuerKey, { now: start, within: 60 })
    expect(await rotated.ask()).toMatchObject({ sub: 'x' })
    rotated.clock.now = start + 61_000
    await expect(rotated.ask()).rejects.toMatchObject({ code: 'TOKEN_INVALID' })
  })

  it('lends nothing to one with the same claims and another signature, which is never remembered', async () => {
    const { ask, asked, token } = await issued('other')
    await ask()
    const forged = `${token.slice(0, -4)}AAAA`
    await expect(ask(forged)).rejects.toMatchObject({ code: 'TOKEN_INVALID' })
    await expect(ask(forged)).rejects.toMatchObject({ code: 'TOKEN_INVALID' })
    expect(asked()).toBe(3)
  })

  it('is forgotten for later ones when a thousand are known', async () => {
    const { ask, asked, sign } = await issued('many')
    await ask()
    for (let i = 0; i < 999; i += 1) await ask(await sign(`x${i}`))
    await ask()
    expect(asked()).toBe(1000)
    await ask(await sign('one more'))
    await ask()
    expect(asked()).toBe(1002)
  })
})
