import { hash } from 'node:crypto'

/** Leaves from `start` up to, not including, `end`: a subtree as RFC 6962 divides a log. */
export interface Range {
  start: number
  end: number
}

/** The hash of a complete subtree: 2 ** level leaves, the index-th of its level. */
export type HashAt = (level: number, index: number) => Buffer

/** A complete subtree with its hash. */
export interface Node {
  level: number
  index: number
  hash: Buffer
}

/** Finds hashes among rows; an Error for one that should be there and is not. */
export function hashesIn(rows: Iterable<{ level: number; index: number; hash: Buffer | null }>): HashAt {
  const hashes = new Map<string, Buffer | null>()
  for (const { level, index, hash } of rows) hashes.set(`${level}/${index}`, hash)
  return (level, index) => {
    const hash = hashes.get(`${level}/${index}`)
    if (!hash) throw new Error(`the log lacks the subtree ${level}/${index}`)
    return hash
  }
}

const leafMark = Buffer.of(0)
const nodeMark = Buffer.of(1)

/** SHA-256 of some bytes; by way of hexadecimal, which costs a third of a hash object. */
export const sha256 = (data: Buffer | string) => Buffer.from(hash('sha256', data, 'hex'), 'hex')

/** Root of the empty log: SHA-256 of nothing. */
export const emptyRoot = sha256('')

/** Hash of a leaf: SHA-256(0x00 ‖ data). */
export const leafHash = (data: Buffer | string) => sha256(Buffer.concat([leafMark, Buffer.from(data as string)]))

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right). */
export const nodeHash = (left: Buffer, right: Buffer) => sha256(Buffer.concat([nodeMark, left, right]))

/** The largest power of two below n, n > 1: where RFC 6962 divides n leaves. */
function division(n: number): number {
  let power = 1
  while (power * 2 < n) power *= 2
  return power
}

/** The complete subtrees, from left to right, that a range is made of. */
export function subtreesOf({ start, end }: Range): { level: number; index: number }[] {
  const found: { level: number; index: number }[] = []
  for (let at = start; at < end; ) {
    let level = 0
    while (at + 2 ** (level + 1) <= end && at % 2 ** (level + 1) === 0) level += 1
    found.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return found
}

/** Hash of a range from the hashes of its complete subtrees. */
export function rangeHash(range: Range, hashAt: HashAt): Buffer {
  const hashes = subtreesOf(range).map(({ level, index }) => hashAt(level, index))
  return hashes.length === 0 ? emptyRoot : hashes.reduceRight((right, left) => nodeHash(left, right))
}

/** Root of a log of that many leaves. */
export const rootOf = (size: number, hashAt: HashAt) => rangeHash({ start: 0, end: size }, hashAt)

/** The ranges whose hashes prove that a leaf is in a log of that size, nearest first (RFC 6962 2.1.1). */
export function inclusionRanges(index: number, size: number): Range[] {
  const ranges: Range[] = []
  let start = 0
  let end = size
  while (end - start > 1) {
    const middle = start + division(end - start)
    const left = index < middle
    ranges.push(left ? { start: middle, end } : { start, end: middle })
    if (left) end = middle
    else start = middle
  }
  return ranges.reverse()
}

/** The ranges whose hashes prove that the log of size `to` begins with that of size `from` (RFC 6962 2.1.2). */
export function consistencyRanges(from: number, to: number): Range[] {
  if (from === 0) return []
  const ranges: Range[] = []
  let start = 0
  let end = to
  while (from !== end) {
    const middle = start + division(end - start)
    const left = from <= middle
    ranges.push(left ? { start: middle, end } : { start, end: middle })
    if (left) end = middle
    else start = middle
  }
  if (start > 0) ranges.push({ start, end })
  return ranges.reverse()
}

/** The complete subtrees that come to be when leaves are added to a log of that size, leaves included. */
export function grown(size: number, leaves: readonly Buffer[], hashAt: HashAt): Node[] {
  const nodes: Node[] = []
  const fresh = new Map<string, Buffer>()
  const at = (level: number, index: number) => fresh.get(`${level}/${index}`) ?? hashAt(level, index)
  for (const [i, leaf] of leaves.entries()) {
    let hash = leaf
    let index = size + i
    for (let level = 0; ; level += 1) {
      nodes.push({ level, index, hash })
      fresh.set(`${level}/${index}`, hash)
      if (index % 2 === 0) break
      hash = nodeHash(at(level, index - 1), hash)
      index = (index - 1) / 2
    }
  }
  return nodes
}

/** Whether the proof leads from the leaf to the root (RFC 9162 2.1.3.2). */
export function verifyInclusion(
  index: number,
  size: number,
  leaf: Buffer,
  proof: readonly Buffer[],
  root: Buffer,
): boolean {
  if (!naturals(index, size) || index >= size) return false
  let at = index
  let last = size - 1
  let hash = leaf
  for (const sibling of proof) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash)
      while (at % 2 === 0 && at !== 0) {
        at /= 2
        last = Math.floor(last / 2)
      }
    } else hash = nodeHash(hash, sibling)
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && hash.equals(root)
}

/** Whether the proof shows that the log with the second root begins with the log with the first (RFC 9162 2.1.4.2). */
export function verifyConsistency(
  from: number,
  to: number,
  fromRoot: Buffer,
  toRoot: Buffer,
  proof: readonly Buffer[],
): boolean {
  if (!naturals(from, to) || from > to) return false
  if (from === to) return proof.length === 0 && fromRoot.equals(toRoot)
  if (from === 0) return proof.length === 0 && fromRoot.equals(emptyRoot)
  // A complete first log is its own first node, and the proof leaves it out.
  const path = subtreesOf({ start: 0, end: from }).length === 1 ? [fromRoot, ...proof] : proof
  const [first, ...rest] = path
  if (!first || proof.length === 0) return false
  let at = from - 1
  let last = to - 1
  while (at % 2 === 1) {
    at = (at - 1) / 2
    last = Math.floor(last / 2)
  }
  let old = first
  let now = first
  for (const sibling of rest) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      old = nodeHash(sibling, old)
      now = nodeHash(sibling, now)
      while (at % 2 === 0 && at !== 0) {
        at /= 2
        last = Math.floor(last / 2)
      }
    } else now = nodeHash(now, sibling)
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && old.equals(fromRoot) && now.equals(toRoot)
}

const naturals = (...numbers: number[]) => numbers.every((n) => Number.isSafeInteger(n) && n >= 0)
