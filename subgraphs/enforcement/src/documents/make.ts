import { createHash } from 'node:crypto'
import { caseText } from '../domain/case/caseText.ts'
import { type DocumentKind, documentNames, neededWith } from '../domain/case/course.ts'
import type { DocumentOnly } from '../domain/case/documentOnly.ts'
import type { PenaltyFacts } from '../domain/sheet/facts.ts'
import { docxOf } from './docx.ts'
import { fontFor } from './font.ts'
import { formAt } from './form.ts'
import { laid } from './laid.ts'
import { pageText, pdfOf } from './pdf.ts'

/** A document as it was made. */
export interface Made {
  kind: DocumentKind
  format: 'DOCX' | 'PDF'
  fileName: string
  template: string
  sha256: string
  content: Buffer
}

/**
 * The documents that are served with a penalty, each as DOCX and PDF, from the forms of the day of the decision and the law as
 * it stands on `today`. Of the same case always the same bytes. FILE_UNWRITABLE for a character that the font has not.
 */
export async function madeDocuments(
  facts: PenaltyFacts,
  only: DocumentOnly,
  publishedOn: string | null,
  today: string,
): Promise<Made[]> {
  const text = caseText({ facts, only, publishedOn }, today)
  const made: Made[] = []
  for (const kind of neededWith('PENALTY', facts.decidedOn)) {
    const form = formAt(kind, facts.decidedOn)
    const blocks = laid(form, text)
    const title = `${documentNames[kind]} ${facts.docNo}`
    const font = await fontFor([...blocks.map((block) => block.text), pageText(1234567890, 0)])
    const files = [
      ['DOCX', docxOf(title, blocks, font)],
      ['PDF', await pdfOf(title, blocks, font, facts.decidedOn)],
    ] as const
    for (const [format, content] of files) {
      made.push({
        kind,
        format,
        fileName: `${facts.docNo} ${documentNames[kind]}.${format.toLowerCase()}`,
        template: `${kind} ${form.effective}`,
        sha256: createHash('sha256').update(content).digest('hex'),
        content,
      })
    }
  }
  return made
}
