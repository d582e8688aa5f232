import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type AccessRecord,
  consistencyProofOf,
  type Database,
  destroyRecords,
  ensureRoles,
  exportLog,
  inclusionProofOf,
  type Ledger,
  latestCheckpoint,
  ledgerKeys,
  migrate,
  openDatabase,
  openLedger,
  type Receipt,
  receiptById,
  rotateLedgerKey,
  useOfGrant,
  verifyLog,
  verifyReceipt,
  verifyStored,
} from '@xinlu/db'
import type { Sql } from 'postgres'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearAway, temporaryFolder } from './processes.ts'

const now = Date.parse('2026-11-23T01:00:00Z')
const clock = () => now
let folder: string
let keys: string
let cluster: Database
let database: Database
let sql: Sql
let reader: Sql
let ledger: Ledger
let count = 0

/** A database of its own for each test, with the ledger's tables and the two roles that meet them. */
async function fresh(): Promise<Database> {
  count += 1
  const one = await openDatabase({ folder, name: `l${count}`, rolePrefix: 'l', durable: false })
  await migrate(one, 'ledger')
  await one.admin`create schema governance`
  await ensureRoles(one, ['ledger', 'governance'], {}, { ledger: ['governance'] })
  return one
}

beforeAll(async () => {
  folder = temporaryFolder()
  keys = mkdtempSync(join(tmpdir(), 'xinlu-keys-'))
  cluster = await openDatabase({ folder, durable: false })
})
beforeEach(async () => {
  await database?.close()
  database = await fresh()
  sql = database.connectAs('ledger', { max: 2 })
  reader = database.connectAs('governance', { max: 2 })
  ledger = openLedger({ sql, signer: ledgerKeys(keys), clock })
})
afterAll(async () => {
  await database?.close()
  await cluster?.close()
  await clearAway(folder)
  rmSync(keys, { recursive: true, force: true })
})

const recordOf = (more: Partial<AccessRecord> = {}): AccessRecord => ({
  at: '2026-11-23T00:59:59.123Z',
  who: 'clerk-1',
  org: '县交通运输局',
  unit: '运输管理股',
  role: 'clerk',
  purpose: 'STATUTORY_SUPERVISION',
  basis: 'road-transport-regulation 第五十八条',
  grant: null,
  operationHash: 'a'.repeat(64),
  policyVersion: 'v1',
  editions: ['assessment/2024-01-01'],
  coordinates: { PERSONAL: ['Person.name'] },
  subjects: ['s_1'],
  counts: { subjects: 1 },
  resultHash: 'b'.repeat(64),
  embargoed: false,
  ...more,
})

const publicKeys = () => ledgerKeys(keys).publicKeys

/** What does not hold of a receipt, by itself and against the newest checkpoint. */
async function faults(receipt: Receipt): Promise<(string | null)[]> {
  const head = await latestCheckpoint(reader)
  const own = Number(receipt.checkpoint.split('\n')[1])
  const consistencyProof = await consistencyProofOf(reader, own, head?.size ?? 0)
  const later = { checkpoint: head?.note ?? '', consistencyProof }
  return verifyReceipt(receipt, publicKeys(), { later }).flatMap(({ passed, reason }) => (passed ? [] : [reason]))
}

const places = (receipts: readonly Receipt[]) => receipts.map(({ logIndex }) => logIndex).sort((a, b) => a - b)

describe('appending', () => {
  it('gives a receipt that is in the log, is found again as it was issued, and holds', async () => {
    const receipt = await ledger.append(recordOf(), { operation: '{ subject { id } }' })
    expect(receipt).toMatchObject({ version: 1, logIndex: 0, inclusionProof: [], purpose: 'STATUTORY_SUPERVISION' })
    expect(await faults(receipt)).toEqual([])
    expect(await receiptById(reader, receipt.id)).toEqual(receipt)
    expect(await verifyStored(reader, receipt.id, publicKeys())).toEqual({ valid: true, reasons: [], record: 'KEPT' })
    expect(await reader`select hash, text from ledger.operation`).toEqual([
      { hash: 'a'.repeat(64), text: '{ subject { id } }' },
    ])
    expect(await receiptById(reader, 'unknown')).toBeNull()
    expect(await verifyStored(reader, 'unknown', publicKeys())).toMatchObject({ valid: false, record: 'UNKNOWN' })
  })

  it('500 at once by two houses take 500 places without a gap, and every receipt holds against the last checkpoint', async () => {
    const other = openLedger({ sql: database.connectAs('ledger', { max: 1 }), signer: ledgerKeys(keys), clock })
    const receipts = await Promise.all(
      Array.from({ length: 500 }, (_, i) => (i % 2 ? other : ledger).append(recordOf({ subjects: [`s_${i}`] }))),
    )
    expect(places(receipts)).toEqual(Array.from({ length: 500 }, (_, i) => i))
    for (const receipt of receipts) expect(await faults(receipt)).toEqual([])
    const some = receipts[123] as Receipt
    expect(await receiptById(reader, some.id)).toEqual(some)
    const head = await latestCheckpoint(reader)
    const inclusionProof = await inclusionProofOf(reader, some.logIndex, 500)
    expect(verifyReceipt({ ...some, inclusionProof, checkpoint: head?.note ?? '' }, publicKeys())).not.toContainEqual(
      expect.objectContaining({ passed: false }),
    )
    const checks = await verifyLog(exportLog(reader), publicKeys(), { checkpoint: head?.note ?? '' })
    expect(checks.map(({ name, passed }) => [name, passed])).toEqual([
      ['LOG', true],
      ['CHECKPOINT', true],
      ['ROOT', true],
    ])
  })

  it('one after the other grows the same log', async () => {
    const receipts: Receipt[] = []
    for (let i = 0; i < 20; i += 1) receipts.push(await ledger.append(recordOf()))
    expect(receipts.map(({ logIndex }) => logIndex)).toEqual(Array.from({ length: 20 }, (_, i) => i))
    for (const receipt of receipts) expect(await faults(receipt)).toEqual([])
    for (const { id } of receipts) expect(await verifyStored(reader, id, publicKeys())).toMatchObject({ valid: true })
  })

  it('an entry that cannot be written down is refused alone', async () => {
    const bad = [recordOf({ who: 'a\0b' }), recordOf({ org: '\ud800' }), recordOf({ at: 'some day' })]
    const answers = await Promise.allSettled([...bad, recordOf()].map((record) => ledger.append(record)))
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'fulfilled'])
    expect(answers[0]).toMatchObject({ reason: { code: 'BAD_INPUT' } })
  })

  it('an entry that only the database finds wanting does not take the others with it', async () => {
    await database.admin.unsafe('alter table ledger.about add constraint never check (subject_id <> $$s_bad$$)')
    const answers = await Promise.allSettled(
      [recordOf(), recordOf({ subjects: ['s_bad'] }), recordOf()].map((record) => ledger.append(record)),
    )
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await latestCheckpoint(reader)).toMatchObject({ size: 2 })
  })

  it('a full queue refuses, and a closed ledger too; what was queued is written', async () => {
    const small = openLedger({ sql, signer: ledgerKeys(keys), clock, most: { batch: 2, queue: 3 } })
    const answers = Promise.allSettled([1, 2, 3, 4].map(() => small.append(recordOf())))
    await small.close()
    expect((await answers).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected'])
    await expect(small.append(recordOf())).rejects.toMatchObject({ code: 'LEDGER_UNAVAILABLE', status: 503 })
  })
})

describe('gathering', () => {
  beforeEach(async () => {
    // The connections are there before time stands still.
    await reader`select 1`
    await ledger.append(recordOf())
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  })
  afterEach(() => void vi.useRealTimers())
  const batches = async () =>
    (await reader`select size::int from ledger.checkpoint order by size`).map(({ size }) => size)
  const several = (count: number) => Promise.all(Array.from({ length: count }, () => ledger.append(recordOf())))
  /** Ten at once, and as soon as those are on disk so many more, which found the writer busy. */
  async function busyWith(count: number): Promise<{ written: Promise<unknown> }> {
    const first = several(10)
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    const written = several(count)
    await first
    return { written }
  }

  it('makes nobody wait who asks alone', async () => {
    for (let i = 0; i < 3; i += 1) await ledger.append(recordOf())
    expect(await batches()).toEqual([1, 2, 3, 4])
  })

  it('holds back what comes while several ask, for a moment at most, and writes it with what came then', async () => {
    const later = await busyWith(2)
    const last = ledger.append(recordOf())
    await new Promise((resolve) => setImmediate(resolve))
    expect(await batches()).toEqual([1, 11])
    vi.advanceTimersByTime(4)
    await Promise.all([later.written, last])
    expect(await batches()).toEqual([1, 11, 14])
  })

  it('holds nothing back once enough are there, or the ledger is closed', async () => {
    await (await busyWith(32)).written
    expect(await batches()).toEqual([1, 11, 43])
    const held = await busyWith(2)
    await ledger.close()
    await held.written
    expect(await batches()).toEqual([1, 11, 43, 53, 55])
  })
})

describe('a log that is not as the house left it', () => {
  /** The database as it was at a size, as if it had been put back from a copy while the house stood. */
  async function putBackTo(size: number): Promise<void> {
    const { admin } = database
    await admin`delete from ledger.leaf where index >= ${size}`
    await admin`delete from ledger.record where index >= ${size}`
    await admin`delete from ledger.about where index >= ${size}`
    await admin`delete from ledger.distinct_subject where index >= ${size}`
    await admin`delete from ledger.checkpoint where size > ${size}`
    await admin`delete from ledger.node where (index + 1) << level > ${size}`
  }
  const logHolds = async () => {
    const head = await latestCheckpoint(reader)
    const checks = await verifyLog(exportLog(reader), publicKeys(), { checkpoint: head?.note ?? '' })
    expect(checks.filter(({ passed }) => !passed)).toEqual([])
  }

  it('because it was put back to an earlier state, is continued from there, without a gap', async () => {
    for (let i = 0; i < 5; i += 1) await ledger.append(recordOf())
    await putBackTo(2)
    const receipt = await ledger.append(recordOf())
    expect(receipt.logIndex).toBe(2)
    expect(await faults(receipt)).toEqual([])
    await logHolds()
  })

  it('because others went on from an earlier state to the same size, is continued as it is', async () => {
    for (let i = 0; i < 5; i += 1) await ledger.append(recordOf())
    await putBackTo(2)
    const other = openLedger({ sql: database.connectAs('ledger', { max: 1 }), signer: ledgerKeys(keys), clock })
    for (let i = 0; i < 3; i += 1) await other.append(recordOf({ who: 'clerk-2' }))
    const receipt = await ledger.append(recordOf())
    expect(receipt.logIndex).toBe(5)
    expect(await faults(receipt)).toEqual([])
    await logHolds()
  })

  it('because it is empty again, is begun again, and its quotas too', async () => {
    const quota = { distinct: [{ key: 'grant:g_1', most: 1 }] }
    await ledger.append(recordOf(), quota)
    await putBackTo(0)
    expect(await ledger.append(recordOf(), quota)).toMatchObject({ logIndex: 0 })
    expect(await reader`select nth from ledger.distinct_subject`).toEqual([{ nth: 1 }])
    await logHolds()
  })
})

describe("an operation's text", () => {
  const texts = () => reader`select text from ledger.operation`

  it('is kept although the entry that first named the operation brought none', async () => {
    await ledger.append(recordOf())
    await Promise.all([ledger.append(recordOf(), { operation: 'text' }), ledger.append(recordOf())])
    expect(await texts()).toEqual([{ text: 'text' }])
  })

  it('that was destroyed with the last record that named it is kept again with the next', async () => {
    await ledger.append(recordOf({ at: '2020-01-01T00:00:00Z' }), { operation: 'text' })
    expect(await destroyRecords(database.admin, '2021-01-01T00:00:00Z')).toBe(1)
    expect(await texts()).toEqual([])
    await ledger.append(recordOf(), { operation: 'text' })
    expect(await texts()).toEqual([{ text: 'text' }])
  })
})

describe('a quota of different subjects', () => {
  const grant = (most: number) => ({ distinct: [{ key: 'grant:g_1', most }] })

  it('refuses the one entry that would pass it, leaving nothing, and the others of the batch go on', async () => {
    const answers = await Promise.allSettled([
      ledger.append(recordOf({ subjects: ['s_1', 's_2'] }), grant(3)),
      ledger.append(recordOf({ subjects: ['s_3', 's_4'] }), grant(3)),
      ledger.append(recordOf({ subjects: ['s_2', 's_3', 's_3'] }), grant(3)),
      ledger.append(recordOf({ subjects: ['s_9'] })),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    expect(answers[1]).toMatchObject({ reason: { code: 'QUOTA_EXCEEDED', status: 429 } })
    expect(await reader`select 1 from ledger.about where subject_id = 's_4'`).toEqual([])
    expect(await latestCheckpoint(reader)).toMatchObject({ size: 3 })
    await expect(ledger.append(recordOf({ subjects: ['s_4'] }), grant(3))).rejects.toMatchObject({
      code: 'QUOTA_EXCEEDED',
    })
    await ledger.append(recordOf({ subjects: ['s_1', 's_3'] }), grant(3))
    await ledger.append(recordOf({ subjects: ['s_4'] }), grant(4))
  })

  it('holds across houses that ask at the same time', async () => {
    const other = openLedger({ sql: database.connectAs('ledger', { max: 1 }), signer: ledgerKeys(keys), clock })
    const answers = await Promise.allSettled(
      Array.from({ length: 60 }, (_, i) =>
        (i % 2 ? other : ledger).append(recordOf({ subjects: [`s_${i}`] }), grant(25)),
      ),
    )
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(25)
    expect(await latestCheckpoint(reader)).toMatchObject({ size: 25 })
  })

  it('one of two keys that is used up takes nothing of the other', async () => {
    const both = { distinct: [...grant(5).distinct, { key: 'viewer:x', most: 1 }] }
    await expect(ledger.append(recordOf({ subjects: ['s_1', 's_2'] }), both)).rejects.toMatchObject({
      code: 'QUOTA_EXCEEDED',
    })
    expect(await reader`select 1 from ledger.distinct_subject`).toEqual([])
  })
})

describe('a database that is away', () => {
  it('refuses with LEDGER_UNAVAILABLE and leaves nothing half done; later entries are taken', async () => {
    await ledger.append(recordOf())
    await database.admin.unsafe(`alter role l_ledger nologin`)
    await database.admin`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'xinlu ledger'`
    const answers = await Promise.allSettled([ledger.append(recordOf()), ledger.append(recordOf())])
    for (const answer of answers) expect(answer).toMatchObject({ reason: { code: 'LEDGER_UNAVAILABLE', status: 503 } })
    expect(await latestCheckpoint(reader)).toMatchObject({ size: 1 })
    await database.admin.unsafe(`alter role l_ledger login`)
    const receipt = await ledger.append(recordOf())
    expect(receipt.logIndex).toBe(1)
    expect(await faults(receipt)).toEqual([])
  })

  it('that hangs is given up after 10 seconds, and what still waited then leaves nothing', async () => {
    let release = () => {}
    const held = database.admin.begin(async (tx) => {
      await tx`lock table ledger.leaf in exclusive mode`
      await new Promise<void>((resolve) => {
        release = resolve
      })
    })
    const small = openLedger({ sql, signer: ledgerKeys(keys), clock, most: { batch: 1 } })
    const answers = await Promise.allSettled([1, 2, 3].map(() => small.append(recordOf())))
    for (const answer of answers) expect(answer).toMatchObject({ reason: { code: 'LEDGER_UNAVAILABLE' } })
    release()
    await held
    await small.close()
    // Only the one that was under way may stand.
    expect((await latestCheckpoint(reader))?.size).toBe(1)
    expect(await ledger.append(recordOf())).toMatchObject({ logIndex: 1 })
  })

  it('in the middle of a transaction leaves nothing of it', async () => {
    await database.admin.unsafe('alter table ledger.about add constraint never check (subject_id <> $$s_bad$$)')
    const bad = ledger.append(recordOf({ subjects: ['s_bad'] }))
    await expect(bad).rejects.toMatchObject({ code: 'LEDGER_UNAVAILABLE' })
    for (const table of ['leaf', 'node', 'record', 'checkpoint', 'about']) {
      expect(await reader.unsafe(`select 1 from ledger.${table}`)).toEqual([])
    }
    expect(await ledger.append(recordOf())).toMatchObject({ logIndex: 0 })
  })
})

describe('keys', () => {
  it.each(['Ed25519', 'SM2-SM3'] as const)(
    'receipts of an old key hold after it was rotated to one of %s, and its private half is gone',
    async (algorithm) => {
      const old = await ledger.append(recordOf())
      const signer = rotateLedgerKey(keys, algorithm)
      expect(signer.keyId).not.toBe(old.keyId)
      expect(signer.publicKeys.has(old.keyId)).toBe(true)
      const next = await openLedger({ sql, signer, clock }).append(recordOf())
      expect(next.keyId).toBe(signer.keyId)
      for (const receipt of [old, next]) {
        expect(await faults(receipt)).toEqual([])
        expect(await receiptById(reader, receipt.id)).toEqual(receipt)
        expect(await verifyStored(reader, receipt.id, publicKeys())).toMatchObject({ valid: true })
      }
    },
  )
})

describe('the plain records', () => {
  it('are destroyed at their limit: receipts hold, and nobody is named any more', async () => {
    const old = await ledger.append(recordOf({ at: '2020-01-01T00:00:00Z' }), {
      operation: 'old',
      distinct: [{ key: 'grant:g', most: 9 }],
    })
    const kept = await ledger.append(recordOf({ operationHash: 'c'.repeat(64) }), { operation: 'new' })
    expect(await destroyRecords(database.admin, '2021-01-01T00:00:00Z')).toBe(1)
    expect(await faults(old)).toEqual([])
    expect(await receiptById(reader, old.id)).toBeNull()
    expect(await verifyStored(reader, old.id, publicKeys())).toEqual({ valid: true, reasons: [], record: 'DESTROYED' })
    expect(await reader`select index::int from ledger.about where subject_id = 's_1'`).toEqual([
      { index: kept.logIndex },
    ])
    expect(await reader`select text from ledger.operation`).toEqual([{ text: 'new' }])
    expect(await reader`select 1 from ledger.distinct_subject`).toEqual([])
    expect((await ledger.append(recordOf())).logIndex).toBe(2)
  })

  it('that the owner of the database changed are found out', async () => {
    const receipt = await ledger.append(recordOf())
    await ledger.append(recordOf())
    await database.admin`update ledger.record set body = jsonb_set(body, '{who}', '"nobody"') where index = 0`
    expect(await verifyStored(reader, receipt.id, publicKeys())).toMatchObject({
      valid: false,
      reasons: ['the record was changed'],
    })
    await database.admin`update ledger.leaf set commitment = receipt_hash where index = 0`
    expect((await verifyStored(reader, receipt.id, publicKeys())).reasons).toContain(
      'the proof does not lead to the root',
    )
  })
})

it('the use of a grant counts its answers, their subjects and their coordinates', async () => {
  await ledger.append(recordOf({ grant: 'g_1', subjects: ['s_1', 's_2'] }))
  await ledger.append(
    recordOf({ grant: 'g_1', subjects: ['s_2'], coordinates: { INTERNAL: ['A.b'], PERSONAL: ['A.a'] } }),
  )
  await ledger.append(recordOf({ grant: 'g_2', subjects: ['s_3'] }))
  expect(await useOfGrant(reader, 'g_1')).toEqual({
    answers: 2,
    distinctSubjects: 2,
    coordinates: ['A.a', 'A.b', 'Person.name'],
  })
  expect(await useOfGrant(reader, 'none')).toEqual({ answers: 0, distinctSubjects: 0, coordinates: [] })
})

describe('rights', () => {
  it('the ledger reads and adds, and changes or removes nothing; governance only reads', async () => {
    await ledger.append(recordOf())
    const tables = await database.admin<{ name: string; column: string }[]>`
      select table_name as name, min(column_name) as column from information_schema.columns
      where table_schema = 'ledger' group by 1`
    expect(tables).toHaveLength(8)
    const denied = { code: '42501' }
    for (const { name, column } of tables) {
      for (const one of [sql, reader]) {
        await one.unsafe(`select 1 from ledger.${name}`)
        await expect(one.unsafe(`delete from ledger.${name}`)).rejects.toMatchObject(denied)
        await expect(one.unsafe(`truncate ledger.${name}`)).rejects.toMatchObject(denied)
        await expect(one.unsafe(`update ledger.${name} set "${column}" = "${column}"`)).rejects.toMatchObject(denied)
      }
      await expect(reader.unsafe(`insert into ledger.${name} default values`)).rejects.toMatchObject(denied)
    }
    await expect(destroyRecords(sql, '2030-01-01T00:00:00Z')).rejects.toMatchObject(denied)
  })

  it('who is no longer named a reader reads no longer', async () => {
    await ensureRoles(database, ['ledger', 'governance'], {}, { ledger: [] })
    await expect(reader`select 1 from ledger.leaf`).rejects.toMatchObject({ code: '42501' })
  })
})
