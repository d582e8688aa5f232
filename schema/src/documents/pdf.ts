import PDFDocument from 'pdfkit'
import type { Block, BlockStyle, ImageBlock } from './block.ts'
import type { Subset } from './font.ts'

/** Points. */
const margin = 71
const looks: Readonly<
  Record<BlockStyle, { align: 'left' | 'center' | 'right'; size: number; indent?: true; before: number }>
> = {
  note: { align: 'right', size: 9, before: 0 },
  title: { align: 'center', size: 22, before: 12 },
  center: { align: 'center', size: 14, before: 12 },
  heading: { align: 'left', size: 14, before: 10 },
  body: { align: 'left', size: 14, indent: true, before: 2 },
  line: { align: 'left', size: 14, before: 2 },
  right: { align: 'right', size: 14, before: 14 },
}

/** A document as PDF with its font inside, dated `day`; of the same blocks, font and day always the same bytes. */
export async function pdfOf(title: string, blocks: readonly Block[], font: Subset, day: string): Promise<Buffer> {
  const at = new Date(`${day}T00:00:00Z`)
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    lang: 'zh-CN',
    info: { Title: title, CreationDate: at, ModDate: at },
    bufferPages: true,
  })
  const chunks: Buffer[] = []
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => void chunks.push(chunk))
    pdf.on('end', () => resolve())
    pdf.on('error', reject)
  })
  pdf.registerFont('document', font.bytes).font('document')
  for (const block of blocks) {
    if (block.style === 'image') {
      place(pdf, block)
      continue
    }
    const { style, text } = block
    const { align, size, indent, before } = looks[style]
    if (style !== 'note') pdf.y += before
    pdf.fontSize(size).text(text, { align, lineGap: size * 0.5, ...(indent && { indent: size * 2 }) })
  }
  pageNumbers(pdf)
  pdf.end()
  await ended
  return Buffer.concat(chunks)
}

/** Points in a millimetre. */
const millimetre = 72 / 25.4

/** Puts an image in the middle of a line of its own, on the next page where this one has no room for it. */
function place(pdf: PDFKit.PDFDocument, { png, side }: ImageBlock): void {
  const size = side * millimetre
  if (pdf.y + size + 12 > pdf.page.height - margin) pdf.addPage()
  const top = pdf.y + 6
  pdf.image(png, (pdf.page.width - size) / 2, top, { width: size, height: size })
  pdf.x = margin
  pdf.y = top + size + 6
}

/** 第 n 页 共 m 页, below the text of each page. */
function pageNumbers(pdf: PDFKit.PDFDocument): void {
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page)
    // Below the bottom margin, where text would otherwise begin a new page.
    pdf.page.margins.bottom = 0
    const width = pdf.page.width - 2 * margin
    pdf
      .fontSize(9)
      .text(pageText(page + 1, count), margin, pdf.page.height - 50, { align: 'center', width, height: 12 })
  }
}

/** What stands at the foot of a page; its characters must be in the font. */
export const pageText = (page: number, of: number) => `第${page}页 共${of}页`
