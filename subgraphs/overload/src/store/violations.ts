import { asked, type Db, type ProfileKey, perKey, raw, sql, type Viewer } from '@xinlu/schema'
import type { ViolationRow } from '../rows.ts'

/**
 * Each subject's violations in the twelve months up to its instant, as operator, driver or truck, each once, as known then.
 * The law says "1年内" and not whether it rolls or follows the calendar; here it rolls.
 */
export async function violationsOf(db: Db, _viewer: Viewer, keys: readonly ProfileKey[]): Promise<ViolationRow[]> {
  const within = (part: 'operator_id' | 'driver_id' | 'vehicle_id') => sql`
    select v.violation_id as id, v.vehicle_id, '${raw(part)}' as part from violation_statement v
    where v.${raw(part)} = k.id and not v.struck and v.known_from <= k.at and v.at <= k.at and v.at > k.at - interval '1 year'
    and not exists (select 1 from violation_statement later where later.violation_id = v.violation_id
      and later.known_from <= k.at and (later.known_from, later.id) > (v.known_from, v.id))`
  const rows = await db.rows<ViolationRow & { i: number }>(sql`
    select k.i, count(distinct v.id)::int as violations,
      count(distinct v.vehicle_id) filter (where v.part = 'operator_id')::int as trucks
    from ${asked(keys)} cross join lateral (
      ${within('operator_id')} union all ${within('driver_id')} union all ${within('vehicle_id')}) v
    group by k.i`)
  const found = perKey(keys, rows)
  return found.map(([row]) => row ?? { violations: 0, trucks: 0 })
}
