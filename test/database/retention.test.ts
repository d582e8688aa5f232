import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import {
  type AccessRecord,
  type Database,
  ensureRoles,
  exportLog,
  latestCheckpoint,
  ledgerKeys,
  migrate,
  openDatabase,
  openLedger,
  publicLedgerKeys,
  type Receipt,
  verifyLog,
  verifyReceipt,
  verifyStored,
} from '@xinlu/db'
import { type Agreed, agreedBy, approve, custodiansIn, nameCustodian } from '@xinlu/db/custody'
import { aboutOf, clauseOf, destroyDue, destructions, dueOn, enterDestructions, limitOn } from '@xinlu/db/retention'
import { keptKinds } from '@xinlu/gateway'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clearAway, temporaryFolder } from './processes.ts'

const now = Date.parse('2026-11-23T01:00:00Z')
const on = '2026-11-23'
let folder: string
let keys: string
let database: Database
const receipts: Receipt[] = []
const persons = new Map<string, string>()

const recordAt = (at: string): AccessRecord => ({
  ...{ at, who: 'clerk-1', org: 'wenshui', unit: 'squad-3', role: 'clerk', purpose: 'STATUTORY_SUPERVISION' },
  ...{ basis: 'personal-information 第三十四条', grant: null, operationHash: at, policyVersion: 'p', editions: [] },
  ...{ coordinates: { PERSONAL: ['Person.displayName'] }, subjects: [`s_${at}`], counts: {}, resultHash: 'r' },
  embargoed: false,
})

beforeAll(async () => {
  folder = temporaryFolder()
  keys = join(folder, 'keys')
  database = await openDatabase({ folder, durable: false })
  const owners = ['ledger', 'construction', 'enforcement', 'governance']
  for (const owner of owners) await migrate(database, owner)
  await ensureRoles(database, owners)
  const ledger = openLedger({
    sql: database.connectAs('ledger', { max: 1 }),
    signer: ledgerKeys(keys),
    clock: () => now,
  })
  // Three years to the day before, and the last instant that is not kept any more.
  for (const at of ['2023-11-22T23:59:59Z', '2023-11-23T00:00:00Z', '2026-11-20T00:00:00Z'])
    receipts.push(await ledger.append(recordAt(at), { operation: `text of ${at}` }))
  await ledger.close()
  const rows = ['settled', 'open'].map((id) => ({
    ...{
      id,
      batch_id: 'b',
      line: 1,
      template: 'PENALTY_2018',
      columns: ['相对人名称'],
      cells: JSON.stringify(['张三']),
    },
    ...{ row_hash: id, faults: '[]', said_by: 'squad-3', known_from: '2026-10-01T00:00:00Z', decision_id: 'd_1' },
  }))
  await database.admin`insert into enforcement.quarantined_row ${database.admin(rows)}`
  await database.admin`insert into enforcement.settlement values ('settled', 'NEW', '理由', 'squad-3', '2026-10-02T00:00:00Z')`
  await subscribe('own_over', { ended: '2026-05-22T00:00:00Z' })
  await subscribe('own_lately_over', { ended: '2026-05-23T00:00:00Z' })
  await subscribe('own_run_out', { until: '2026-05-22T23:59:59Z' })
  await subscribe('granted_over', { grantId: 'o_1', until: '2023-11-22T00:00:00Z' })
  await subscribe('granted_revoked', { grantId: 'o_2' })
  await subscribe('granted_lately_over', { grantId: 'o_1', until: '2023-11-23T00:00:00Z' })
  await database.admin`insert into governance.revocation values ('o_2', 'unit', '理由', 'unit', '2023-11-01T00:00:00Z')`
  for (const room of owners.slice(1))
    for (const [key, at] of [
      ['long-ago', '2026-05-22T23:59:59Z'],
      ['lately', '2026-05-23T00:00:00Z'],
    ])
      await database.admin`insert into ${database.admin(room)}.keyed values ('who', 'deed', ${key ?? ''}, 'hash', 'made', ${at ?? ''})`
  for (const name of ['anna', 'bo']) {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    nameCustodian(keys, name, publicKey.export({ type: 'spki', format: 'pem' }) as string)
    persons.set(name, privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)
  }
})
afterAll(async () => {
  await database?.close()
  await clearAway(folder)
})

/** A subscription with one notice that arrived. */
async function subscribe(id: string, said: { grantId?: string; until?: string; ended?: string }): Promise<void> {
  const { grantId = null, until = '2027-01-01T00:00:00Z', ended } = said
  const { admin } = database
  const from = '2023-06-01T00:00:00Z'
  await admin`insert into governance.change_subscription ${admin({
    ...{
      id,
      holder: 'who',
      role: 'subject',
      purpose: 'SUBJECT_SELF',
      grant_id: grantId,
      endpoint: 'https://a.example/',
    },
    ...{ valid_until: until, known_from: from },
  })}`
  await admin`insert into governance.change_found values (${id}, 1, ${from}, 'hash', ${from})`
  await admin`insert into governance.change_attempt values (${id}, 1, 1, ${from})`
  await admin`insert into governance.change_outcome values (${id}, 1, 1, true, '200', ${from})`
  if (ended) await admin`insert into governance.change_end values (${id}, 'ENDED', ${ended})`
}

const signedBy = (agreed: Agreed, ...names: string[]) =>
  names.reduce((so, name) => approve(so, persons.get(name) ?? '', custodiansIn(keys), now), agreed)

it('says how long by the longest of the clauses that are in force, and that a purpose which is over is enough', () => {
  const records = limitOn(keptKinds()[0]?.limits ?? [], on)
  expect(records.before).toBe('2023-11-23T00:00:00.000Z')
  expect(clauseOf(records.rule)).toBe('政务数据共享条例 第二十九条')
  expect(limitOn(['network-security logs.kept.at-least'], on)).toMatchObject({
    before: '2026-05-23T00:00:00.000Z',
    rule: { provisional: true },
  })
  expect(limitOn(['personal-information minimum.retention'], on).before).toBe('2026-11-23T00:00:00.000Z')
  expect(() => limitOn(['network-data-security flaw.report.within'], on)).toThrow(/years or months/)
})

it('shows what is due first, and changes nothing by it', async () => {
  const due = await dueOn(database, keptKinds(), on)
  expect(due.map(({ kept, rows }) => [kept.kind, rows])).toEqual([
    ['ACCESS_RECORDS', 1],
    ['DEED_KEYS_OF_CONSTRUCTION', 1],
    ['SETTLED_QUARANTINE', 1],
    ['DEED_KEYS_OF_ENFORCEMENT', 1],
    ['CHANGE_NOTICES_OF_GRANTS', 2],
    ['CHANGE_NOTICES_OF_ONESELF', 2],
    ['DEED_KEYS_OF_GOVERNANCE', 1],
  ])
  expect(await dueOn(database, keptKinds(), on)).toEqual(due)
  expect(await database.admin`select count(*)::int as n from ledger.record`).toEqual([{ n: 3 }])
})

it('destroys exactly what two persons agreed to; the proof stays, and the ledger and every receipt hold as before', async () => {
  const due = await dueOn(database, keptKinds(), on)
  const wanted = { deed: 'DESTROY', about: aboutOf(due, on) } as const
  const asked: Agreed = { order: { ...wanted, madeAt: new Date(now).toISOString() }, approvals: [] }
  const one = signedBy(asked, 'anna')
  const refused = { code: 'APPROVAL_MISSING' }
  const judge =
    (agreed: Agreed, at = now, what: typeof wanted = wanted) =>
    () =>
      agreedBy(agreed, what, custodiansIn(keys), at)
  expect(judge(one)).toThrow(expect.objectContaining(refused))
  expect(judge({ ...one, approvals: [...one.approvals, ...one.approvals] })).toThrow(expect.objectContaining(refused))
  const both = signedBy(one, 'bo')
  expect(judge(both)()).toEqual(['anna', 'bo'])
  expect(judge(both, now + 25 * 3600_000)).toThrow(expect.objectContaining(refused))
  const other = { ...wanted, about: { ...wanted.about, ACCESS_RECORDS: `2 ${'0'.repeat(64)}` } }
  expect(judge(both, now, other)).toThrow(expect.objectContaining(refused))
  expect(judge({ ...both, order: { ...both.order, about: other.about } }, now, other)).toThrow(
    expect.objectContaining(refused),
  )

  // What came to be due since is not what was agreed to.
  const by = { order: both.order, names: ['anna', 'bo'] }
  await database.admin`insert into ledger.record (index, salt, at, body, key_id, signature) values (99, '', '2001-01-01', '{}', '', '')`
  await expect(destroyDue(database, due, by, now)).rejects.toMatchObject({ code: 'CONFLICT' })
  await database.admin`delete from ledger.record where index = 99`
  expect(await destructions(database.admin)).toEqual([])

  await destroyDue(database, due, by, now)
  const entries = await enterDestructions(database, keys, () => now)
  expect(await enterDestructions(database, keys, () => now)).toEqual([])
  expect(await destructions(database.admin)).toMatchObject([
    { kind: 'DEED_KEYS_OF_GOVERNANCE', rows: 1, receiptId: entries[6] },
    {
      kind: 'CHANGE_NOTICES_OF_ONESELF',
      rows: 2,
      clause: expect.stringContaining('网络安全法'),
      receiptId: entries[5],
    },
    { kind: 'CHANGE_NOTICES_OF_GRANTS', rows: 2, clause: '政务数据共享条例 第二十九条', receiptId: entries[4] },
    { kind: 'DEED_KEYS_OF_ENFORCEMENT', rows: 1, clause: expect.stringContaining('网络安全法'), receiptId: entries[3] },
    { kind: 'SETTLED_QUARANTINE', rows: 1, clause: expect.stringContaining('第十九条'), receiptId: entries[2] },
    { kind: 'DEED_KEYS_OF_CONSTRUCTION', rows: 1, receiptId: entries[1] },
    {
      kind: 'ACCESS_RECORDS',
      rows: 1,
      clause: '政务数据共享条例 第二十九条',
      hash: due[0]?.hash,
      names: ['anna', 'bo'],
    },
  ])
  expect((await dueOn(database, keptKinds(), on)).map(({ rows }) => rows)).toEqual([0, 0, 0, 0, 0, 0, 0])

  const publicKeys = publicLedgerKeys(keys)
  const head = await latestCheckpoint(database.admin)
  expect(head?.size).toBe(10)
  for (const room of ['construction', 'enforcement', 'governance'])
    expect(await database.admin`select key from ${database.admin(room)}.keyed`, room).toEqual([{ key: 'lately' }])
  const checks = await verifyLog(exportLog(database.admin), publicKeys, { checkpoint: head?.note ?? '' })
  expect(checks.filter(({ passed }) => !passed)).toEqual([])
  for (const receipt of receipts) expect(verifyReceipt(receipt, publicKeys).every(({ passed }) => passed)).toBe(true)
  const stored = await Promise.all(receipts.map(({ id }) => verifyStored(database.admin, id, publicKeys)))
  expect(stored.map(({ valid, record }) => [valid, record])).toEqual([
    [true, 'DESTROYED'],
    [true, 'KEPT'],
    [true, 'KEPT'],
  ])
  const rows = await database.admin`select id, cells, faults, facts from enforcement.quarantined_row order by id`
  expect(rows).toEqual([
    { id: 'open', cells: ['张三'], faults: [], facts: null },
    { id: 'settled', cells: [], faults: [], facts: null },
  ])
})

it('of notices goes all that hangs on a subscription that is over for long, and nothing of another', async () => {
  const left = ['granted_lately_over', 'own_lately_over']
  for (const table of ['found', 'attempt', 'outcome']) {
    const rows = await database.admin.unsafe(`select subscription_id as id from governance.change_${table} order by 1`)
    expect(rows.map(({ id }) => id)).toEqual(left)
  }
  expect(await database.admin`select id from governance.change_subscription order by 1`).toEqual(
    left.map((id) => ({ id })),
  )
  expect(await database.admin`select subscription_id as id from governance.change_end`).toEqual([
    { id: 'own_lately_over' },
  ])
})

it('the access log shows the two who agreed, the clause and what went', async () => {
  const [entry] =
    await database.admin`select body from ledger.record where purpose = 'DATA_DESTROY' order by index limit 1`
  expect(entry?.body).toMatchObject({
    who: 'anna + bo',
    basis: 'government-data-sharing 第二十九条',
    editions: ['government-data-sharing/2025-08-01'],
    counts: { ACCESS_RECORDS: 1 },
    subjects: [],
  })
})
