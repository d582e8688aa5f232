import { type Db, hashOf, type Viewer } from '@xinlu/schema'
import { canDrive, longestDriveMs, type Station } from '../domain/stations.ts'

type Client = Db['$client']

/** A weighing as a doubt about its plate sees it. */
export interface Passed {
  weighingId: string
  plate: string
  weighedAt: string
  at: number
}

/** Two weighings of one plate that one truck cannot both have had, the earlier first. */
export interface Pair {
  id: string
  plate: string
  first: Passed
  second: Passed
}

/**
 * The pairs that weighings of one station make with those of other stations: further apart than one truck drives in the time
 * between. What a later revision of the other one says counts, not what it said before.
 */
export async function clonesOf(
  sql: Client,
  station: Station,
  stations: ReadonlyMap<string, Station>,
  passed: readonly Passed[],
  day: string,
): Promise<Pair[]> {
  const within = station.place ? longestDriveMs(station, day) : 0
  if (within === 0 || passed.length === 0) return []
  // Said for the whole part as well, so that partitions of other months are left out before anything is looked up.
  const span = [Math.min(...passed.map(({ at }) => at)) - within, Math.max(...passed.map(({ at }) => at)) + within]
  const [from, to] = span.map((at) => new Date(at).toISOString()) as [string, string]
  const rows = await sql<{ i: number; id: string; station: string; at: number }[]>`
    select r.i::int as i, w.weighing_id as id, w.station, w.at
    from unnest(${passed.map(({ plate }) => plate)}::text[], ${passed.map(({ weighedAt }) => weighedAt)}::text[]::timestamptz[])
      with ordinality r(plate, at, i)
    cross join lateral (
      select w.weighing_id, w.station, (extract(epoch from w.weighed_at) * 1000)::float8 as at from weighing_statement w
      where w.plate = r.plate and w.weighed_at >= ${from}::timestamptz and w.weighed_at <= ${to}::timestamptz
        and w.weighed_at > r.at - ${within}::float8 * interval '1 millisecond'
        and w.weighed_at < r.at + ${within}::float8 * interval '1 millisecond' and w.station <> ${station.name}
        and not exists (select 1 from weighing_key k where k.station = w.station and k.serial = w.serial and k.revision > w.revision)
      offset 0) w`
  return rows.flatMap(({ i, id, station: name, at }) => {
    const mine = passed[i - 1] as Passed
    const other = stations.get(name)
    if (!other || canDrive(station, other, mine.at - at, day)) return []
    return [pairOf(mine, { weighingId: id, plate: mine.plate, weighedAt: new Date(at).toISOString(), at })]
  })
}

function pairOf(a: Passed, b: Passed): Pair {
  const [first, second] = a.at < b.at || (a.at === b.at && a.weighingId < b.weighingId) ? [a, b] : [b, a]
  const said = [a.plate, first.weighingId, first.weighedAt, second.weighingId, second.weighedAt]
  return { id: `pp_${hashOf(said).slice(0, 20)}`, plate: a.plate, first, second }
}

/** Writes pairs that are not known, each with its first step. */
export async function writePairs(sql: Client, viewer: Viewer, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return
  const rows = pairs.map(({ id, plate, first, second }) => ({
    id,
    plate,
    first_weighing_id: first.weighingId,
    first_at: first.weighedAt,
    second_weighing_id: second.weighingId,
    second_at: second.weighedAt,
    said_by: viewer.unit ?? '',
    known_from: viewer.now,
  }))
  await sql`insert into plate_pair ${sql(rows)} on conflict do nothing`
  const steps = rows.map(({ id }) => ({ case_id: id, seq: 1, flow: 'PLATE', event: 'FLAG', state: 'DOUBTED' }))
  const by = { by_person: viewer.id ?? '', by_unit: viewer.unit, known_from: viewer.now }
  await sql`insert into step ${sql(steps.map((step) => ({ ...step, ...by })))} on conflict do nothing`
}
