import { editions } from '@xinlu/db'
import { sql } from '@xinlu/schema'

/**
 * Between which days what is known of a sighted plate is the same: any day on which somebody began to carry the plate, a vehicle
 * that ever carried it began to carry another, or its holder changed, ends a spell. For `k(plate, day)` at `t.now`.
 */
export const spell = sql`cross join lateral (
  select max(c.day) filter (where c.day <= k.day) as since, min(c.day) filter (where c.day > k.day) as until
  from (select distinct vehicle_id as id from plate_statement where plate = k.plate and known_from <= t.now) v
  cross join lateral (
    select valid_from as day from plate_statement where vehicle_id = v.id and known_from <= t.now
    union all select valid_from from holding_statement where vehicle_id = v.id and known_from <= t.now
    union all select valid_to + 1 from holding_statement where vehicle_id = v.id and known_from <= t.now) c) c`

/** The earlier of a day and the first later edition of who counts a truck: by another edition another holder may count it. */
export function changeAfter(day: string, until: string | null | undefined): string | null {
  const next = editions('county-fleet').find(({ effective }) => effective > day)?.effective ?? null
  return [until ?? null, next].filter((one) => one !== null).sort()[0] ?? null
}
