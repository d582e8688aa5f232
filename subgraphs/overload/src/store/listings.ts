import { asked, columnsFor, type Db, dayOf, type ProfileKey, perKey, sql, type Viewer } from '@xinlu/schema'
import { isInForce } from '../domain/listing.ts'
import type { ListingRow } from '../rows.ts'

/** The public sees entries in force today, whatever the instant; so does a viewer for whom only facts in force exist. */
const mayMeet = (viewer: Viewer, row: ListingRow) =>
  (!viewer.publishedOnly && !viewer.inForceOnly) || isInForce(row, dayOf(viewer.now))

const listing = columnsFor(
  ['Listing'],
  {
    id: 's.listing_id',
    listedOn: 's.listed_on',
    publicUntil: 's.stated_public_until',
    removedOn: 's.removed_on',
  },
  {
    circumstance: { circumstance: 's.circumstance' },
    consequences: { circumstance: 's.circumstance' },
    basis: { basis: 's.basis' },
    removalReason: { removalReason: 's.removal_reason' },
  },
)

/** Each subject's list entries as known at its instant, latest first. */
export async function listingsOf(db: Db, viewer: Viewer, keys: readonly ProfileKey[]): Promise<ListingRow[][]> {
  const rows = await db.rows<Omit<ListingRow, 'inForce' | 'knownAt'> & { i: number }>(sql`
    select k.i, s.* from ${asked(keys)} cross join lateral (
      select ${listing(db.asked)} from listing_statement s where s.subject_id = k.id and s.known_from <= k.at
      and not exists (select 1 from listing_statement later where later.listing_id = s.listing_id
        and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id))
      order by s.listed_on desc, s.listing_id) s
    order by s."listedOn" desc, s.id`)
  const judged = rows.map((row) => {
    const knownAt = keys[row.i]?.knownAt ?? viewer.now
    return { ...row, inForce: isInForce(row, dayOf(knownAt)), knownAt }
  })
  return perKey(
    keys,
    judged.filter((row) => mayMeet(viewer, row)),
  )
}

/** Entries by id as known now, after a deed on them; null where there is none that the viewer may meet. */
export async function listingsById(db: Db, viewer: Viewer, ids: readonly string[]): Promise<(ListingRow | null)[]> {
  const rows = await db.rows<Omit<ListingRow, 'inForce' | 'knownAt'>>(sql`
    select distinct on (s.listing_id) ${listing(db.asked)} from listing_statement s
    where s.listing_id = any(${ids}::text[]) and s.known_from <= ${viewer.now}
    order by s.listing_id, s.known_from desc, s.id desc`)
  const judged = rows.map((row) => ({ ...row, inForce: isInForce(row, dayOf(viewer.now)), knownAt: viewer.now }))
  return ids.map((id) => judged.find((row) => row.id === id && mayMeet(viewer, row)) ?? null)
}
