import {
  exportLog,
  inclusionProofOf,
  latestCheckpoint,
  ledgerKeys,
  openLedger,
  type Receipt,
  receiptById,
  useOfGrant,
  verifyLog,
  verifyReceipt,
  verifyStored,
} from '@xinlu/db'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
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
    const other = openLedger({ sql: database.connectAs('ledger', { max: 1 }), signer: ledgerKeys(ledgers.keys), clock })
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
    const small = openLedger({ sql, signer: ledgerKeys(ledgers.keys), clock, most: { batch: 2, queue: 3 } })
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
    const other = openLedger({ sql: database.connectAs('ledger', { max: 1 }), signer: ledgerKeys(ledgers.keys), clock })
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
