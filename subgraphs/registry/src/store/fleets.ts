import { type Db, raw, sql, type Viewer } from '@xinlu/schema'
import { countedBy } from '../domain/fleet.ts'
import type { FleetRow } from '../rows.ts'
import { trucksCounted } from './counted.ts'
import { memberIds, subjectThen } from './profiles.ts'
import { atMost } from './road.ts'

/** A holder, by any of its identities, a day, and an instant of knowledge. */
export interface FleetKey {
  holderId: string
  on: string
  knownAt: string
}

/**
 * The trucks that each holder counts on its day, as known at its instant: those of all identities that were one subject with the
 * holder at that instant, together, and a truck that was known under several identities once. NO_EDITION for a day on which no edition says who counts a truck.
 */
export async function fleets(db: Db, _viewer: Viewer, asked: readonly FleetKey[]): Promise<FleetRow[]> {
  atMost('fleets', asked.length)
  const kinds = new Map<string, string>()
  for (const { on } of asked) if (!kinds.has(on)) kinds.set(on, countedBy(on).kinds.join(','))
  const then = { day: raw('k.day'), at: raw('k.at'), kinds: raw('k.kinds') }
  return db.wide<FleetRow>(sql`
    select coalesce(array_length(f.ids, 1), 0) as trucks, coalesce(f.ids, '{}') as "vehicleIds"
    from unnest(${asked.map(({ holderId }) => holderId)}::text[], ${asked.map(({ on }) => on)}::text[]::date[],
      ${asked.map(({ knownAt }) => knownAt)}::text[]::timestamptz[], ${asked.map(({ on }) => kinds.get(on) ?? '')}::text[])
      with ordinality k(holder, day, at, kinds, i)
    cross join lateral (select ${subjectThen(raw('k.holder'), raw('k.at'))} as id offset 0) s
    cross join lateral (select ${memberIds(raw('s.id'), raw('k.at'))} as ids offset 0) m
    cross join lateral (select array_agg(distinct c.subject order by c.subject) as ids from (
      select ${subjectThen(raw('c.id'), raw('k.at'))} as subject from (${trucksCounted(raw('m.ids'), then)}) c) c) f
    order by k.i`)
}
