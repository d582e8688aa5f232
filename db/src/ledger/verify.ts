import type { LogLeaf } from './form.ts'
import type { PublicKeys } from './keys.ts'
import { emptyRoot, leafHash, nodeHash, verifyConsistency, verifyInclusion } from './merkle.ts'
import { type Checkpoint, readCheckpoint, signedByLog } from './note.ts'
import { leafData, type Receipt, receiptHashOf, resultHashOf, signedText } from './receipt.ts'
import { signatureFault } from './signedBy.ts'

export type CheckName =
  | 'SIGNATURE'
  | 'CHECKPOINT'
  | 'INCLUSION'
  | 'LATER_CHECKPOINT'
  | 'CONSISTENCY'
  | 'ANSWER'
  | 'LOG'
  | 'ROOT'
  | 'SPLIT'

/** One thing that was checked; the reason when it did not hold. */
export interface Check {
  name: CheckName
  passed: boolean
  reason: string | null
}

/** Another checkpoint of the same log, with the proof from the smaller of the two to the larger. */
export interface Later {
  checkpoint: string
  /** Hexadecimal; empty where both are of one size. */
  consistencyProof: readonly string[]
}

const check = (name: CheckName, reason: string | null): Check => ({ name, passed: reason === null, reason })

/** Checks a receipt with public keys alone: each thing by itself, so that a reader sees which one fails. */
export function verifyReceipt(
  receipt: Receipt,
  keys: PublicKeys,
  { later, answer }: { later?: Later; answer?: string } = {},
): Check[] {
  const text = signedText(receipt)
  const checks = [
    check('SIGNATURE', signatureFault(text, receipt, Buffer.from(receipt.signature, 'hex'), keys)),
    ...verifyLeaf({ ...receipt, receiptHash: receiptHashOf(text) }, keys, later),
  ]
  if (answer !== undefined) checks.push(check('ANSWER', answerFault(answer, receipt)))
  return checks
}

/** A leaf with its way to the root of a checkpoint. */
export interface LeafInLog extends Pick<Receipt, 'logIndex' | 'commitment' | 'inclusionProof' | 'checkpoint'> {
  receiptHash: Buffer
}

/** Checks that a leaf is in its checkpoint, and that the log only grew between that and another. */
export function verifyLeaf(leaf: LeafInLog, keys: PublicKeys, later?: Later): Check[] {
  const own = readCheckpoint(leaf.checkpoint)
  const checks = [
    check('CHECKPOINT', checkpointFault(leaf.checkpoint, keys)),
    check('INCLUSION', inclusionFault(leaf, own)),
  ]
  if (later) {
    const other = readCheckpoint(later.checkpoint)
    checks.push(check('LATER_CHECKPOINT', checkpointFault(later.checkpoint, keys)))
    checks.push(check('CONSISTENCY', consistencyFault(own, other, later.consistencyProof)))
  }
  return checks
}

function checkpointFault(note: string, keys: PublicKeys): string | null {
  if (!readCheckpoint(note)) return 'the checkpoint cannot be read'
  return signedByLog(note, keys.values()) ? null : 'no given key signed the checkpoint'
}

function inclusionFault(leaf: LeafInLog, checkpoint: Checkpoint | null): string | null {
  if (!checkpoint) return 'the checkpoint cannot be read'
  const hash = leafHash(leafData(Buffer.from(leaf.commitment, 'hex'), leaf.receiptHash))
  const proof = leaf.inclusionProof.map((sibling) => Buffer.from(sibling, 'hex'))
  const { size, root } = checkpoint
  return verifyInclusion(leaf.logIndex, size, hash, proof, root) ? null : 'the proof does not lead to the root'
}

function consistencyFault(one: Checkpoint | null, other: Checkpoint | null, proof: readonly string[]): string | null {
  if (!one || !other) return 'a checkpoint cannot be read'
  if (one.origin !== other.origin) return `the checkpoints are of two logs, ${one.origin} and ${other.origin}`
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  const hashes = proof.map((hash) => Buffer.from(hash, 'hex'))
  if (verifyConsistency(small.size, large.size, small.root, large.root, hashes)) return null
  if (small.size === large.size) return `split: two roots were signed for ${small.size} entries`
  return `no proof that the log of ${large.size} entries begins with that of ${small.size}`
}

/** An answer as it was saved, whole or its data alone; its own receipt may stand in it. */
function answerFault(answer: string, receipt: Receipt): string | null {
  try {
    const parsed = JSON.parse(answer) as { data?: unknown }
    const data = parsed.data ?? parsed
    const told = [data, withoutOwn(data, receipt)].map((one) => resultHashOf(JSON.stringify(one)))
    if (told.includes(receipt.resultHash)) return null
  } catch {
    return 'the answer is no JSON'
  }
  return 'the answer is not the one that the receipt is for'
}

/** The answer as it was before its receipt was put in: null for each object that says what only this receipt says, and nothing else. */
function withoutOwn(value: unknown, receipt: Receipt): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => withoutOwn(one, receipt))
  const said = Object.values(value)
  // Under whatever key: an answer may name the receipt's fields as it likes.
  const ofReceipt = new Set(['"Receipt"', ...Object.values(receipt).map((one) => JSON.stringify(one))])
  const { id, signature, resultHash, checkpoint } = receipt
  const unmistakable = said.some((one) => [id, signature, resultHash, checkpoint].includes(one as string))
  if (unmistakable && said.every((one) => ofReceipt.has(JSON.stringify(one)))) return null
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutOwn(one, receipt)]))
}

/** Checks an exported log against checkpoints of it: every leaf in its place, every root as it was signed. */
export async function verifyLog(
  leaves: Iterable<LogLeaf> | AsyncIterable<LogLeaf>,
  keys: PublicKeys,
  { checkpoint, against = [] }: { checkpoint: string; against?: readonly string[] },
): Promise<Check[]> {
  const heads = [checkpoint, ...against].map((note) => ({ note, head: readCheckpoint(note) }))
  const { size, roots, fault } = await rootsOf(leaves, new Set(heads.map(({ head }) => head?.size ?? 0)))
  const checks = [check('LOG', fault)]
  for (const [i, { note, head }] of heads.entries()) {
    checks.push(check(i === 0 ? 'CHECKPOINT' : 'LATER_CHECKPOINT', checkpointFault(note, keys)))
    const root = head && roots.get(head.size)
    let reason: string | null = null
    if (!head) reason = 'the checkpoint cannot be read'
    else if (size < head.size) reason = `truncated: the log has ${size} entries, the checkpoint ${head.size}`
    else if (!root?.equals(head.root)) reason = `the first ${head.size} entries are not those of the checkpoint`
    if (i > 0 && head && head.origin !== heads[0]?.head?.origin) reason = 'the checkpoints are of two logs'
    checks.push(check(i === 0 ? 'ROOT' : 'SPLIT', i > 0 && reason ? `split: ${reason}` : reason))
  }
  return checks
}

/** The log's roots at the sizes asked for, holding one hash for each level. */
async function rootsOf(leaves: Iterable<LogLeaf> | AsyncIterable<LogLeaf>, sizes: ReadonlySet<number>) {
  const stack: { level: number; hash: Buffer }[] = []
  const roots = new Map<number, Buffer>([[0, emptyRoot]])
  let size = 0
  let fault: string | null = null
  for await (const { index, commitment, receipt } of leaves) {
    if (index !== size) fault ??= `entry ${index} stands in the place of ${size}: re-ordered, or one is missing`
    let hash = leafHash(leafData(Buffer.from(commitment, 'hex'), Buffer.from(receipt, 'hex')))
    let level = 0
    for (let left = stack.at(-1); left?.level === level; left = stack.at(-1)) {
      stack.pop()
      hash = nodeHash(left.hash, hash)
      level += 1
    }
    stack.push({ level, hash })
    size += 1
    if (!sizes.has(size)) continue
    const [last, ...rest] = stack.map((one) => one.hash).reverse()
    if (last)
      roots.set(
        size,
        rest.reduce((right, left) => nodeHash(left, right), last),
      )
  }
  return { size, roots, fault }
}
