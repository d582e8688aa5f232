/** Platform, encoding and language of the names: Windows, Unicode, English. */
const windows = [3, 1, 0x409] as const

/**
 * A font (SFNT, OpenType 1.9) under a family name of its own, everything else as it was. A reader with several documents open
 * keeps the fonts inside them by their names: under one name the first one's characters would stand for everybody's.
 */
export function fontNamed(font: Buffer, family: string): Buffer {
  const tables = tablesOf(font).map(({ tag, bytes }) => ({ tag, bytes: tag === 'name' ? nameTable(family) : bytes }))
  const head = tables.find(({ tag }) => tag === 'head')
  if (!head || !tables.some(({ tag }) => tag === 'name')) throw new Error('a font without head or name')
  // checkSumAdjustment is reckoned over the whole with zero in its place.
  head.bytes = Buffer.from(head.bytes)
  head.bytes.writeUInt32BE(0, 8)
  const whole = written(font.readUInt32BE(0), tables)
  const { offset } = whole.places.get('head') ?? { offset: 0 }
  whole.bytes.writeUInt32BE((0xb1b0afba - sum(whole.bytes)) >>> 0, offset + 8)
  return whole.bytes
}

interface Table {
  tag: string
  bytes: Buffer
}

function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const at = 12 + 16 * i
    const offset = font.readUInt32BE(at + 8)
    return {
      tag: font.toString('latin1', at, at + 4),
      bytes: font.subarray(offset, offset + font.readUInt32BE(at + 12)),
    }
  })
}

function written(version: number, tables: readonly Table[]) {
  const count = tables.length
  const power = Math.floor(Math.log2(count))
  const directory = Buffer.alloc(12 + 16 * count)
  directory.writeUInt32BE(version, 0)
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(16 * 2 ** power, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE(16 * (count - 2 ** power), 10)
  const places = new Map<string, { offset: number }>()
  const parts: Buffer[] = [directory]
  let offset = directory.length
  tables.forEach(({ tag, bytes }, i) => {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
    directory.write(tag, 12 + 16 * i, 'latin1')
    directory.writeUInt32BE(sum(padded), 16 + 16 * i)
    directory.writeUInt32BE(offset, 20 + 16 * i)
    directory.writeUInt32BE(bytes.length, 24 + 16 * i)
    places.set(tag, { offset })
    parts.push(padded)
    offset += padded.length
  })
  return { bytes: Buffer.concat(parts), places }
}

/** Family, style, unique id, full name, version, PostScript name. */
function nameTable(family: string): Buffer {
  const texts: [id: number, text: string][] = [
    [1, family],
    [2, 'Regular'],
    [3, family],
    [4, family],
    [5, 'Version 1.0'],
    [6, family.replaceAll(' ', '-')],
  ]
  const head = Buffer.alloc(6 + 12 * texts.length)
  head.writeUInt16BE(texts.length, 2)
  head.writeUInt16BE(head.length, 4)
  const encoded = texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  let offset = 0
  texts.forEach(([id], i) => {
    const length = encoded[i]?.length ?? 0
    ;[...windows, id, length, offset].forEach((value, at) => void head.writeUInt16BE(value, 6 + 12 * i + 2 * at))
    offset += length
  })
  return Buffer.concat([head, ...encoded])
}

/** The sum of a table's 32-bit words. */
function sum(bytes: Buffer): number {
  let total = 0
  for (let at = 0; at + 4 <= bytes.length; at += 4) total = (total + bytes.readUInt32BE(at)) >>> 0
  return total
}
