import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  type AccessRecord,
  consistencyProofOf,
  type Database,
  dropRoles,
  ensureRoles,
  exportLog,
  type Ledger,
  latestCheckpoint,
  ledgerKeys,
  migrate,
  openDatabase,
  openLedger,
  type Receipt,
  resultHashOf,
} from '@xinlu/db'
import { keysFolder, root } from '@xinlu/gateway'
import type { Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

const run = promisify(execFile)
let data: string
const databases: Database[] = []

const answer = { subject: { name: '样例运输有限公司' } }
const record: AccessRecord = {
  at: '2026-11-23T00:59:59Z',
  who: 'clerk-1',
  org: '县交通运输局',
  unit: null,
  role: 'clerk',
  purpose: 'STATUTORY_SUPERVISION',
  basis: 'road-transport-regulation 第五十八条',
  grant: null,
  operationHash: 'a'.repeat(64),
  policyVersion: 'v1',
  editions: [],
  coordinates: { PERSONAL: ['Person.name'] },
  subjects: ['s_1'],
  counts: {},
  resultHash: resultHashOf(JSON.stringify(answer)),
  embargoed: false,
}

const write = (name: string, content: unknown) =>
  writeFileSync(join(data, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2))

/** `xinlu …` as a process of its own: what it says, and its exit code. */
async function xinlu(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, XINLU_DATA: data }
  delete (env as NodeJS.ProcessEnv).DATABASE_URL
  const cli = join(root, 'cli/src/main.ts')
  const { stdout, stderr, code } = await run(process.execPath, [cli, ...args], { cwd: data, env }).then(
    (said) => ({ ...said, code: 0 }),
    (error) => error as { stdout: string; stderr: string; code: number },
  )
  return { code, out: stdout, err: stderr }
}

/** A ledger on a database of its own, with the keys of the data folder. */
async function newLedger(): Promise<{ sql: Sql; ledger: Ledger }> {
  const { folder, url, template } = inject('ground')
  const rolePrefix = `verify_${template}`
  const name = `${rolePrefix}_${databases.length}`
  const database = await openDatabase({ folder, url: url ?? '', name, rolePrefix, durable: false })
  databases.push(database)
  await migrate(database, 'ledger')
  await ensureRoles(database, ['ledger'])
  const sql = database.connectAs('ledger', { max: 1 })
  const signer = ledgerKeys(keysFolder(data))
  return { sql, ledger: openLedger({ sql, signer, clock: () => Date.parse('2026-11-23T01:00:00Z') }) }
}

let receipt: Receipt
let lines: string[]
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'xinlu-verify-'))
  const { sql, ledger } = await newLedger()
  const receipts: Receipt[] = []
  for (let i = 0; i < 3; i += 1) receipts.push(await ledger.append(record))
  receipt = receipts[1] as Receipt
  const head = await latestCheckpoint(sql)
  const leaves = await Array.fromAsync(exportLog(sql))
  lines = leaves.map((leaf) => JSON.stringify(leaf))
  write('receipt.json', receipt)
  write('answer.json', { data: answer, extensions: { receipt } })
  write('checkpoint', head?.note ?? '')
  write('own', receipt.checkpoint)
  write('later.json', { checkpoint: head?.note, consistencyProof: await consistencyProofOf(sql, 2, 3) })
  write('log.jsonl', `${lines.join('\n')}\n`)
  const strange = ledgerKeys(join(data, 'strange'))
  write('strange.pem', strange.publicKeys.get(strange.keyId)?.export({ type: 'spki', format: 'pem' }) ?? '')
})
afterAll(async () => {
  const { folder, url, template } = inject('ground')
  for (const database of databases) await database.close()
  const cluster = await openDatabase({ folder, url: url ?? '', rolePrefix: `verify_${template}`, durable: false })
  for (const { name } of databases) await cluster.drop(name)
  await dropRoles(cluster, ['ledger'])
  await cluster.close()
  rmSync(data, { recursive: true, force: true })
})

describe('xinlu verify', () => {
  it('checks a receipt with the keys that xinlu ledger keys prints, its answer and a later checkpoint', async () => {
    const { out: printed } = await xinlu('ledger', 'keys')
    expect(JSON.parse(printed)).toMatchObject({ keys: [{ keyId: receipt.keyId, algorithm: 'Ed25519' }] })
    expect(printed).not.toContain('PRIVATE')
    write('keys.json', printed)
    const more = ['--keys', 'keys.json', '--checkpoint', 'later.json', '--answer', 'answer.json']
    const { code, out } = await xinlu('verify', 'receipt.json', ...more)
    expect(out).toBe(`✓ 回执签名 · signature of the receipt
✓ 检查点签名 · signature of the checkpoint
✓ 收录 · the receipt is in the log
✓ 另一检查点签名 · signature of the other checkpoint
✓ 一致 · the log only grew between the checkpoints
✓ 结果 · the answer is the one that was given
回执有效 · the receipt holds
`)
    expect(code).toBe(0)
  })

  it('by itself uses the keys of the data folder', async () => {
    expect(await xinlu('verify', 'receipt.json')).toMatchObject({ code: 0, out: expect.stringContaining('回执有效') })
  })

  it('a receipt holds after the key was rotated to SM2', async () => {
    const rotated = await xinlu('ledger', 'rotate', '--algorithm', 'SM2-SM3')
    expect(rotated).toMatchObject({ code: 0, out: expect.stringMatching(/key sm2-[0-9a-f]{16} of 2/) })
    expect(await xinlu('verify', 'receipt.json')).toMatchObject({ code: 0 })
    const { keys } = JSON.parse((await xinlu('ledger', 'keys')).out) as { keys: { algorithm: string }[] }
    expect(keys.map(({ algorithm }) => algorithm).sort()).toEqual(['Ed25519', 'SM2-SM3'])
  })

  it('says which check fails, and ends with 1', async () => {
    write('forged.json', { ...receipt, purpose: 'PUBLIC_QUERY' })
    const { code, out } = await xinlu('verify', 'forged.json', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      valid: false,
      checks: [
        { name: 'SIGNATURE', passed: false, reason: 'the signature does not fit' },
        { name: 'CHECKPOINT', passed: true, reason: null },
        { name: 'INCLUSION', passed: false, reason: 'the proof does not lead to the root' },
      ],
    })
  })

  it.each([
    ['keys of somebody else', ['receipt.json', '--keys', 'strange.pem'], '✗ 回执签名'],
    ['a later checkpoint without its proof', ['receipt.json', '--checkpoint', 'checkpoint'], '✗ 一致'],
    ['another answer', ['receipt.json', '--answer', 'receipt.json'], '✗ 结果'],
  ])('%s: the receipt does not hold', async (_, args, line) => {
    const { code, out } = await xinlu('verify', ...args)
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(line) })
    expect(out).toContain('回执无效')
  })

  it.each([
    ['no such file', ['nothing.json'], 'RECEIPT_INVALID'],
    ['a file that is no receipt', ['answer.json'], 'RECEIPT_INVALID'],
    ['keys that are none', ['receipt.json', '--keys', 'answer.json'], 'CONFIGURATION'],
    ['a log without a checkpoint', ['log.jsonl'], 'BAD_REQUEST'],
    ['a log that is not there', ['nothing.jsonl', '--checkpoint', 'checkpoint'], 'RECEIPT_INVALID'],
  ])('%s is refused with its code', async (_, args, code) => {
    expect(await xinlu('verify', ...args)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(code) })
  })

  it('checks an exported log against two checkpoints', async () => {
    const { code, out } = await xinlu('verify', 'log.jsonl', '--checkpoint', 'checkpoint', '--against', 'own')
    expect(out).toContain('日志有效 · the log holds')
    expect(code).toBe(0)
  })

  it.each([
    ['truncated', () => lines.slice(0, 2), 'truncated: the log has 2 entries, the checkpoint 3'],
    ['re-ordered', () => [lines[1], lines[0], lines[2]], 're-ordered'],
    ['changed', () => [lines[0]?.replace(/"receipt":"[^"]{8}/, '"receipt":"00000000'), ...lines.slice(1)], 'not those'],
  ])('a log that was %s does not hold', async (name, list, reason) => {
    write(`${name}.jsonl`, list().join('\n'))
    const { code, out } = await xinlu('verify', `${name}.jsonl`, '--checkpoint', 'checkpoint')
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/✗ 根.*\n日志无效/) })
    expect(out).toContain(reason)
  })

  it('a log that was split does not hold', async () => {
    const { ledger } = await newLedger()
    write('split', (await ledger.append(record)).checkpoint)
    const { code, out } = await xinlu('verify', 'log.jsonl', '--checkpoint', 'checkpoint', '--against', 'split')
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('split: the first 1 entries are not') })
  })
})
