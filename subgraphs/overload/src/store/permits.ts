import type { Db } from '@xinlu/schema'

type Client = Db['$client']

/** A weighing that a permit might allow. */
export interface Permissible {
  plate: string
  day: string
  onRoad: string | null
}

/**
 * The greatest total mass in kilograms that a permit allowed each weighing's plate on its day and road, as known now; null where
 * none did. A weighing whose road is not known is under no permit, since a permit names its roads.
 */
export async function permittedKg(sql: Client, weighings: readonly Permissible[]): Promise<(number | null)[]> {
  if (weighings.length === 0) return []
  const rows = await sql<{ i: number; kg: number }[]>`
    select r.i::int as i, max(p.mass_kg) as kg
    from unnest(${weighings.map(({ plate }) => plate)}::text[], ${weighings.map(({ day }) => day)}::text[]::date[],
      ${weighings.map(({ onRoad }) => onRoad)}::text[]) with ordinality r(plate, day, road, i)
    join permit_statement p on p.plate = r.plate and p.stated_valid_to >= r.day and p.stated_valid_from <= r.day
      and r.road = any(p.roads)
    where not exists (select 1 from permit_statement later where later.permit_id = p.permit_id
      and (later.known_from, later.id) > (p.known_from, p.id))
    group by r.i`
  const found: (number | null)[] = weighings.map(() => null)
  for (const { i, kg } of rows) found[i - 1] = kg
  return found
}
