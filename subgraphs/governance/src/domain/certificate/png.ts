import { crc32, deflateSync } from 'node:zlib'

/** Black and white squares as PNG (RFC 2083), one bit a dot, `scale` dots a square; true is black. */
export function pngOf(squares: readonly (readonly boolean[])[], scale: number): Buffer {
  const side = squares.length * scale
  const rows = squares.flatMap((row) => Array<Buffer>(scale).fill(lineOf(row, scale)))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  // One bit, grey, no interlace.
  header.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A line of dots with no filter: white is a set bit. */
function lineOf(row: readonly boolean[], scale: number): Buffer {
  const line = Buffer.alloc(1 + Math.ceil((row.length * scale) / 8))
  for (let dot = 0; dot < row.length * scale; dot += 1) {
    if (row[Math.floor(dot / scale)]) continue
    line[1 + (dot >> 3)] = (line[1 + (dot >> 3)] ?? 0) | (0x80 >> (dot & 7))
  }
  return line
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), out.length - 4)
  return out
}
