import {
  type Db,
  dayOf,
  jsonConcealed,
  type Keyed,
  madeUnder,
  onceUnder,
  randomText,
  refusal,
  type Viewer,
} from '@xinlu/schema'
import { openingRows } from '../concealed.ts'
import { dueOn, isLate } from '../domain/clocks.ts'
import { type Reveal, type RowsAsked, requestState } from '../domain/request.ts'
import { clockOf, placeOf, type Worklist } from '../domain/worklist.ts'
import type { RequestRow } from '../rows.ts'
import { insert, insertOnce } from './insert.ts'
import { asker, known } from './openings.ts'

/** A request is met by the department that made it and by the units that answer for a part of it. */
function met(db: Db, { org, unit }: Viewer) {
  return db.$client`o.kind = 'DATA_REQUEST' and (o.org = ${org} or d.units @> array[${unit}]::text[])`
}

/** Requests by id; null where there is none that the viewer may meet. */
export async function requestsById(db: Db, viewer: Viewer, ids: readonly string[]): Promise<(RequestRow | null)[]> {
  const sql = db.$client
  const rows = (await known(db, sql`o.id in ${sql(ids)} and ${met(db, viewer)}`)) as unknown as RequestRow[]
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** The text of each request's operation, where the viewer may meet the request. */
export async function operationsOf(db: Db, viewer: Viewer, ids: readonly string[]): Promise<(string | null)[]> {
  const sql = db.$client
  const rows = await sql<{ id: string; operation: string }[]>`
    select o.id, d.operation from opening o join data_request d on d.opening_id = o.id
    where o.id in ${sql(ids)} and ${met(db, viewer)}`
  const byId = new Map(rows.map(({ id, operation }) => [id, operation]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** What a unit has still to decide, all of it, for it is short. */
async function waiting(db: Db, viewer: Viewer): Promise<RequestRow[]> {
  if (!viewer.unit) return []
  const rows = await known(
    db,
    db.$client`o.kind = 'DATA_REQUEST' and d.units @> array[${viewer.unit}]::text[] and o.valid_until > ${viewer.now}
      and not exists (select 1 from part_decision where opening_id = o.id and unit = ${viewer.unit})
      and not exists (select 1 from revocation where opening_id = o.id)`,
  )
  return rows as unknown as RequestRow[]
}

/** One page of the viewer's requests: what waits for its unit by due day, then the rest latest first; one more than `first`. */
export async function requestPage(
  db: Db,
  viewer: Viewer,
  first: number,
  after: Worklist | null,
): Promise<{ row: RequestRow; place: Worklist }[]> {
  const sql = db.$client
  const all = (await waiting(db, viewer))
    .map((row) => ({ row, place: placeOf(row) }))
    .sort((a, b) => (a.place.key + a.place.id < b.place.key + b.place.id ? -1 : 1))
  const inWaiting = after === null || after.group === 'WAITING'
  const shown = !inWaiting
    ? []
    : all.filter(({ place }) => !after || place.key + place.id > after.key + after.id).slice(0, first + 1)
  const left = first + 1 - shown.length
  if (left === 0) return shown
  const rest = await known(
    db,
    sql`${met(db, viewer)} and o.known_from <= ${viewer.now}
      ${all.length > 0 ? sql`and o.id not in ${sql(all.map(({ row }) => row.id))}` : sql``}
      ${after?.group === 'REST' ? sql`and (o.known_from, o.id) < (${after.key}, ${after.id})` : sql``}
    order by o.known_from desc, o.id desc limit ${left}`,
  )
  const placed = (rest as unknown as RequestRow[]).map((row) => {
    const place: Worklist = { group: 'REST', key: row.knownFrom, id: row.id }
    return { row, place }
  })
  return [...shown, ...placed]
}

/** What is submitted, judged and analysed. */
export interface Submission {
  scene: string
  legalBasis: string
  matter: string
  operation: string
  operationHash: string
  reveals: Reveal[]
  units: string[]
  rows: RowsAsked | null
  retentionDays: number
  quota: number
  validUntil: string
  notCompetitor: boolean
}

/** Enters a data request of the viewer's department, judged where it is a new one; gives its id. */
export async function submit(db: Db, viewer: Viewer, keyed: Keyed | null, judged: () => Submission): Promise<string> {
  const { id: holder, purpose } = asker(viewer, 'DATA_REQUEST')
  const { org, unit, now } = viewer
  if (!org) {
    throw refusal('PURPOSE_REFUSED', {
      expected: 'a token that names a department',
      got: 'one that names none',
      todo: 'sign in for your department',
    })
  }
  const before = await madeUnder(db, keyed)
  if (before !== null) return before
  const { rows, quota, validUntil, matter, ...rest } = judged()
  const id = `r_${randomText(16)}`
  const asText = rows && jsonConcealed(db.concealing, openingRows, rows)
  return onceUnder(db, viewer, keyed, async ($client) => {
    const tx = { $client }
    const asked = { id, kind: 'DATA_REQUEST', org, unit, holder, purpose, reason: matter, quota }
    await insert(tx, 'opening', { ...asked, rows: asText, validUntil, knownFrom: now })
    await insert(tx, 'data_request', { ...rest, reveals: JSON.stringify(rest.reveals), openingId: id })
    return id
  })
}

/** The request of which the viewer's unit decides a part; NOT_FOUND for any other, so that it looks like none. */
async function ownPart(db: Db, viewer: Viewer, id: string): Promise<{ row: RequestRow; unit: string; by: string }> {
  const [row] = await requestsById(db, viewer, [id])
  if (row && viewer.id && viewer.unit && row.request.units.includes(viewer.unit)) {
    return { row, unit: viewer.unit, by: viewer.id }
  }
  throw refusal('NOT_FOUND', {
    expected: 'a data request of which your unit decides a part',
    got: 'none of this id',
    todo: 'look at its id again',
  })
}

const conflict = (expected: string, got: string, todo: string) => refusal('CONFLICT', { expected, got, todo })

/**
 * The viewer's unit decides its part, once, while the request stands. The same decision sent again by the same person changes nothing:
 * its answer may have been lost on the way.
 */
export async function decidePart(db: Db, viewer: Viewer, id: string, approved: boolean, reason: string): Promise<void> {
  const { row, unit, by } = await ownPart(db, viewer, id)
  const isSame = async () => {
    const [same] = await db.$client`select 1 from part_decision where opening_id = ${id} and unit = ${unit}
      and approved = ${approved} and reason is not distinct from ${reason} and said_by = ${by}`
    return same !== undefined
  }
  if (row.parts.some((part) => part.unit === unit)) {
    if (await isSame()) return
    throw decided()
  }
  const state = requestState(row, viewer.now)
  if (state !== 'PENDING') throw conflict('a request that waits for an answer', state, 'nothing needs to be done')
  const said = { openingId: id, unit, approved, reason, saidBy: by, knownFrom: viewer.now }
  if (!(await insertOnce(db, 'part_decision', said)) && !(await isSame())) throw decided()
}

const decided = () => conflict('an undecided part', 'one that your unit has decided', 'nothing needs to be done')

/** Extends the clock of a request that the viewer's unit has not decided yet, once, before its due day has passed. */
export async function extend(db: Db, viewer: Viewer, id: string, reason: string): Promise<void> {
  const { row, unit, by } = await ownPart(db, viewer, id)
  if (row.parts.some((part) => part.unit === unit)) throw decided()
  const state = requestState(row, viewer.now)
  if (state !== 'PENDING') throw conflict('a request that waits for an answer', state, 'nothing needs to be done')
  const twice = () => conflict('a request that was not extended', 'one that was', 'answer it')
  if (row.extension) throw twice()
  const due = dueOn(clockOf(row))
  if (isLate(due, dayOf(viewer.now))) throw conflict(`an extension by ${due}`, 'a later one', 'answer it')
  const said = { openingId: id, unit, reason, saidBy: by, knownFrom: viewer.now }
  if (!(await insertOnce(db, 'extension', said))) throw twice()
}

/** Ends a grant at once, by a unit that opened a part of it. */
export async function revoke(db: Db, viewer: Viewer, id: string, reason: string): Promise<void> {
  const { row, unit, by } = await ownPart(db, viewer, id)
  const opened = row.parts.some((part) => part.unit === unit && part.approved)
  const state = requestState(row, viewer.now)
  if (!opened || (state !== 'APPROVED' && state !== 'PARTIAL' && state !== 'PENDING')) {
    throw conflict('a grant that your unit opened', opened ? state : 'one that it did not', 'nothing needs to be done')
  }
  const said = { openingId: id, unit, reason, saidBy: by, knownFrom: viewer.now }
  await insertOnce(db, 'revocation', said)
}
