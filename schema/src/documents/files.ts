import { createHash } from 'node:crypto'
import type { Block } from './block.ts'
import { docxOf } from './docx.ts'
import { fontFor } from './font.ts'
import { pageText, pdfOf } from './pdf.ts'

/** A document as a file. */
export interface DocumentFile {
  format: 'DOCX' | 'PDF'
  sha256: string
  content: Buffer
}

export const mediaTypes: Readonly<Record<DocumentFile['format'], string>> = {
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  PDF: 'application/pdf',
}

/**
 * A document as DOCX and PDF, dated `day`, with its font inside; of the same paragraphs and day always the same bytes.
 * FILE_UNWRITABLE for a character that the font has not.
 */
export async function filesOf(title: string, blocks: readonly Block[], day: string): Promise<DocumentFile[]> {
  const font = await fontFor([...blocks.map((block) => block.text), pageText(1234567890, 0)])
  const files = [
    ['DOCX', docxOf(title, blocks, font)],
    ['PDF', await pdfOf(title, blocks, font, day)],
  ] as const
  return files.map(([format, content]) => ({
    format,
    sha256: createHash('sha256').update(content).digest('hex'),
    content,
  }))
}
