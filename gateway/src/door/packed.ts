import type { Transform } from 'node:stream'
import { brotliCompressSync, constants, createBrotliCompress, createGzip, gzipSync } from 'node:zlib'
import type { Encoding } from './accept.ts'

// The first level of either packs such answers to a tenth; the higher ones gain a few hundredths and cost four times as much.
const brotli = (size: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 1,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  },
})
const gzip = { level: 1 }

/** Packs a body at once, on this thread: up to some 100 kB that costs less than handing it to another. */
export function packed(body: Buffer, encoding: Encoding): Buffer {
  return encoding === 'br' ? brotliCompressSync(body, brotli(body.length)) : gzipSync(body, gzip)
}

/** What packs a larger body piece by piece, on another thread. */
export function packer(size: number, encoding: Encoding): Transform {
  return encoding === 'br' ? createBrotliCompress(brotli(size)) : createGzip(gzip)
}
