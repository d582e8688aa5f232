import { type Db, dayOf, sql } from '@xinlu/schema'
import { catalogues } from '../catalogues.ts'
import { isInForce } from '../domain/listing.ts'
import { biddingRestrictionsOf, type Consequence } from '../domain/measures.ts'

/** All identities of a subject, and an instant of knowledge. */
export interface ListedKey {
  memberIds: readonly string[]
  at: string
}

interface Entry {
  i: number
  circumstance: number
  listedOn: string
  publicUntil: string
  removedOn: string | null
}

/**
 * What bars each subject from tenders on the day of its instant: measures of the catalogues in force then, for entries that were in force
 * as known then. An entry that came off the list since, or came onto it since, changes nothing.
 */
export async function biddingRestrictions(db: Db, asked: readonly ListedKey[]): Promise<{ measures: Consequence[] }[]> {
  const flat = asked.flatMap(({ memberIds, at }, i) => memberIds.map((id) => ({ i, id, at })))
  const entries = await db.rows<Entry>(sql`
    select k.i, s.circumstance, s.listed_on as "listedOn", s.stated_public_until as "publicUntil", s.removed_on as "removedOn"
    from unnest(${flat.map(({ i }) => i)}::int[], ${flat.map(({ id }) => id)}::text[], ${flat.map(({ at }) => at)}::text[]::timestamptz[]) k(i, id, at)
    join listing_statement s on s.subject_id = k.id and s.known_from <= k.at
      and not exists (select 1 from listing_statement later where later.listing_id = s.listing_id
        and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id))
    order by k.i, s.listed_on, s.listing_id`)
  return asked.map(({ at }, i) => ({
    measures: entries
      .filter((entry) => entry.i === i)
      .flatMap((entry) => {
        const day = dayOf(at)
        return biddingRestrictionsOf({ ...entry, inForce: isInForce(entry, day) }, day, catalogues())
      }),
  }))
}
