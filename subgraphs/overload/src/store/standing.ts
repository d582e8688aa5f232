import { type Db, dayOf, sql } from '@xinlu/schema'
import { isInForce } from '../domain/listing.ts'

/** 现行名单记录, as a sibling is told it. */
export interface StandingListing {
  id: string
  subjectId: string
  circumstance: number
  until: string
}

type Known = StandingListing & { listedOn: string; publicUntil: string; removedOn: string | null }

/** The entries of some identities that are in force on the day of an instant, as known at it, whoever asks. */
export async function listingsInForce(db: Db, ids: readonly string[], at: string): Promise<StandingListing[]> {
  const rows = await db.rows<Known>(sql`
    select s.listing_id as id, s.subject_id as "subjectId", s.circumstance, s.stated_public_until as until,
      s.listed_on as "listedOn", s.stated_public_until as "publicUntil", s.removed_on as "removedOn"
    from listing_statement s where s.subject_id = any(${ids}::text[]) and s.known_from <= ${at}
      and not exists (select 1 from listing_statement later
        where later.listing_id = s.listing_id and later.known_from <= ${at} and (later.known_from, later.id) > (s.known_from, s.id))
    order by s.subject_id, s.listed_on desc, s.listing_id`)
  return rows.filter((row) => isInForce(row, dayOf(at)))
}
