import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { isCertificate } from '@xinlu/db/certificate'
import {
  type Check,
  type CheckName,
  type Later,
  type LogLeaf,
  type PublicKeys,
  publicKeysFrom,
  readLogLeaf,
  readReceipt,
  verifyLog,
  verifyReceipt,
} from '@xinlu/db/ledger'
import { refusal } from '@xinlu/schema/errors'
import { certificateKeysHere, checkCertificate, printCertificate } from './certificate.ts'
import { keysHere } from './ledger.ts'
import { textOf, unreadable } from './text.ts'

export interface VerifyOptions {
  keys?: string
  checkpoint?: string
  against?: string
  answer?: string
  status?: string
  at?: string
  qr?: string
  json?: boolean
}

/** What each check asks, for people. */
const words: Record<CheckName, string> = {
  SIGNATURE: '回执签名 · signature of the receipt',
  CHECKPOINT: '检查点签名 · signature of the checkpoint',
  INCLUSION: '收录 · the receipt is in the log',
  LATER_CHECKPOINT: '另一检查点签名 · signature of the other checkpoint',
  CONSISTENCY: '一致 · the log only grew between the checkpoints',
  ANSWER: '结果 · the answer is the one that was given',
  LOG: '次序 · every entry stands in its place',
  ROOT: '根 · the log is the one that was signed',
  SPLIT: '分叉 · the other checkpoint is of the same log',
}

/**
 * `xinlu verify FILE`: checks a certificate, a receipt, or an exported log (.jsonl), without a house or a database; ends with 1
 * when a check fails.
 */
export async function verify(file: string | undefined, options: VerifyOptions): Promise<void> {
  if (options.qr !== undefined) return verifyShown(options.qr, options)
  if (file === undefined) throw misplaced('a file, or --qr with the text of a code', 'name one')
  if (!file.endsWith('.jsonl')) {
    const content = await textOf(file)
    if (isCertificate(content)) return verifyShown(content, options)
  }
  if (options.status || options.at) throw misplaced('--status and --at with a certificate', 'leave them out')
  return verifyLogged(file, options)
}

/** Of a certificate. */
async function verifyShown(content: string, options: VerifyOptions): Promise<void> {
  const { checkpoint, against, answer } = options
  if (checkpoint || against || answer) throw misplaced('--status and --at with a certificate', 'leave the others out')
  const keys = options.keys ? publicKeysFrom(await textOf(options.keys)) : certificateKeysHere()
  const checked = await checkCertificate(content, keys, options)
  printCertificate(checked, options.json ?? false)
  if (checked.checks.some(({ passed }) => passed === false)) process.exitCode = 1
}

/** Of a receipt or a log. */
async function verifyLogged(file: string, options: VerifyOptions): Promise<void> {
  const keys = options.keys ? publicKeysFrom(await textOf(options.keys)) : keysHere()
  const log = file.endsWith('.jsonl')
  const checks = log ? await checkLog(file, keys, options) : await checkReceipt(file, keys, options)
  const valid = checks.every(({ passed }) => passed)
  if (options.json) console.log(JSON.stringify({ valid, checks }, null, 2))
  else {
    for (const { name, passed, reason } of checks) {
      console.log(`${passed ? '✓' : '✗'} ${words[name]}${reason === null ? '' : `: ${reason}`}`)
    }
    const what = log ? { zh: '日志', en: 'the log' } : { zh: '回执', en: 'the receipt' }
    console.log(`${what.zh}${valid ? '有效' : '无效'} · ${what.en} ${valid ? 'holds' : 'does not hold'}`)
  }
  if (!valid) process.exitCode = 1
}

async function checkReceipt(file: string, keys: PublicKeys, options: VerifyOptions): Promise<Check[]> {
  if (options.against) throw misplaced('--against with an exported log (.jsonl)', 'compare a receipt with --checkpoint')
  const receipt = readReceipt(await textOf(file))
  return verifyReceipt(receipt, keys, {
    ...(options.checkpoint && { later: laterFrom(await textOf(options.checkpoint)) }),
    ...(options.answer && { answer: await textOf(options.answer) }),
  })
}

async function checkLog(file: string, keys: PublicKeys, options: VerifyOptions): Promise<Check[]> {
  if (!options.checkpoint)
    throw misplaced('--checkpoint with an exported log', 'give the checkpoint to check it against')
  if (options.answer) throw misplaced('--answer with a receipt', 'leave it out')
  const { checkpoint } = laterFrom(await textOf(options.checkpoint))
  const against = options.against ? [laterFrom(await textOf(options.against)).checkpoint] : []
  return verifyLog(leavesOf(file), keys, { checkpoint, against })
}

/** A checkpoint's own text, or JSON that holds it with a proof: `{ "checkpoint", "consistencyProof" }`. */
function laterFrom(text: string): Later {
  if (!text.trimStart().startsWith('{')) return { checkpoint: text, consistencyProof: [] }
  try {
    const { checkpoint, consistencyProof = [] } = JSON.parse(text) as Later
    const hashes = Array.isArray(consistencyProof) && consistencyProof.every((hash) => /^[0-9a-f]{64}$/.test(hash))
    if (typeof checkpoint === 'string' && hashes) return { checkpoint, consistencyProof }
  } catch {
    // Told below.
  }
  throw refusal('RECEIPT_INVALID', {
    expected: 'a checkpoint, or JSON of checkpoint and consistencyProof',
    got: 'something else',
    todo: 'take the file as it was issued',
  })
}

async function* leavesOf(file: string): AsyncGenerator<LogLeaf> {
  const input = createReadStream(file, 'utf8')
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line !== '') yield readLogLeaf(line)
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall ? unreadable(file, error) : error
  } finally {
    input.destroy()
  }
}

const misplaced = (expected: string, todo: string) =>
  refusal('BAD_REQUEST', { expected, got: 'another choice of options', todo })
