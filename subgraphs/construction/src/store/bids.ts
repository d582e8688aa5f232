import { asked, type Db, type ProfileKey, perKey, raw, sql } from '@xinlu/schema'
import type { BidRow } from '../factRows.ts'
import { bidFacts, stands } from './standing.ts'

/** 投标 of each firm as known at its instant, latest first. */
export async function bidsOf(db: Db, keys: readonly ProfileKey[]): Promise<BidRow[][]> {
  const rows = await db.rows<BidRow & { i: number }>(sql`
    select k.i, s.bid_id as id, s.role, s.project, s.section, s.section_id as "sectionId", s.opened_on as "openedOn"
    from ${asked(keys)} join bid_statement s on s.subject_id = k.id and ${stands(bidFacts, raw('k.at'))}
    order by k.i, s.opened_on desc, s.bid_id`)
  return perKey(keys, rows)
}
