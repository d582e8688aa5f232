import { type DocumentFile, filesOf } from '@xinlu/schema/documents'
import { caseText } from '../domain/case/caseText.ts'
import { type DocumentKind, documentNames, neededWith } from '../domain/case/course.ts'
import type { DocumentOnly } from '../domain/case/documentOnly.ts'
import type { PenaltyFacts } from '../domain/sheet/facts.ts'
import { formAt } from './form.ts'
import { laid } from './laid.ts'

/** A document as it was made. */
export interface Made extends DocumentFile {
  kind: DocumentKind
  fileName: string
  template: string
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
    const title = `${documentNames[kind]} ${facts.docNo}`
    for (const file of await filesOf(title, laid(form, text), facts.decidedOn)) {
      const fileName = `${facts.docNo} ${documentNames[kind]}.${file.format.toLowerCase()}`
      made.push({ kind, fileName, template: `${kind} ${form.effective}`, ...file })
    }
  }
  return made
}
