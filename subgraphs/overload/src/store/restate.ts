import type { Db, Viewer } from '@xinlu/schema'
import { countyDay } from '../domain/intake/instant.ts'
import { violationOf } from '../domain/intake/judge.ts'
import { stationsOn } from '../domain/stations.ts'
import { permittedKg } from './permits.ts'

type Client = Db['$client']

/** A weighing as it stands, with its last violation statement where it has one. */
interface Standing {
  weighingId: string
  station: string
  road: string | null
  at: number
  weighedAt: string
  plate: string
  vehicleId: string | null
  driverId: string | null
  operatorId: string | null
  sourceUnitId: string | null
  grossKg: number
  limitKg: number
  doubted: boolean
  /** How many statements its violation has. */
  said: number
  last: string | null
  tier: string | null
}

/** Columns of a violation statement, in the order of `violationRow`. */
export const violationColumns = [
  ...['id', 'violation_id', 'weighing_id', 'at', 'vehicle_id', 'driver_id', 'operator_id', 'source_unit_id', 'station'],
  ...['excess_kg', 'tier', 'struck', 'said_by', 'known_from'],
]

/** What a violation statement is of. */
export interface ViolationSaid {
  weighingId: string
  weighedAt: string
  vehicleId: string | null
  driverId: string | null
  operatorId: string | null
  sourceUnitId: string | null
  station: string
}

/** A violation statement as a row; its id says which of the violation's statements it is, so that they sort. */
export function violationRow(
  of: ViolationSaid,
  nth: number,
  { excessKg, tier, struck }: { excessKg: number; tier: string; struck: boolean },
  { saidBy, knownFrom }: { saidBy: string; knownFrom: string },
) {
  return [
    ...[`${of.weighingId}_${String(nth).padStart(4, '0')}`, of.weighingId, of.weighingId, of.weighedAt, of.vehicleId],
    ...[of.driverId, of.operatorId, of.sourceUnitId, of.station, excessKg, tier, struck, saidBy, knownFrom],
  ] as const
}

/**
 * Says anew what follows from weighings, after a revision, a permit or a word on their plates: a further statement of each
 * violation that is not what was said last. `struck` where nothing is over, or while its plate is in doubt.
 */
export async function restate(sql: Client, viewer: Viewer, weighingIds: readonly string[]): Promise<void> {
  if (weighingIds.length === 0) return
  const standing = await standingOf(sql, [...new Set(weighingIds)])
  const roads = stationsOn(countyDay(Date.parse(viewer.now)))
  const permits = await permittedKg(
    sql,
    standing.map(({ plate, at, road, station }) => ({
      plate,
      day: countyDay(at),
      onRoad: road ?? roads.get(station)?.road ?? null,
    })),
  )
  const by = { saidBy: viewer.unit ?? '', knownFrom: viewer.now }
  const rows = standing.flatMap((one, i) => {
    const found = violationOf({ ...one, permitKg: permits[i] ?? null }, countyDay(one.at))
    if (!found && one.last === null) return []
    const said = {
      excessKg: found?.excessKg ?? 0,
      tier: found?.tier ?? one.tier ?? 'MINOR',
      struck: !found || one.doubted,
    }
    const row = violationRow(one, one.said + 1, said, by)
    return row.slice(3, 12).join(' ') === one.last ? [] : [row]
  })
  if (rows.length === 0) return
  const named = rows.map((row) => Object.fromEntries(violationColumns.map((name, at) => [name, row[at]])))
  await sql`insert into violation_statement ${sql(named as Record<string, string>[])}`
}

/** What is compared is the statement from `at` to `struck`, as one text in which an absent id is empty. */
async function standingOf(sql: Client, ids: readonly string[]): Promise<Standing[]> {
  return sql<Standing[]>`
    select w.weighing_id as "weighingId", w.station, w.road, (extract(epoch from w.weighed_at) * 1000)::float8 as at,
      to_char(w.weighed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "weighedAt", w.plate,
      w.vehicle_id as "vehicleId", w.driver_id as "driverId", w.operator_id as "operatorId",
      w.source_unit_id as "sourceUnitId", w.gross_kg as "grossKg", w.limit_kg as "limitKg",
      exists (select 1 from plate_pair p
        left join lateral (select genuine from plate_settlement where pair_id = p.id order by known_from desc, id desc limit 1) s on true
        where (p.first_weighing_id = w.weighing_id or p.second_weighing_id = w.weighing_id) and not w.weighing_id = any(coalesce(s.genuine, '{}'))) as doubted,
      coalesce(v.said, 0)::int as said, v.last, v.tier
    from (select distinct on (weighing_id) * from weighing_statement where weighing_id = any(${ids as string[]}::text[])
      order by weighing_id, revision desc) w
    left join lateral (select count(*) over () as said, tier, concat_ws(' ',
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), coalesce(vehicle_id, ''), coalesce(driver_id, ''),
        coalesce(operator_id, ''), coalesce(source_unit_id, ''), station, excess_kg, tier, struck::text) as last
      from violation_statement where violation_id = w.weighing_id order by known_from desc, id desc limit 1) v on true`
}
