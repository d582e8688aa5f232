import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Database,
  ledgerKeys,
  openDatabase,
  openLedger,
  publicLedgerKeys,
  signerIn,
  verifyStored,
} from '@xinlu/db'
import { assertStandsAt, backUp, chosenBeside } from '@xinlu/db/backup'
import { layTables, tableOwners } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BaseBackup, baseBackupOf } from '../baseBackup.ts'
import { givenServer } from '../given.ts'
import { runTerminal } from '../terminal.ts'
import { recordOf } from './ledgers.ts'
import { type Outside, orderTo, outsideOf, restoring } from './outside.ts'
import { clearAway, temporaryFolder } from './processes.ts'

const folders: string[] = []
const newFolder = () => {
  folders.push(temporaryFolder())
  return folders.at(-1) as string
}
afterAll(() => clearAway(...folders))

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
    const receipt = await ledger.append(recordOf({ subjects: [subject] }))
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
    outside = await outsideOf(join(data, 'keys'), newFolder())
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
    orderTo(outside, about, order)
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
    orderTo(outside, about, order)
    const words = restoring(outside, order, '--brought-back', '--at', at, '--json')
    const unlike = await runTerminal(
      { ...into, XINLU_SECRET: 'that of another house, which is of no use here' },
      ...words,
    )
    expect(unlike.err, 'another secret').toMatch(/^CONFIGURATION: .*XINLU_SECRET of the house/)
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
