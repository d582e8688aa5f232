import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import type { Block, BlockStyle, ImageBlock, TextBlock } from './block.ts'
import type { Subset } from './font.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const pack = 'http://schemas.openxmlformats.org/package/2006'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A zip needs a time; always the same one, so that the same document has the same bytes. */
const time = new Date(1980, 0, 1)

/** Sizes in half points, indents and spaces in twentieths of a point. */
const looks: Readonly<
  Record<BlockStyle, { align: string; size: number; bold?: true; indent?: true; before?: number }>
> = {
  note: { align: 'right', size: 18 },
  title: { align: 'center', size: 44, bold: true, before: 240 },
  center: { align: 'center', size: 28 },
  heading: { align: 'left', size: 28, bold: true, before: 160 },
  body: { align: 'both', size: 28, indent: true },
  line: { align: 'left', size: 28 },
  right: { align: 'right', size: 28, before: 240 },
}

/** A document as DOCX (ECMA-376) with its font inside; of the same blocks and font always the same bytes. */
export function docxOf(title: string, blocks: readonly Block[], font: Subset): Buffer {
  const key = keyOf(font.bytes)
  const images = blocks.filter((block) => block.style === 'image')
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(images.length > 0),
    '_rels/.rels': relations([
      ['rId1', `${office}/officeDocument`, 'word/document.xml'],
      ['rId2', `${pack}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="${pack}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`,
    'word/document.xml': documentOf(blocks),
    'word/styles.xml': stylesOf(font.family),
    'word/settings.xml': `${head}<w:settings xmlns:w="${word}"><w:embedTrueTypeFonts/><w:saveSubsetFonts/></w:settings>`,
    'word/fontTable.xml': `${head}<w:fonts xmlns:w="${word}" xmlns:r="${office}"><w:font w:name="${escaped(font.family)}"><w:altName w:val="宋体"/><w:charset w:val="86"/><w:family w:val="swiss"/><w:pitch w:val="variable"/><w:embedRegular r:id="rId1" w:fontKey="{${key}}"/></w:font></w:fonts>`,
    'word/_rels/document.xml.rels': relations([
      ['rId1', `${office}/styles`, 'styles.xml'],
      ['rId2', `${office}/fontTable`, 'fontTable.xml'],
      ['rId3', `${office}/settings`, 'settings.xml'],
      ...images.map((_, i) => [imageId(i), `${office}/image`, `media/image${i + 1}.png`] as const),
    ]),
    'word/_rels/fontTable.xml.rels': relations([['rId1', `${office}/font`, 'fonts/font1.odttf']]),
    'word/fonts/font1.odttf': veiled(font.bytes, key),
    ...Object.fromEntries(images.map(({ png }, i) => [`word/media/image${i + 1}.png`, png])),
  }
  const files = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
  )
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 6, mtime: time }))
}

const contentTypes = (pictured: boolean) =>
  `${head}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/>${pictured ? '<Default Extension="png" ContentType="image/png"/>' : ''}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${[
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['settings', 'settings'],
    ['fontTable', 'fontTable'],
  ]
    .map(
      ([part, type]) =>
        `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
    )
    .join('')}</Types>`

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  return `${head}<Relationships xmlns="${pack}/relationships">${each.join('')}</Relationships>`
}

/** A4, margins of 2.5 cm. */
function documentOf(blocks: readonly Block[]): string {
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="850" w:footer="850" w:gutter="0"/></w:sectPr>'
  return `${head}<w:document xmlns:w="${word}"><w:body>${paragraphs(blocks)}${page}</w:body></w:document>`
}

const imageId = (at: number) => `rIdImage${at + 1}`

function paragraphs(blocks: readonly Block[]): string {
  let images = 0
  return blocks.map((block) => (block.style === 'image' ? picture(block, images++) : paragraph(block))).join('')
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'

/** English metric units: so many in a millimetre. */
const emu = 36_000

function picture({ text, side }: ImageBlock, at: number): string {
  const [id, name, size] = [at + 1, escaped(text), side * emu]
  const look = `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${size}" cy="${size}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
  const pic = `<pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="${name}" descr="${name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="${office}" r:embed="${imageId(at)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>${look}</pic:spPr></pic:pic>`
  const graphic = `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture">${pic}</a:graphicData></a:graphic>`
  const inline = `<wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${size}" cy="${size}"/><wp:docPr id="${id}" name="${name}" descr="${name}"/>${graphic}</wp:inline>`
  return `<w:p><w:pPr><w:spacing w:before="120" w:after="120"/><w:jc w:val="center"/></w:pPr><w:r><w:drawing>${inline}</w:drawing></w:r></w:p>`
}

function paragraph({ style, text }: TextBlock): string {
  const { align, size, bold, indent, before = 0 } = looks[style]
  const layout = `<w:pPr>${bold ? '<w:keepNext/>' : ''}<w:spacing w:before="${before}" w:after="${style === 'title' ? 240 : 0}" w:line="360" w:lineRule="auto"/>${indent ? '<w:ind w:firstLineChars="200" w:firstLine="560"/>' : ''}<w:jc w:val="${align}"/></w:pPr>`
  const run = `<w:rPr>${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`
  return `<w:p>${layout}<w:r>${run}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

function stylesOf(family: string): string {
  const name = escaped(family)
  return `${head}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/><w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** The key of an embedded font, a GUID made from the font itself. */
function keyOf(font: Buffer): string {
  const hex = createHash('sha256').update(font).digest('hex').slice(0, 32).toUpperCase()
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** An embedded font as ECMA-376 part 4 wants it: the first 32 bytes XOR the key's 16, in reverse order, twice. */
function veiled(font: Buffer, key: string): Uint8Array {
  const bytes = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  const out = new Uint8Array(font)
  for (let at = 0; at < 32; at++) out[at] = (out[at] ?? 0) ^ (bytes[at % 16] ?? 0)
  return out
}
