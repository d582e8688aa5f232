import {
  type ConcealedColumn,
  type Db,
  dayOf,
  nothing,
  type Question,
  raw,
  refusal,
  sql,
  type Viewer,
} from '@xinlu/schema'
import { identifierValue, qualificationNo } from '../concealed.ts'
import { countingOn } from '../domain/fleet.ts'
import type { RoadRow } from '../rows.ts'
import { counter } from './counted.ts'
import { changeAfter, spell } from './spell.ts'

/** A plate as a camera or a clerk saw it at an instant. */
export interface Sighting {
  plate: string
  colour?: string | null | undefined
  at: string
}

const mostAsked = 5000

const ofVehicle = ['RoadVehicle.axles', 'RoadVehicle.combination']

/**
 * The vehicles that carried each plate on the day of its sighting, as known now; null where none did. One that was said to carry
 * it under another colour did not; where no colour was said or seen, the plate alone counts. Of a single vehicle also its axles
 * and who counts it on that day.
 */
export async function vehiclesOnRoad(
  db: Db,
  viewer: Viewer,
  sightings: readonly Sighting[],
): Promise<(RoadRow | null)[]> {
  atMost('sightings', sightings.length)
  const { asked } = db
  const countings = countingOn()
  const days = daysOf(sightings)
  const only = raw('case when p.low = p.high then p.low end')
  const holder = counter({ vehicle: only, day: raw('k.day'), at: raw('t.now'), kinds: raw('k.kinds') })
  const lasting = asked.has('RoadVehicle.since') || asked.has('RoadVehicle.until')
  const spoken = ofVehicle.some((one) => asked.has(one))
  const rows = await db.wide<RoadRow & { i: number }>(sql`
    select k.i, p.ids as "vehicleIds" ${spoken ? raw(', v.axles, v.combination') : nothing}
      ${asked.has('RoadVehicle.holderId') ? sql`, ${holder} as "holderId"` : nothing} ${lasting ? raw(', c.since, c.until') : nothing}
    from (select ${viewer.now}::timestamptz as now) t cross join unnest(${sightings.map(({ plate }) => plate)}::text[],
      ${sightings.map(({ colour }) => colour ?? null)}::text[], ${days}::text[]::date[], ${days.map(countings)}::text[])
      with ordinality k(plate, colour, day, kinds, i)
    cross join lateral (select array_agg(p.vehicle_id) as ids, min(p.vehicle_id) as low, max(p.vehicle_id) as high from plate_statement p
      where p.plate = k.plate and p.valid_from <= k.day and p.known_from <= t.now
      and (k.colour is null or p.colour is null or p.colour = k.colour)
      and not exists (select 1 from plate_statement later where later.vehicle_id = p.vehicle_id and later.known_from <= t.now
        and later.valid_from <= k.day and (later.valid_from, later.known_from) > (p.valid_from, p.known_from))) p
    ${spoken ? vehicleSaid(only) : nothing} ${lasting ? spell : nothing}
    where p.ids is not null`)
  const found: (RoadRow | null)[] = sightings.map(() => null)
  for (const row of rows) {
    const until = changeAfter(days[row.i - 1] as string, row.until)
    found[row.i - 1] = { ...row, until, vehicleIds: [...new Set(row.vehicleIds)].sort() }
  }
  return found
}

/** The day of each sighting; instants come in UTC, so those of one hour are of one day. */
function daysOf(sightings: readonly Sighting[]): string[] {
  const ofHour = new Map<string, string>()
  return sightings.map(({ at }) => {
    const hour = at.slice(0, 13)
    const day = ofHour.get(hour) ?? dayOf(at)
    ofHour.set(hour, day)
    return day
  })
}

const vehicleSaid = (vehicle: Question) => sql`left join lateral (
  select s.axles, s.combination from vehicle_statement s where s.identity_id = ${vehicle} and s.known_from <= t.now
  order by s.known_from desc, s.id desc limit 1) v on true`

/** Between what a number may lie as; no number has it. */
const between = ' | '

/**
 * The practitioner of each number, a citizen id number or a 从业资格证号; null where nobody has it or several do. Who has it by
 * what is said last goes before who had it once.
 */
export async function driversByNumber(db: Db, viewer: Viewer, numbers: readonly string[]): Promise<(string | null)[]> {
  atMost('numbers', numbers.length)
  const plain = numbers.map((number) => number.trim().toUpperCase())
  const { concealing } = db
  // Where numbers lie encrypted, each is asked for as all that it may lie as, one text with a mark between.
  const under = (column: ConcealedColumn) =>
    concealing.on ? plain.map((number) => concealing.forms(column, number).join(between)) : plain
  const equal = (which: string) => raw(concealing.on ? `= any(string_to_array(${which}, '${between}'))` : `= ${which}`)
  const rows = await db.wide<{ i: number; id: string | null }>(sql`
    select k.i, coalesce((select c.identity_id from identifier c where c.scheme = 'CITIZEN_ID' and c.value ${equal('k.number')}), (
        select case when count(*) filter (where f.last) = 1 then min(f.id) filter (where f.last)
          when bool_or(f.last) or count(*) > 1 then null else min(f.id) end
        from (select s.identity_id as id, bool_or(not exists (select 1 from practitioner_statement later
            where later.identity_id = s.identity_id and later.known_from <= t.now
            and (later.known_from, later.id) > (s.known_from, s.id))) as last
          from practitioner_statement s where s.qualification_no ${equal('k.qualification')} and s.known_from <= t.now
          group by s.identity_id) f)) as id
    from (select ${viewer.now}::timestamptz as now) t cross join unnest(${under(identifierValue)}::text[], ${under(qualificationNo)}::text[])
      with ordinality k(number, qualification, i)`)
  const found: (string | null)[] = numbers.map(() => null)
  for (const { i, id } of rows) found[i - 1] = id
  return found
}

/** BAD_INPUT where a sibling asks for more than 5,000 at once. */
export function atMost(what: string, many: number): void {
  if (many <= mostAsked) return
  throw refusal('BAD_INPUT', {
    expected: `at most ${mostAsked} ${what}`,
    got: String(many),
    todo: 'ask for them in parts',
  })
}
