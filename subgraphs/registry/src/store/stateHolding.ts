import { alone, type Db, met, newId, refusal, typed, unknownId, type Viewer } from '@xinlu/schema'
import { type Conflict, conflictOf, type Holding, registrar } from '../domain/holdings.ts'
import type { HoldingRow } from '../rows.ts'

type Client = Db['$client']

/** What is said of a holding. */
export type Said = Omit<Holding, 'id'>

/** A holding with how often it was spoken of, and whether it was withdrawn. */
type Kept = HoldingRow & { seq: number; withdrawn: boolean }

/**
 * 登记持有: states that somebody owns a vehicle, leases it or has it attached. The same said again is the holding that stands.
 * CONFLICT where it cannot be beside what is recorded.
 */
export async function stateHolding(
  db: Db,
  viewer: Viewer,
  vehicleId: string,
  said: Said,
  reason: string,
): Promise<HoldingRow> {
  const why = mayState(viewer, reason)
  inOrder(said)
  return alone(db, `holding ${vehicleId}`, async (tx) => {
    await kindsFit(tx, vehicleId, said)
    const standing = await standingOf(tx, vehicleId)
    const same = standing.find((one) => says(one, said))
    if (same) return noted(vehicleId, same)
    const next = { ...said, id: newId('h', viewer.now), seq: 0, withdrawn: false }
    fits(standing, [...standing, next])
    return write(tx, viewer, vehicleId, next, why)
  })
}

/** 更正持有: says a holding anew, also its end; what was said of it stays as it was known. */
export async function correctHolding(
  db: Db,
  viewer: Viewer,
  id: string,
  said: Said,
  reason: string,
): Promise<HoldingRow> {
  const why = mayState(viewer, reason)
  inOrder(said)
  return changed(db, viewer, id, async (tx, vehicleId, kept, standing) => {
    if (kept.withdrawn)
      throw refusal('CONFLICT', {
        expected: 'a holding that stands',
        got: 'one that was withdrawn',
        todo: 'state it anew',
      })
    if (says(kept, said)) return kept
    await kindsFit(tx, vehicleId, said)
    const next = { ...kept, ...said }
    fits(
      standing,
      standing.map((one) => (one.id === id ? next : one)),
    )
    return write(tx, viewer, vehicleId, next, why)
  })
}

/** 撤销持有: this holding never was; it stays readable as it was known. */
export async function withdrawHolding(db: Db, viewer: Viewer, id: string, reason: string): Promise<HoldingRow> {
  const why = mayState(viewer, reason)
  return changed(db, viewer, id, async (tx, vehicleId, kept, standing) => {
    if (kept.withdrawn) return kept
    fits(
      standing,
      standing.filter((one) => one.id !== id),
    )
    return write(tx, viewer, vehicleId, { ...kept, withdrawn: true }, why)
  })
}

async function changed(
  db: Db,
  viewer: Viewer,
  id: string,
  deed: (tx: Client, vehicleId: string, kept: Kept, standing: Kept[]) => Promise<HoldingRow>,
): Promise<HoldingRow> {
  const none = () => unknownId('a holding')
  const [found] = await db.$client<{ vehicleId: string }[]>`
    select vehicle_id as "vehicleId" from holding_statement where holding_id = ${id} and known_from <= ${viewer.now} limit 1`
  if (!found) throw none()
  const { vehicleId } = found
  return alone(db, `holding ${vehicleId}`, async (tx) => {
    const all = await lastOf(tx, vehicleId)
    const kept = all.find((one) => one.id === id)
    if (!kept) throw none()
    const standing = all.filter(({ withdrawn }) => !withdrawn)
    return noted(vehicleId, await deed(tx, vehicleId, kept, standing))
  })
}

/** Why, in words; PURPOSE_REFUSED for a clerk of another unit: who keeps the register of vehicles says who holds them. */
function mayState(viewer: Viewer, reason: string): string {
  if (viewer.unit === registrar) return typed('reason', reason)
  throw refusal('PURPOSE_REFUSED', {
    expected: 'a clerk of the planning unit 综合规划股',
    got: viewer.unit ? `one of ${viewer.unit}` : 'nobody of a unit',
    todo: 'ask the planning unit',
  })
}

function inOrder({ validFrom, validTo }: Said): void {
  if (validTo === null || validFrom <= validTo) return
  throw refusal('BAD_INPUT', { expected: `an end from ${validFrom} on`, got: validTo, todo: 'correct the days' })
}

function fits(before: readonly Holding[], after: readonly Holding[]): void {
  const conflict: Conflict | null = conflictOf(before, after)
  if (!conflict) return
  const { expected, got, todo } = conflict
  throw refusal('CONFLICT', { expected, got, todo })
}

const says = (one: Said, { holderId, kind, validFrom, validTo }: Said) =>
  one.holderId === holderId && one.kind === kind && one.validFrom === validFrom && one.validTo === validTo

/** A vehicle is held by somebody, and attached only to a business. */
async function kindsFit(tx: Client, vehicleId: string, { holderId, kind }: Said): Promise<void> {
  const rows = await tx<{ id: string; kind: string }[]>`
    select id, kind from identity where id in ${tx([vehicleId, holderId])}`
  const kindOf = (id: string) => rows.find((row) => row.id === id)?.kind ?? 'none of this id'
  const needs = (what: string, id: string, fit: readonly string[]) => {
    if (fit.includes(kindOf(id))) return
    throw refusal('NOT_FOUND', { expected: what, got: kindOf(id), todo: 'look at its id again' })
  }
  const businesses = ['ENTERPRISE', 'SOLE_TRADER']
  needs('a vehicle', vehicleId, ['VEHICLE'])
  if (kind === 'ATTACHED') needs('a firm or a sole trader that a vehicle is attached to', holderId, businesses)
  else needs('a firm, a sole trader or a practitioner', holderId, [...businesses, 'PRACTITIONER'])
}

/** What is said last of each holding of a vehicle, also of those withdrawn. */
async function lastOf(tx: Client, vehicleId: string): Promise<Kept[]> {
  return tx<Kept[]>`
    select distinct on (holding_id) holding_id as id, seq, withdrawn, holder_id as "holderId", kind,
      valid_from::text as "validFrom", valid_to::text as "validTo"
    from holding_statement where vehicle_id = ${vehicleId} order by holding_id, seq desc`
}

const standingOf = async (tx: Client, vehicleId: string) =>
  (await lastOf(tx, vehicleId)).filter(({ withdrawn }) => !withdrawn)

/** Writes one more statement of a holding, known from now, and not before what was said of it last. */
async function write(tx: Client, viewer: Viewer, vehicleId: string, one: Kept, reason: string): Promise<HoldingRow> {
  const { id, seq, holderId, kind, validFrom, validTo, withdrawn } = one
  await tx`insert into holding_statement
      (holding_id, seq, vehicle_id, holder_id, kind, valid_from, valid_to, withdrawn, reason, by_person, said_by, known_from)
    select ${id}, ${seq + 1}::int, ${vehicleId}, ${holderId}, ${kind}, ${validFrom}::date, ${validTo}::date, ${withdrawn}::boolean,
      ${reason}, ${viewer.id}, ${viewer.unit ?? ''}, greatest(${viewer.now}::timestamptz, max(known_from))
    from holding_statement where holding_id = ${id}`
  return noted(vehicleId, { id, holderId, kind, validFrom, validTo })
}

function noted(vehicleId: string, row: HoldingRow): HoldingRow {
  met([vehicleId, row.holderId])
  return row
}
