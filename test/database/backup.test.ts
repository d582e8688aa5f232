import { existsSync, globSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Database,
  ensureRoles,
  latestCheckpoint,
  ledgerKeys,
  migrate,
  openDatabase,
  openLedger,
  publicLedgerKeys,
  type Receipt,
  signerIn,
  verifyReceipt,
  verifyStored,
} from '@xinlu/db'
import { assertEmpty, backUp, chosen, generateX25519Identity, manifestsOf, putBeside } from '@xinlu/db/backup'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runTerminal } from '../terminal.ts'
import { recordOf } from './ledgers.ts'
import { approved, type Outside, outsideOf, restoring } from './outside.ts'
import { clearAway, temporaryFolder } from './processes.ts'

const folders: string[] = []
const newFolder = () => {
  folders.push(temporaryFolder())
  return folders.at(-1) as string
}
afterAll(() => clearAway(...folders))

/** Asks for a restore: its order is written, and nothing else. */
async function orderOf(outside: Outside, settings: Record<string, string>, ...more: string[]): Promise<string> {
  const order = join(newFolder(), 'order.json')
  const asked = await runTerminal(settings, ...restoring(outside, order, ...more))
  expect(asked, asked.err).toMatchObject({ code: 1, out: expect.stringContaining('xinlu approve') })
  return order
}

describe('the embedded server', () => {
  let data: string
  let database: Database
  let outside: Outside
  let before: Receipt[]
  let after: Receipt
  let between: string
  const keysOf = (folder: string) => join(folder, 'keys')
  const append = async (subject: string) => {
    const sql = database.connectAs('ledger', { max: 1 })
    const ledger = openLedger({ sql, signer: ledgerKeys(keysOf(data)), clock: Date.now })
    const receipt = await ledger.append(recordOf({ subjects: [subject] }))
    await ledger.close()
    return receipt
  }
  const backedUp = (anew = false) =>
    backUp({
      ...{ database, data, vault: outside.vault, recipient: outside.recipient, anew, owners: [] },
      beside: {
        keys: keysOf(data),
        'data-keys': join(data, 'data-keys'),
        secret: join(data, 'secret'),
        'own/packs': join(data, 'packs'),
      },
      skip: (path) => path.endsWith('master.key'),
      signer: signerIn(keysOf(data), 'backup'),
    })
  const nowThere = async () => {
    const [row] = await database.admin<{ at: Date }[]>`select clock_timestamp() as at`
    return new Date(row?.at ?? 0).toISOString()
  }

  beforeAll(async () => {
    data = newFolder()
    database = await openDatabase({ folder: data, durable: false })
    await migrate(database, 'ledger')
    await ensureRoles(database, ['ledger'])
    mkdirSync(join(data, 'data-keys'))
    mkdirSync(join(data, 'packs'))
    for (const file of ['data-keys/master.key', 'data-keys/1.json', 'packs/a.yaml'])
      writeFileSync(join(data, file), 'first')
    outside = await outsideOf(keysOf(data), newFolder())
    before = [await append('s_1')]
    await backedUp()
    before.push(await append('s_2'))
    writeFileSync(join(data, 'packs/a.yaml'), 'second')
    await backedUp()
    before.push(await append('s_3'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    between = await nowThere()
    await new Promise((resolve) => setTimeout(resolve, 20))
    after = await append('s_4')
    writeFileSync(join(data, 'packs/a.yaml'), 'third')
    // The run before was cut off after its manifest: its pieces still lie in the spool.
    const spool = join(database.where, 'archive')
    const [left = ''] = globSync('log/*', { cwd: join(outside.vault, globSync('*', { cwd: outside.vault })[0] ?? '') })
    writeFileSync(join(spool, left.slice('log/'.length)), 'half')
    const at = await Promise.allSettled([backedUp(), backedUp()])
    expect(at.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
  afterAll(() => database?.close())

  it('is brought back to an instant: what was there before is proved, what came after is not there, and it goes on from there', async () => {
    const into = join(newFolder(), 'house')
    const settings = { XINLU_DATA: into, DATABASE_URL: '' }
    const order = await orderOf(outside, settings, '--at', between)
    approved(outside, order, outside.persons[0] as string)
    expect(() => approved(outside, order, outside.persons[0] as string)).toThrow(/second custodian/)
    const early = await runTerminal(settings, ...restoring(outside, order, '--at', between))
    expect(early).toMatchObject({ code: 1, err: expect.stringMatching(/^APPROVAL_MISSING.*1 who signed it/) })
    approved(outside, order, outside.persons[1] as string)
    const { code, out, err } = await runTerminal(settings, ...restoring(outside, order, '--at', between, '--json'))
    expect(code, err).toBe(0)
    const said = JSON.parse(out)
    expect(said).toMatchObject({ at: between, ledger: { size: 3, held: true } })
    expect(said.ledger.checks.map((one: { name: string }) => one.name)).toContain('SPLIT')

    const again = await openDatabase({ folder: into })
    try {
      const keys = publicLedgerKeys(keysOf(into))
      for (const receipt of before) {
        expect(verifyReceipt(receipt, keys).every(({ passed }) => passed)).toBe(true)
        expect(await verifyStored(again.admin, receipt.id, keys)).toMatchObject({ valid: true, record: 'KEPT' })
      }
      expect(await verifyStored(again.admin, after.id, keys)).toMatchObject({ valid: false, record: 'UNKNOWN' })
      // The restore itself is the next entry, by the two who agreed to it.
      expect(await latestCheckpoint(again.admin)).toMatchObject({ size: 4 })
      const [entry] =
        await again.admin`select body ->> 'who' as who, purpose from ledger.record order by index desc limit 1`
      expect(entry).toEqual({ who: 'anna + bo', purpose: 'DATA_RESTORE' })
    } finally {
      await again.close()
    }
    // The county's own files as they were at the instant; what opens the data keys never left the house.
    expect(readFileSync(join(into, 'own/packs/a.yaml'), 'utf8')).toBe('second')
    expect(existsSync(join(into, 'data-keys/1.json'))).toBe(true)
    expect(existsSync(join(into, 'data-keys/master.key'))).toBe(false)
  }, 120_000)

  it('names every file with its hash, holds no word in the clear, and only its own identity opens it', async () => {
    const [backup = ''] = globSync('*', { cwd: outside.vault })
    const manifests = manifestsOf(outside.vault, backup, signerIn(keysOf(data), 'backup').publicKeys)
    expect(manifests.map(({ n, base }) => [n, base !== null])).toEqual([
      [0, true],
      [1, false],
      [2, false],
    ])
    expect(manifests[0]?.base?.files.find(({ path }) => path === 'global/pg_control')?.sha256).toMatch(/^[0-9a-f]{64}$/)
    for (const object of globSync('**/*', { cwd: join(outside.vault, backup) }).filter(
      (file) => !/^(log|manifest.*)$/.test(file),
    ))
      expect(
        readFileSync(join(outside.vault, backup, object))
          .subarray(0, 21)
          .toString(),
      ).toBe('age-encryption.org/v1')
    const picked = await chosen(outside.vault, signerIn(keysOf(data), 'backup').publicKeys, between)
    await expect(putBeside(picked, newFolder(), await generateX25519Identity(), () => false)).rejects.toMatchObject({
      code: 'BACKUP_INVALID',
    })
  })

  it.each([
    ['an instant before the first', () => '2026-01-01T00:00:00Z', 'NOT_FOUND'],
    ['an instant that nothing reaches', () => '2999-01-01T00:00:00Z', 'NOT_FOUND'],
  ])('refuses %s', async (_, at, code) => {
    const keys = signerIn(keysOf(data), 'backup').publicKeys
    await expect(chosen(outside.vault, keys, at())).rejects.toMatchObject({ code })
  })

  it('refuses a folder that is not empty', () => {
    expect(() => assertEmpty(data)).toThrow(expect.objectContaining({ code: 'CONFLICT' }))
    expect(() => assertEmpty(join(data, 'none'))).not.toThrow()
  })

  it('refuses a backup of which a file is half, gone or changed, or a manifest is', async () => {
    const keys = signerIn(keysOf(data), 'backup').publicKeys
    const [backup = ''] = globSync('*', { cwd: outside.vault })
    const place = join(outside.vault, backup)
    const [piece = ''] = globSync('log/*', { cwd: place })
    const refused = { code: 'BACKUP_INVALID' }
    for (const file of ['base', 'beside-000001', piece]) {
      const bytes = readFileSync(join(place, file))
      truncateSync(join(place, file), bytes.length >> 1)
      await expect(chosen(outside.vault, keys, null)).rejects.toMatchObject(refused)
      writeFileSync(join(place, file), Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]))
      await expect(chosen(outside.vault, keys, null)).rejects.toMatchObject(refused)
      writeFileSync(join(place, file), bytes)
    }
    const manifest = join(place, 'manifest-000001.json')
    const text = readFileSync(manifest, 'utf8')
    writeFileSync(manifest, text.replace('"n":1', '"n":1 ,"x":2'))
    await expect(chosen(outside.vault, keys, null)).rejects.toMatchObject(refused)
    writeFileSync(manifest, text)
    // A house that is not this one signed nothing of it.
    await expect(chosen(outside.vault, signerIn(newFolder(), 'backup').publicKeys, null)).rejects.toMatchObject(refused)
    await expect(chosen(outside.vault, keys, null)).resolves.toMatchObject({ manifests: { length: 3 } })
  })
})
