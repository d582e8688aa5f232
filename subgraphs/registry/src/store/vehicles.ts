import { type Db, dayOf, raw, sql, type Viewer } from '@xinlu/schema'
import type { HoldingRow, PlateRow, VehicleRow } from '../rows.ts'
import { counter } from './counted.ts'

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

/** What is said last of each holding, as known at the viewer's moment; those withdrawn left out. */
const standing = (viewer: Viewer) => sql`h.known_from <= ${viewer.now} and not h.withdrawn and not exists (
  select 1 from holding_statement later where later.holding_id = h.holding_id and later.seq > h.seq and later.known_from <= ${viewer.now})`

/** Every holding of each vehicle that stands, latest first. */
export async function holdingsOf(db: Db, viewer: Viewer, ids: readonly string[]): Promise<HoldingRow[][]> {
  const rows = await db.rows<HoldingRow & { key: string }>(sql`
    select h.vehicle_id as key, h.holding_id as id, h.holder_id as "holderId", h.kind, h.valid_from as "validFrom",
      h.valid_to as "validTo" from holding_statement h
    where h.vehicle_id = any(${ids}::text[]) and ${standing(viewer)}
    order by h.valid_from desc, h.known_from desc, h.holding_id desc`)
  return byKey(ids, rows)
}

/** What is said last of vehicles that somebody holds whom the viewer may meet; null where nothing is. */
export async function vehiclesById(db: Db, viewer: Viewer, ids: readonly string[]): Promise<(VehicleRow | null)[]> {
  const rows = await db.rows<VehicleRow>(sql`
    select 'VEHICLE' as kind, k.id, v.kind as "vehicleKind", v.axles from unnest(${ids}::text[]) k(id)
    cross join lateral (select v.kind, v.axles from vehicle_statement v where v.identity_id = k.id
      and v.known_from <= ${viewer.now} order by v.known_from desc, v.id desc limit 1) v`)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** The vehicles that each owner has now, by id. */
export async function vehiclesOwned(db: Db, viewer: Viewer, ids: readonly string[]): Promise<VehicleRow[][]> {
  const day = dayOf(viewer.now)
  const owner = counter({ vehicle: raw('c.id'), day: raw('t.day'), at: raw('t.now'), kinds: raw("'OWNED'") })
  const rows = await db.rows<VehicleRow & { key: string }>(sql`
    select c.key, 'VEHICLE' as kind, c.id, v.kind as "vehicleKind", v.axles
    from (select ${viewer.now}::timestamptz as now, ${day}::date as day) t cross join lateral (
      select distinct h.holder_id as key, h.vehicle_id as id from holding_statement h
      where h.holder_id = any(${ids}::text[]) and h.kind = 'OWNED' and h.valid_from <= t.day and h.known_from <= t.now) c
    cross join lateral (select v.kind, v.axles from vehicle_statement v where v.identity_id = c.id and v.known_from <= t.now
      order by v.known_from desc, v.id desc limit 1) v
    where ${owner} = c.key order by c.id`)
  return byKey(ids, rows)
}
