import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { create, type Font } from 'fontkit'
import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'

/** A document as its reader meets it. */
export interface Read {
  /** Without white space: where lines break is not what a document says. */
  text: string
  /** Names of the fonts inside, and of those that the reader would have to have. */
  fonts: { inside: string[]; outside: string[] }
  /** How many of its characters or glyphs the font inside has not. */
  missing: number
}

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const squeezed = (text: string) => text.replace(/\s/g, '')

/** What a DOCX says; its font is taken out as ECMA-376 part 4 says, and asked for each character. */
export async function readDocx(bytes: Buffer): Promise<Read> {
  const parts = unzipSync(bytes)
  const { value } = await mammoth.extractRawText({ buffer: bytes })
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const key = /w:fontKey="\{([^}]+)\}"/.exec(part('word/fontTable.xml'))?.[1] ?? ''
  const veiled = Buffer.from(parts['word/fonts/font1.odttf'] ?? [])
  const mask = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  for (let at = 0; at < 32; at++) veiled[at] = (veiled[at] ?? 0) ^ (mask[at % 16] ?? 0)
  const font = create(veiled) as Font
  const asked = [
    ...(part('word/styles.xml') + part('word/document.xml')).matchAll(/w:(?:ascii|eastAsia|hAnsi|cs)="([^"]+)"/g),
  ]
  const outside = asked.flatMap(([, name = '']) => (name === font.familyName || name === 'zh-CN' ? [] : [name]))
  const text = squeezed(value)
  const missing = [...text].filter((one) => !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)).length
  return { text, fonts: { inside: [font.familyName], outside }, missing }
}

/** What a PDF says; of the glyphs that it draws, how many are .notdef. */
export async function readPdf(bytes: Buffer): Promise<Read> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(pdf, { mergePages: true })
  const plain = bytes.toString('latin1')
  const names = [...plain.matchAll(/\/Type \/FontDescriptor\s+\/FontName \/(\S+)([\s\S]*?)>>/g)]
  const [inside, outside] = [true, false].map((held) =>
    names.flatMap(([, name = '', rest = '']) => (rest.includes('/FontFile') === held ? [name] : [])),
  )
  const simple = [...plain.matchAll(/\/Subtype \/(Type1|TrueType)\b/g)].map(([, kind = '']) => kind)
  const drawn = streamsIn(bytes, plain).filter((one) => one.includes(' TJ'))
  const glyphs = drawn.flatMap((one) =>
    [...one.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []),
  )
  if (glyphs.length < squeezed(text).length) throw new Error('a PDF whose glyphs cannot be counted')
  return {
    text: squeezed(text),
    fonts: { inside: inside ?? [], outside: [...(outside ?? []), ...simple] },
    missing: glyphs.filter((one) => one === '0000').length,
  }
}

/** Every deflated stream of a PDF. */
function streamsIn(bytes: Buffer, plain: string): string[] {
  return [...plain.matchAll(/\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n/g)].map((match) => {
    const from = match.index + match[0].length
    return inflateSync(bytes.subarray(from, from + Number(match[1]))).toString('latin1')
  })
}
