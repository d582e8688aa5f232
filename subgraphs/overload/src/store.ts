import { asked, columnsFor, type Db, dayOf, type ProfileKey, perKey, raw, sql, type Viewer } from '@xinlu/schema'
import { isInForce } from './domain.ts'
import type { ListingRow, ViolationRow } from './rows.ts'

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
    basis: { basis: 's.basis' },
    removalReason: { removalReason: 's.removal_reason' },
  },
)

/** Each subject's list entries as known at its instant, latest first. */
export async function listingsOf(db: Db, viewer: Viewer, keys: readonly ProfileKey[]): Promise<ListingRow[][]> {
  const rows = await db.rows<Omit<ListingRow, 'inForce'> & { i: number }>(sql`
    select k.i, s.* from ${asked(keys)} cross join lateral (
      select ${listing(db.asked)} from listing_statement s where s.subject_id = k.id and s.known_from <= k.at
      and not exists (select 1 from listing_statement later where later.listing_id = s.listing_id
        and later.known_from <= k.at and (later.known_from, later.id) > (s.known_from, s.id))
      order by s.listed_on desc, s.listing_id) s
    order by s."listedOn" desc, s.id`)
  const judged = rows.map((row) => ({ ...row, inForce: isInForce(row, dayOf(keys[row.i]?.knownAt ?? viewer.now)) }))
  return perKey(
    keys,
    judged.filter((row) => mayMeet(viewer, row)),
  )
}

/**
 * Each subject's violations in the twelve months up to its instant, as operator, driver or truck, each weighing once.
 * The law says "1年内" and not whether it rolls or follows the calendar; here it rolls.
 */
export async function violationsOf(db: Db, _viewer: Viewer, keys: readonly ProfileKey[]): Promise<ViolationRow[]> {
  const within = (part: 'operator_id' | 'driver_id' | 'vehicle_id') => sql`
    select w.weighing_id as id, w.vehicle_id, '${raw(part)}' as part from weighing_statement w
    where w.${raw(part)} = k.id and w.gross_kg > w.limit_kg and w.known_from <= k.at
    and w.weighed_at <= k.at and w.weighed_at > k.at - interval '1 year'
    and not exists (select 1 from weighing_statement later where later.weighing_id = w.weighing_id
      and later.known_from <= k.at and (later.known_from, later.id) > (w.known_from, w.id))`
  const rows = await db.rows<ViolationRow & { i: number }>(sql`
    select k.i, count(distinct v.id)::int as violations,
      count(distinct v.vehicle_id) filter (where v.part = 'operator_id')::int as trucks
    from ${asked(keys)} cross join lateral (
      ${within('operator_id')} union all ${within('driver_id')} union all ${within('vehicle_id')}) v
    group by k.i`)
  const found = perKey(keys, rows)
  return found.map(([row]) => row ?? { violations: 0, trucks: 0 })
}
