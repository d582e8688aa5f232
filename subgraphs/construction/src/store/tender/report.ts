import { type Ask, alone, type Db, dayOf, refusal, takeStep, type Viewer } from '@xinlu/schema'
import { filesOf } from '@xinlu/schema/documents'
import { answerHash } from '../../domain/tender/answer.ts'
import { tenderFlow } from '../../domain/tender/machine.ts'
import { type ReportReceipt, reportBlocks, reportTitle } from '../../domain/tender/report.ts'
import type { TenderDocumentRow } from '../../tenderRows.ts'
import { tenderCheck } from './check.ts'
import { audits, ownTender, tenderAlone, tendersById, worksOn } from './tenders.ts'

type Client = Db['$client']

const question = `query($id: ID!) {
  issuedReceipt(id: $id) { id at purpose operationHash resultHash policyVersion logIndex } }`

/**
 * Makes the attachment of a tender's evaluation report from the receipt of an evaluator's check, and ends the evaluation; the same again gives
 * what was made. BAD_INPUT for a receipt that is not of this table, by its hash; CONFLICT once it was made with another receipt.
 */
export async function makeReport(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  tenderId: string,
  receiptId: string,
): Promise<TenderDocumentRow[]> {
  const tender = await ownTender(db.$client, viewer, tenderId)
  const made = await documentsOf(db.$client, tenderId)
  if (made.length > 0 && made.every((one) => one.receiptId === receiptId)) return made
  const check = await tenderCheck(db, viewer, ask, tenderId, tender.opensAt)
  const receipt = await receiptOf(ask, receiptId, answerHash(check))
  const title = `${reportTitle} ${tender.name}`
  const { name, tenderee, sections } = tender
  // Made before the lock: it takes a moment, and asks nothing of the database.
  const files = await filesOf(title, reportBlocks({ ...check, name, tenderee, sections, receipt }), dayOf(viewer.now))
  return alone(db, tenderAlone(tenderId), async (tx) => {
    const particulars = { receipt: receiptId, documents: files.map(({ sha256 }) => sha256) }
    await takeStep(tx, viewer, tenderFlow, { caseId: tenderId, event: 'REPORT', particulars })
    for (const { format, sha256, content } of files)
      await tx`insert into tender_document (tender_id, format, file_name, sha256, receipt_id, content, said_by, known_from)
        values (${tenderId}, ${format}, ${`${title}.${format.toLowerCase()}`}, ${sha256}, ${receiptId}, ${content},
          ${viewer.unit ?? ''}, ${viewer.now}) on conflict do nothing`
    return documentsOf(tx, tenderId)
  })
}

/** The receipt of an id; BAD_INPUT for one that is not of an evaluator's check with this result. */
async function receiptOf(ask: Ask, id: string, resultHash: string): Promise<ReportReceipt> {
  const { issuedReceipt } = (await ask('governance', question, { id })) as {
    issuedReceipt: (ReportReceipt & { purpose: string }) | null
  }
  if (issuedReceipt?.purpose === 'TENDER_EVALUATION' && issuedReceipt.resultHash === resultHash) return issuedReceipt
  throw refusal('BAD_INPUT', {
    expected: "the receipt of an evaluator's check of this tender, asked with the operation tender-check as it stands",
    got: 'another',
    todo: 'take the receipt that came with the check',
  })
}

/** The attachments of a tender without their bytes. */
async function documentsOf(client: Client, tenderId: string): Promise<TenderDocumentRow[]> {
  return client<TenderDocumentRow[]>`
    select tender_id as "tenderId", format, file_name as "fileName", sha256, receipt_id as "receiptId", known_from as "madeAt"
    from tender_document where tender_id = ${tenderId} order by format`
}

/** The same for who may read them: the tender's own unit and the audit; null for everybody else, and before they are made. */
export async function documentsFor(db: Db, viewer: Viewer, tenderId: string): Promise<TenderDocumentRow[] | null> {
  const [tender] = await tendersById(db.$client, [tenderId])
  if (!tender || !(worksOn(viewer, tender) || audits(viewer))) return null
  const rows = await documentsOf(db.$client, tenderId)
  return rows.length > 0 ? rows : null
}

/** The bytes of one attachment, base64. */
export async function contentOf(client: Client, { tenderId, format }: TenderDocumentRow): Promise<string | null> {
  const [row] = await client<{ content: Buffer }[]>`
    select content from tender_document where tender_id = ${tenderId} and format = ${format}`
  return row ? Buffer.from(row.content).toString('base64') : null
}
