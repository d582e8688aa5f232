import {
  destroyRecords,
  ensureRoles,
  exportLog,
  latestCheckpoint,
  ledgerKeys,
  openLedger,
  receiptById,
  rotateLedgerKey,
  verifyLog,
  verifyStored,
} from '@xinlu/db'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { clock, type OneLedger, openLedgers, recordOf } from './ledgers.ts'

let ledgers: Awaited<ReturnType<typeof openLedgers>>
let { database, sql, reader, ledger, faults } = {} as OneLedger
beforeAll(async () => {
  ledgers = await openLedgers()
})
beforeEach(async () => {
  ;({ database, sql, reader, ledger, faults } = await ledgers.fresh())
})
afterAll(() => ledgers?.close())

const publicKeys = () => ledgers.publicKeys()

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
    const other = openLedger({ sql: database.connectAs('ledger', { max: 1 }), signer: ledgerKeys(ledgers.keys), clock })
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
    const small = openLedger({ sql, signer: ledgerKeys(ledgers.keys), clock, most: { batch: 1 } })
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
      const signer = rotateLedgerKey(ledgers.keys, algorithm)
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
