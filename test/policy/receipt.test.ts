import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  consistencyProofOf,
  destroyRecords,
  exportLog,
  latestCheckpoint,
  type Receipt,
  readReceipt,
  rotateLedgerKey,
  verifyReceipt,
} from '@xinlu/db'
import { publicKeysFrom, publicKeysText, publicLedgerKeys } from '@xinlu/db/ledger'
import { root } from '@xinlu/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, openTestHouse, operation, type TestHouse } from '../house.ts'
import { anotherHouse } from './ledgerHouses.ts'

const run = promisify(execFile)
const profile = operation('dashboard-profile')
const receiptAsked = { headers: { 'x-receipt': '1' } }
const named = '{ subject(key: { uscc: "91141121YLKTJXMQ3N" }) { ... on Enterprise { uscc name } } }'

let xinlu: TestHouse
/** The keys of the house, and all that somebody outside holds: no private key, no address of a database. */
let keys: string
let outside: string
let usccs: string[]
let answer: Answer
let receipt: Receipt

beforeAll(async () => {
  keys = mkdtempSync(join(tmpdir(), 'xinlu-receipt-keys-'))
  outside = mkdtempSync(join(tmpdir(), 'xinlu-receipt-'))
  xinlu = await openTestHouse('in-process', undefined, { keys })
  const { data } = await xinlu.as('dashboard')('{ enterprises(first: 5) { edges { node { uscc } } } }')
  usccs = data.enterprises.edges.map(({ node }: { node: { uscc: string } }) => node.uscc)
  answer = await xinlu.as('dashboard')(profile, { key: { uscc: usccs[0] } }, receiptAsked)
  receipt = receiptOf(answer) as Receipt
  for (const uscc of usccs) await xinlu.as('dashboard')(profile, { key: { uscc } })
  write('receipt.json', JSON.stringify(receipt))
  write('answer.json', answer.text)
  write('keys.json', publicKeysText(publicLedgerKeys(keys)))
  await takeCheckpoint()
})
afterAll(async () => {
  await xinlu?.close()
  for (const folder of [keys, outside]) rmSync(folder, { recursive: true, force: true })
})

const write = (name: string, text: string | Buffer) => writeFileSync(join(outside, name), text)
const receiptOf = ({ text }: Answer): Receipt | undefined => JSON.parse(text).extensions?.receipt
const entries = async () => {
  const [row] = await xinlu.database.admin<{ n: number }[]>`select count(*)::int as n from ledger.leaf`
  return row?.n
}

/** Leaves the newest checkpoint outside, with the proof that leads to it from the receipt's own. */
async function takeCheckpoint(): Promise<{ checkpoint: string; consistencyProof: string[] }> {
  const { admin } = xinlu.database
  const head = await latestCheckpoint(admin)
  const own = Number(receipt.checkpoint.split('\n')[1])
  const later = {
    checkpoint: head?.note ?? '',
    consistencyProof: await consistencyProofOf(admin, own, head?.size ?? 0),
  }
  write('later.json', JSON.stringify(later))
  return later
}

/** `xinlu verify …` as a process of its own, which is told of no data folder and no database. */
async function verify(...args: string[]): Promise<{ code: number; out: string }> {
  const env: NodeJS.ProcessEnv = { ...process.env, XINLU_DATA: join(outside, 'nothing') }
  delete env.DATABASE_URL
  const cli = join(root, 'cli/src/main.ts')
  const given = ['verify', ...args, '--keys', 'keys.json']
  const { stdout, stderr, code } = await run(process.execPath, [cli, ...given], { cwd: outside, env }).then(
    (said) => ({ ...said, code: 0 }),
    (error) => error as { stdout: string; stderr: string; code: number },
  )
  return { code, out: stdout + stderr }
}
const wholly = ['receipt.json', '--checkpoint', 'later.json', '--answer', 'answer.json']

describe('the receipt of an answer', () => {
  it('verifies offline, with the public key, a checkpoint and the answer as it came', async () => {
    expect(answer.status).toBe(200)
    const { code, out } = await verify(...wholly)
    expect(out).toContain('回执有效 · the receipt holds')
    expect(out.match(/✓/g)).toHaveLength(6)
    expect(code).toBe(0)
  })

  it('names the result by the SHA-256 of the data as it was received', () => {
    const said = createHash('sha256').update(JSON.stringify(answer.data)).digest('hex')
    expect(receipt.resultHash).toBe(said)
    expect(answer.text.startsWith(`{"data":${JSON.stringify(answer.data)}`)).toBe(true)
  })

  it('comes unasked to an evaluator of tenders, and verifies the same', async () => {
    const tender = await xinlu.as('tender-evaluator')(named)
    expect(tender.errors).toBeUndefined()
    write('tender.json', JSON.stringify(receiptOf(tender)))
    write('tender-answer.json', tender.text)
    const { code, out } = await verify('tender.json', '--answer', 'tender-answer.json')
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('回执有效') })
    expect(receiptOf(tender)?.purpose).toBe('TENDER_EVALUATION')
  })

  it('fails when any one byte of it, or of the answer, is another', async () => {
    const publicKeys = publicKeysFrom(publicKeysText(publicLedgerKeys(keys)))
    const later = await takeCheckpoint()
    const holds = (one: string, data: string) => {
      try {
        return verifyReceipt(readReceipt(one), publicKeys, { later, answer: data }).every(({ passed }) => passed)
      } catch {
        return false
      }
    }
    const text = JSON.stringify(receipt)
    const data = JSON.stringify({ data: answer.data })
    expect(holds(text, data)).toBe(true)
    const bytes = Buffer.from(text)
    const held = [...bytes.keys()].filter((i) => holds(changed(bytes, i).toString('utf8'), data))
    expect(held.map((i) => text.slice(Math.max(0, i - 20), i + 20))).toEqual([])
    const answered = Buffer.from(data)
    expect([...answered.keys()].filter((i) => holds(text, changed(answered, i).toString('utf8')))).toEqual([])
    write('forged.json', changed(bytes, text.indexOf('resultHash') + 20))
    expect(await verify('forged.json')).toMatchObject({ code: 1, out: expect.stringContaining('回执无效') })
    write('forged-answer.json', changed(answered, Math.floor(answered.length / 2)))
    expect(await verify('receipt.json', '--answer', 'forged-answer.json')).toMatchObject({ code: 1 })
  })

  it('goes with answers beyond the public ones alone: a public answer leaves no entry, and neither does a refused one', async () => {
    const before = await entries()
    const open = await xinlu.as('anonymous')(named, {}, receiptAsked)
    expect(open.data.subject.uscc).toBe('91141121YLKTJXMQ3N')
    expect(receiptOf(open)).toBeUndefined()
    const closed =
      '{ subject(key: { uscc: "91141121YLKTJXMQ3N" }) { ... on Enterprise { legalRepresentative { displayName } } } }'
    const refused = await xinlu.as('tender-evaluator')(closed, {}, receiptAsked)
    expect(refused.errors?.[0]?.extensions.code).toBe('FIELD_REFUSED')
    expect(receiptOf(refused)).toBeUndefined()
    expect(await entries()).toBe(before)
    await xinlu.as('dashboard')(profile, { key: { uscc: usccs[0] } })
    expect(await entries()).toBe((before ?? 0) + 1)
  })
})

const changed = (bytes: Buffer, at: number) => {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

describe('the log as it is exported', () => {
  let lines: string[]
  beforeAll(async () => {
    lines = (await Array.fromAsync(exportLog(xinlu.database.admin))).map((leaf) => JSON.stringify(leaf))
    await takeCheckpoint()
    write('own', receipt.checkpoint)
  })
  const check = (name: string, list: readonly (string | undefined)[], ...more: string[]) => {
    write(`${name}.jsonl`, list.join('\n'))
    return verify(`${name}.jsonl`, '--checkpoint', 'later.json', ...more)
  }

  it('holds against the newest checkpoint and that of a receipt', async () => {
    const { code, out } = await check('log', lines, '--against', 'own')
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('日志有效') })
  })

  it.each([
    ['truncated', () => lines.slice(0, -1), /truncated: the log has \d+ entries/],
    ['without its beginning', () => lines.slice(1), /re-ordered, or one is missing/],
    ['re-ordered', () => [lines[1], lines[0], ...lines.slice(2)], /re-ordered/],
    [
      're-ordered and numbered anew',
      () => [
        lines[1]?.replace('"index":1', '"index":0'),
        lines[0]?.replace('"index":0', '"index":1'),
        ...lines.slice(2),
      ],
      /are not those of the checkpoint/,
    ],
  ])('%s does not hold', async (name, list, reason) => {
    const { code, out } = await check(name, list())
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(reason) })
    expect(out).toContain('日志无效')
  })

  it('split, two houses signing two logs under one key, does not hold', async () => {
    const twin = await openTestHouse('in-process', undefined, { keys })
    try {
      const other = await twin.as('dashboard')(profile, { key: { uscc: usccs[0] } }, receiptAsked)
      write('split', receiptOf(other)?.checkpoint ?? '')
      const { code, out } = await check('log', lines, '--against', 'split')
      expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/✗ 分叉.*split: the first 1 entries/) })
    } finally {
      await twin.close()
    }
  })
})

describe('later', () => {
  it('the receipt holds after the house went over to 国密, against a checkpoint that the next key signed by SM2', async () => {
    rotateLedgerKey(keys, 'SM2-SM3')
    const next = await anotherHouse(xinlu, keys)
    try {
      const fresh = receiptOf(await next.as('dashboard')(profile, { key: { uscc: usccs[1] } }, receiptAsked))
      expect([receipt.alg, fresh?.alg]).toEqual([undefined, 'SM2-SM3'])
      expect(fresh?.keyId).not.toBe(receipt.keyId)
      write('keys.json', publicKeysText(publicLedgerKeys(keys)))
      const { checkpoint } = await takeCheckpoint()
      expect(checkpoint).toBe(fresh?.checkpoint)
      write('fresh.json', JSON.stringify(fresh))
      for (const args of [wholly, ['fresh.json']])
        expect(await verify(...args)).toMatchObject({ code: 0, out: expect.stringContaining('回执有效') })
    } finally {
      await next.close()
    }
  })

  it('and after the plain records were destroyed, with the log whole', async () => {
    const { admin } = xinlu.database
    expect(await destroyRecords(admin, '2027-01-01T00:00:00Z')).toBe(await entries())
    expect(await admin`select 1 from ledger.record union all select 1 from ledger.about`).toHaveLength(0)
    expect(await verify(...wholly)).toMatchObject({ code: 0, out: expect.stringContaining('回执有效') })
    const lines = (await Array.fromAsync(exportLog(admin))).map((leaf) => JSON.stringify(leaf))
    write('after.jsonl', lines.join('\n'))
    expect(await verify('after.jsonl', '--checkpoint', 'later.json')).toMatchObject({ code: 0 })
  })
})
