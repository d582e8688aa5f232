import { generateKeyPairSync } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AccessRecord,
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
import {
  assertEmpty,
  assertStandsAt,
  backUp,
  chosen,
  chosenBeside,
  generateX25519Identity,
  identityToRecipient,
  manifestsOf,
  putBeside,
} from '@xinlu/db/backup'
import { approve, custodiansIn, nameCustodian, readAgreed, trustFrom, trustText } from '@xinlu/db/custody'
import { layTables, tableOwners } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BaseBackup, baseBackupOf } from '../baseBackup.ts'
import { givenServer } from '../given.ts'
import { runTerminal } from '../terminal.ts'
import { clearAway, temporaryFolder } from './processes.ts'

const folders: string[] = []
const newFolder = () => {
  folders.push(temporaryFolder())
  return folders.at(-1) as string
}
afterAll(() => clearAway(...folders))

const recordAt = (at: string, subject: string): AccessRecord => ({
  ...{ at, who: 'clerk-1', org: 'wenshui', unit: 'squad-3', role: 'clerk', purpose: 'STATUTORY_SUPERVISION' },
  ...{
    basis: 'personal-information 第三十四条',
    grant: null,
    operationHash: 'a'.repeat(64),
    policyVersion: 'b'.repeat(64),
  },
  ...{ editions: [], coordinates: { PERSONAL: ['Person.displayName'] }, subjects: [subject], counts: { subjects: 1 } },
  ...{ resultHash: 'c'.repeat(64), embargoed: false },
})

/** What two persons and the one who keeps the backups have, outside the house. */
interface Outside {
  vault: string
  identity: string
  recipient: string
  trust: string
  persons: string[]
}

/** Two custodians are named, and what a restore needs is kept away from the house. */
async function outsideOf(keys: string): Promise<Outside> {
  const away = newFolder()
  const persons = ['anna', 'bo'].map((name) => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    nameCustodian(keys, name, publicKey.export({ type: 'spki', format: 'pem' }) as string)
    const file = join(away, `${name}.pem`)
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)
    return file
  })
  const identity = await generateX25519Identity()
  writeFileSync(join(away, 'identity'), identity)
  const backup = signerIn(keys, 'backup').publicKeys
  writeFileSync(join(away, 'trust.json'), trustText({ backup, custodians: custodiansIn(keys) }))
  const recipient = await identityToRecipient(identity)
  return {
    vault: join(away, 'vault'),
    identity: join(away, 'identity'),
    trust: join(away, 'trust.json'),
    recipient,
    persons,
  }
}

const restoring = ({ vault, identity, trust }: Outside, order: string, ...more: string[]) =>
  ['restore', vault, '--identity', identity, '--trust', trust, '--order', order, ...more] as const

/** Adds a custodian's approval to an order's file. */
function approved(outside: Outside, order: string, person: string): void {
  const { custodians } = trustFrom(readFileSync(outside.trust, 'utf8'))
  const agreed = approve(readAgreed(readFileSync(order, 'utf8')), readFileSync(person, 'utf8'), custodians, Date.now())
  writeFileSync(order, JSON.stringify(agreed))
}

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
    const receipt = await ledger.append(recordAt('2026-11-23T01:00:00Z', subject))
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
    outside = await outsideOf(keysOf(data))
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

describe('a given database', () => {
  let server: Awaited<ReturnType<typeof givenServer>>
  let base: BaseBackup
  let data: string
  let database: Database
  let outside: Outside
  const url = (name: string) => server.url.replace(/\/postgres$/, `/${name}`)
  const entered = async (subject: string) => {
    const ledger = openLedger({
      sql: database.connectAs('ledger', { max: 1 }),
      signer: ledgerKeys(join(data, 'keys')),
      clock: Date.now,
    })
    const receipt = await ledger.append(recordAt('2026-11-23T01:00:00Z', subject))
    await ledger.close()
    return receipt
  }
  const backedUp = async () => {
    const settings = { XINLU_DATA: data, DATABASE_URL: url('county'), XINLU_PACKS: join(data, 'packs') }
    const where = ['--to', outside.vault, '--recipient', outside.recipient, '--json'] as const
    const taken = await runTerminal(settings, 'backup', ...where)
    expect(taken.code, taken.err).toBe(0)
    return JSON.parse(taken.out)
  }

  beforeAll(async () => {
    // What its office does for any instant: a base backup, and each piece of the log as it is full.
    const archive = { archive_mode: 'on', archive_command: 'mkdir -p ../archive && cp %p ../archive/%f' }
    server = await givenServer(undefined, archive)
    data = newFolder()
    database = await openDatabase({ folder: data, url: server.url, name: 'county' })
    await layTables(database, Date.now())
    base = await baseBackupOf(server.url)
    mkdirSync(join(data, 'packs'))
    writeFileSync(join(data, 'packs/a.yaml'), 'first')
    outside = await outsideOf(join(data, 'keys'))
  })
  afterAll(async () => {
    await database?.close()
    await base?.close()
    await server?.close()
  })

  it('is brought back to its last snapshot, row by row, into an empty database alone', async () => {
    const sql = database.connectAs('registry', { max: 1 })
    await sql`insert into identity values ('s_1', 'ENTERPRISE', 'unit	1\\n', '2026-11-23T01:00:00.123456Z')`
    const receipt = await entered('s_1')
    const made = await backedUp()
    expect(made).toMatchObject({ kind: 'ROWS', ledger: 1 })
    await sql`insert into identity values ('s_2', 'ENTERPRISE', 'unit', now())`

    const elsewhere = () => ({ XINLU_DATA: join(newFolder(), 'house') })
    const toFull = { ...elsewhere(), DATABASE_URL: url('county') }
    const refused = await runTerminal(toFull, ...restoring(outside, join(newFolder(), 'order.json')))
    expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/^CONFLICT/) })

    const into = elsewhere()
    const fresh = await openDatabase({ folder: newFolder(), url: server.url, name: 'fresh' })
    const settingsOfFresh = { ...into, DATABASE_URL: url('fresh') }
    const order = join(newFolder(), 'order.json')
    const about = { backup: made.backup, at: made.upTo }
    writeFileSync(
      order,
      JSON.stringify({ order: { deed: 'RESTORE', about, madeAt: new Date().toISOString() }, approvals: [] }),
    )
    for (const person of outside.persons) approved(outside, order, person)
    const { code, out, err } = await runTerminal(settingsOfFresh, ...restoring(outside, order, '--json'))
    expect(code, err).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ ledger: { size: 1, held: true } })
    expect(await fresh.admin`select id, said_by, known_from::text from registry.identity`).toMatchObject([
      { id: 's_1', said_by: 'unit	1\\n', known_from: expect.stringContaining('.123456') },
    ])
    const keys = publicLedgerKeys(join(into.XINLU_DATA, 'keys'))
    expect(await verifyStored(fresh.admin, receipt.id, keys)).toMatchObject({ valid: true, record: 'KEPT' })
    await fresh.close()
  }, 120_000)

  it('is brought back to any instant by its own office, and what lay beside it to the same: both are looked at', async () => {
    await entered('s_2')
    writeFileSync(join(data, 'packs/a.yaml'), 'second')
    const snapshot = () =>
      backUp({
        ...{ database, data, vault: outside.vault, recipient: outside.recipient, anew: false, owners: tableOwners() },
        beside: { keys: join(data, 'keys'), secret: join(data, 'secret'), 'own/packs': join(data, 'packs') },
        ...{ skip: () => false, signer: signerIn(join(data, 'keys'), 'backup') },
      })
    const before = await snapshot()
    const receipt = await entered('s_3')
    await new Promise((resolve) => setTimeout(resolve, 20))
    const at = new Date().toISOString()
    await new Promise((resolve) => setTimeout(resolve, 20))
    await entered('s_4')
    writeFileSync(join(data, 'packs/a.yaml'), 'third')
    await snapshot()
    // The piece that is not full yet is what an office loses, or hands over by archive_timeout.
    const [piece] = await database.admin`select pg_walfile_name(pg_switch_wal()) as name`
    const archived = async () => (await database.admin`select last_archived_wal as name from pg_stat_archiver`)[0]?.name
    await expect.poll(archived, { timeout: 20_000 }).toBe(piece?.name)
    const [from] = await database.admin`show data_directory`
    const { port, office } = await base.serve('recovery', {
      restore_command: `cp ${from?.data_directory}/../archive/%f %p`,
      recovery_target_time: at.replace('T', ' ').replace('Z', '+00'),
      recovery_target_action: 'promote',
    })
    const recovering = async () => (await office`select pg_is_in_recovery() as on`)[0]?.on
    await expect.poll(recovering, { timeout: 20_000 }).toBe(false)

    const keys = signerIn(join(data, 'keys'), 'backup').publicKeys
    const picked = await chosenBeside(outside.vault, keys, at)
    await expect(assertStandsAt(database, picked), 'what came later').rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(chosenBeside(outside.vault, keys, '2026-01-01T00:00:00Z')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const there = new URL(url('county'))
    there.port = String(port)
    const into = { XINLU_DATA: join(newFolder(), 'house'), DATABASE_URL: there.href }
    const order = join(newFolder(), 'order.json')
    const about = { backup: before.backup, at }
    writeFileSync(
      order,
      JSON.stringify({ order: { deed: 'RESTORE', about, madeAt: new Date().toISOString() }, approvals: [] }),
    )
    for (const person of outside.persons) approved(outside, order, person)
    const words = restoring(outside, order, '--brought-back', '--at', at, '--json')
    const { code, out, err } = await runTerminal(into, ...words)
    expect(code, err).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ at, ledger: { size: 3, held: true } })
    expect(readFileSync(join(into.XINLU_DATA, 'own/packs/a.yaml'), 'utf8')).toBe('second')
    const again = await openDatabase({ folder: into.XINLU_DATA, url: there.href })
    try {
      const own = publicLedgerKeys(join(into.XINLU_DATA, 'keys'))
      expect(await verifyStored(again.admin, receipt.id, own)).toMatchObject({ valid: true, record: 'KEPT' })
      const later = await chosenBeside(outside.vault, keys, new Date().toISOString())
      await expect(assertStandsAt(again, later), 'what was before').rejects.toMatchObject({ code: 'CONFLICT' })
      // The roles came with the database, and their passwords follow from the secret that lay beside it.
      expect(await again.connectAs('registry', { max: 1 })`select count(*)::int as n from identity`).toEqual([{ n: 2 }])
    } finally {
      await again.close()
    }
  }, 120_000)
})
