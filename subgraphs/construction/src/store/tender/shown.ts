import type { Db, Viewer } from '@xinlu/schema'
import type { EvaluatorRow, TenderRow } from '../../tenderRows.ts'
import { evaluatorsOf } from './evaluators.ts'
import { biddersAt } from './registered.ts'
import { audits, worksOn } from './tenders.ts'

/** A bidder as it is shown: its members only once the tender is opened. */
export interface ShownBidder {
  bidderCode: string
  members: string[] | null
}

/**
 * The bidders of a tender for its own unit, before the opening as blind codes alone, and for the audit after it; null for everybody else,
 * since before the opening not even their number may be known (招标投标法 第二十二条).
 */
export async function biddersFor(db: Db, viewer: Viewer, tender: TenderRow): Promise<ShownBidder[] | null> {
  const opened = tender.state === 'OPENED' || tender.state === 'CLOSED'
  if (!worksOn(viewer, tender) && !(audits(viewer) && opened)) return null
  const rows = await biddersAt(db.$client, tender.id, opened ? tender.opensAt : viewer.now)
  return rows.map(({ bidderCode, memberCodes }) => ({ bidderCode, members: opened ? memberCodes : null }))
}

/** The evaluators of a tender for its own unit; null for everybody else. */
export async function evaluatorsFor(db: Db, viewer: Viewer, tender: TenderRow): Promise<EvaluatorRow[] | null> {
  return worksOn(viewer, tender) ? evaluatorsOf(db.$client, tender.id) : null
}
