import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create, type Font } from 'fontkit'
import subsetFont from 'subset-font'
import { refusal } from '../errors.ts'
import { fontNamed } from './named.ts'

/** Noto Sans Hans Regular (SIL Open Font License 1.1). */
const file = () =>
  join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '../fonts/NotoSansHans-Regular.otf')

let whole: { bytes: Buffer; font: Font } | null = null

/** The font of all documents, read at first use. */
function theFont() {
  if (!whole) {
    const bytes = readFileSync(file())
    whole = { bytes, font: create(bytes) as Font }
  }
  return whole
}

/** A font that holds the characters of a document and no others. */
export interface Subset {
  family: string
  bytes: Buffer
}

/** The font cut down to what texts need, under a name by those characters; FILE_UNWRITABLE, naming it, where it has no glyph for a character. */
export async function fontFor(texts: readonly string[]): Promise<Subset> {
  const { bytes, font } = theFont()
  const characters = [...new Set(texts.join(''))].sort()
  const lacking = characters.filter((one) => !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0))
  if (lacking.length > 0)
    throw refusal('FILE_UNWRITABLE', {
      expected: `characters of ${font.familyName}`,
      got: lacking.map((one) => `${one} (U+${one.codePointAt(0)?.toString(16).toUpperCase()})`).join(', '),
      todo: 'write it another way, or add a font that has it',
    })
  const cut = await subsetFont(bytes, characters.join(''), { targetFormat: 'sfnt' })
  const family = `${font.familyName} ${createHash('sha256').update(characters.join('')).digest('hex').slice(0, 8)}`
  return { family, bytes: fontNamed(cut, family) }
}
