import { type Db, sql, type Viewer } from '@xinlu/schema'
import type { OwnerRow, PlateRow, VehicleRow } from '../rows.ts'

function byKey<Row>(ids: readonly string[], rows: readonly (Row & { key: string })[]): Row[][] {
  const groups = new Map<string, Row[]>(ids.map((id) => [id, []]))
  for (const row of rows) groups.get(row.key)?.push(row)
  return ids.map((id) => groups.get(id) ?? [])
}

/** Every plate that each vehicle has carried, latest first. */
export async function platesOf(db: Db, viewer: Viewer, ids: readonly string[]): Promise<PlateRow[][]> {
  const rows = await db.rows<PlateRow & { key: string }>(sql`
    select vehicle_id as key, plate, colour, valid_from as "validFrom" from plate_statement
    where vehicle_id = any(${ids}::text[]) and known_from <= ${viewer.now} order by valid_from desc, known_from desc`)
  return byKey(ids, rows)
}

/** Every owner that each vehicle has had, latest first. */
export async function ownersOf(db: Db, viewer: Viewer, ids: readonly string[]): Promise<OwnerRow[][]> {
  const rows = await db.rows<OwnerRow & { key: string }>(sql`
    select vehicle_id as key, owner_id as "ownerId", valid_from as "validFrom" from owner_statement
    where vehicle_id = any(${ids}::text[]) and known_from <= ${viewer.now} order by valid_from desc, known_from desc`)
  return byKey(ids, rows)
}

/** The vehicles that each owner has now, by id. */
export async function vehiclesOwned(db: Db, viewer: Viewer, ids: readonly string[]): Promise<VehicleRow[][]> {
  const rows = await db.rows<VehicleRow & { key: string }>(sql`
    select o.owner_id as key, 'VEHICLE' as kind, v.identity_id as id, v.kind as "vehicleKind", v.axles
    from owner_statement o join vehicle_statement v on v.identity_id = o.vehicle_id
    where o.owner_id = any(${ids}::text[]) and o.known_from <= ${viewer.now} and not exists (
      select 1 from owner_statement later where later.vehicle_id = o.vehicle_id and later.known_from <= ${viewer.now}
      and (later.valid_from, later.known_from) > (o.valid_from, o.known_from))
    order by v.identity_id`)
  return byKey(ids, rows)
}
