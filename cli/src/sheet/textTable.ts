import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TextTable } from './parts.ts'

const blockSize = 1 << 20
/** Blocks kept in memory; those that come after go to a temporary file. */
const inMemory = 48
/** Blocks of the file held at once: rows name their texts in about the order of the table, so few are needed. */
const held = 8

interface Block {
  /** Where it starts in the table, in bytes. */
  from: number
  length: number
  /** Null where it is on disk. */
  bytes: Buffer | null
  /** Where it starts on disk. */
  onDisk: number
}

/** An empty table of texts: in memory to 48 MB, beyond that on disk. */
export function textTable(): TextTable {
  const blocks: Block[] = []
  let last: Block | undefined
  let starts = new Uint32Array(1 << 12)
  let count = 0
  let total = 0
  let file: number | undefined
  let written = 0
  const near: { block: Block; bytes: Buffer }[] = []

  function roomFor(size: number): Block & { bytes: Buffer } {
    if (last?.bytes && last.length + size <= last.bytes.length) return last as Block & { bytes: Buffer }
    if (last) settle(last)
    const block = { from: total, length: 0, bytes: Buffer.allocUnsafe(Math.max(blockSize, size)), onDisk: 0 }
    blocks.push(block)
    last = block
    return block
  }

  /** A block that is full: it stays, or goes to disk. */
  function settle(block: Block): void {
    if (blocks.length <= inMemory || !block.bytes) return
    file ??= temporaryFile()
    writeSync(file, block.bytes, 0, block.length, written)
    block.onDisk = written
    block.bytes = null
    written += block.length
  }

  function bytesOf(block: Block): Buffer {
    if (block.bytes) return block.bytes
    const known = near.find((each) => each.block === block)
    if (known) return known.bytes
    const bytes = Buffer.allocUnsafe(block.length)
    if (file !== undefined) readSync(file, bytes, 0, block.length, block.onDisk)
    near.unshift({ block, bytes })
    if (near.length > held) near.pop()
    return bytes
  }

  return {
    add(text) {
      const size = Buffer.byteLength(text)
      const block = roomFor(size)
      if (count === starts.length) {
        const longer = new Uint32Array(starts.length * 2)
        longer.set(starts)
        starts = longer
      }
      starts[count++] = total
      block.bytes.write(text, block.length)
      block.length += size
      total += size
    },
    at(index) {
      if (!Number.isInteger(index) || index < 0 || index >= count) return undefined
      const start = starts[index] as number
      const end = index + 1 < count ? (starts[index + 1] as number) : total
      if (start === end) return ''
      const block = blocks[lastFrom(blocks, start)] as Block
      return bytesOf(block).toString('utf8', start - block.from, end - block.from)
    },
    close() {
      if (file !== undefined) closeSync(file)
      file = undefined
    },
  }
}

/** The place of the last block that starts at or before an offset. */
function lastFrom(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle] as Block).from <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** A file without a name: gone with the process, however that ends. */
function temporaryFile(): number {
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-sheet-'))
  try {
    return openSync(join(folder, 'texts'), 'w+', 0o600)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
