import { createHash } from 'node:crypto'
import type { Citation } from '../evaluation/types.ts'
import type { CheckedTender } from './table.ts'

const cited = (one: Citation | null) => one && { edition: one.edition, at: one.at, text: one.text }

/**
 * SHA-256 of what the operation tender-check gives for a check, as a receipt names it: the answer's data as sent, null in the receipt's
 * place. By it a report proves that a receipt is of the table that it holds.
 */
export function answerHash({
  tenderId,
  openedAt,
  bidders,
}: CheckedTender & { tenderId: string; openedAt: string }): string {
  const rows = bidders.map(
    ({ bidderCode, grade, authority, validAtOpening, newcomerRule, consortiumRule, restrictions }) => ({
      bidderCode,
      grade,
      authority,
      validAtOpening,
      newcomerRule: cited(newcomerRule),
      consortiumRule: cited(consortiumRule),
      restrictions: restrictions.map(({ code, basis, listName, until }) => ({ code, basis, listName, until })),
    }),
  )
  const data = { tenderCheck: { tenderId, openedAt, bidders: rows, receipt: null } }
  return createHash('sha256').update(JSON.stringify(data)).digest('hex')
}
