import {
  type Db,
  jsonConcealed,
  jsonRevealed,
  type Keyed,
  madeUnder,
  onceUnder,
  randomText,
  refusal,
  unknownId,
  type Viewer,
} from '@xinlu/schema'
import { openingRows } from '../concealed.ts'
import { authorityEnd, emergencyEnd, openingState, purposesOf } from '../domain/openings.ts'
import type { RowsAsked } from '../domain/request.ts'
import type { OpeningKind, OpeningRow } from '../rows.ts'
import { insert, insertOnce } from './insert.ts'

/** What an opening is read and written by. */
type Opens = Pick<Db, '$client' | 'concealing'>

/** Openings with every statement about them, whatever the moment: what ends one must be seen at once. */
export async function known(db: Opens, which: ReturnType<Db['$client']>): Promise<OpeningRow[]> {
  const sql = db.$client
  const instant = (column: string) =>
    sql.unsafe(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
  const said = (table: string) =>
    sql`(select jsonb_build_object('by', said_by, 'reason', reason, 'at', ${instant('known_from')})
      from ${sql(table)} where opening_id = o.id)`
  const found = await sql<OpeningRow[]>`
    select o.id, o.kind, o.org, o.unit, o.holder, o.purpose, o.reason, o.rows, o.quota,
      ${instant('o.valid_until')} as "validUntil", o.tell_on::text as "tellOn", ${instant('o.known_from')} as "knownFrom",
      case when d.opening_id is not null then jsonb_build_object('scene', d.scene, 'legalBasis', d.legal_basis,
        'operationHash', d.operation_hash, 'reveals', d.reveals, 'units', d.units, 'retentionDays', d.retention_days)
      end as request,
      coalesce((select jsonb_agg(jsonb_build_object('unit', unit, 'approved', approved, 'by', said_by, 'reason', reason,
        'at', ${instant('known_from')}) order by known_from, unit) from part_decision where opening_id = o.id), '[]') as parts,
      ${said('extension')} as extension, ${said('confirmation')} as confirmation, ${said('revocation')} as revocation
    from opening o left join data_request d on d.opening_id = o.id
    where ${which}`
  return found.map((row) => ({ ...row, rows: jsonRevealed(db.concealing, openingRows, row.rows) }))
}

/** The opening that the viewer asks under: its department's, or its own, alone or as the second of a pair. */
export async function openingOf(db: Db, viewer: Viewer, id: string): Promise<OpeningRow | null> {
  const [row] = await known(db, db.$client`o.id = ${id}`)
  if (!row || !viewer.id) return null
  if (row.kind === 'DATA_REQUEST') return row.org !== null && row.org === viewer.org ? row : null
  if (row.holder === viewer.id) return row
  return row.kind === 'PAIR' && row.confirmation?.by === viewer.id ? { ...row, holder: viewer.id } : null
}

/** Who asks for an opening: a person, for the purpose under which this kind is asked for; PURPOSE_REFUSED otherwise. */
export function asker(viewer: Viewer, kind: OpeningKind): { id: string; purpose: string } {
  const { asked, used } = purposesOf[kind]
  if (viewer.id && viewer.purpose === asked) return { id: viewer.id, purpose: used }
  throw refusal('PURPOSE_REFUSED', {
    expected: `the purpose ${asked}`,
    got: viewer.purpose,
    todo: 'ask with that purpose, in a role that may claim it',
  })
}

interface Asked {
  kind: 'EMERGENCY' | 'AUTHORITY' | 'PAIR'
  reason: string
  rows: RowsAsked | null
  tellOn?: string | null
}

/** Opens what is asked, judged where it was not opened under this key before: then it is that, as it is now. */
export async function openUnder(
  db: Db,
  viewer: Viewer,
  keyed: Keyed | null,
  judged: () => Asked,
): Promise<OpeningRow | null> {
  const before = await madeUnder(db, keyed)
  if (before !== null) return openingOf(db, viewer, before)
  const asked = judged()
  if (!keyed) return open(db, viewer, asked)
  const id = await onceUnder(
    db,
    viewer,
    keyed,
    async ($client) => (await open({ $client, concealing: db.concealing }, viewer, asked)).id,
  )
  return openingOf(db, viewer, id)
}

/** Opens an emergency, a cadre check or a pair for the viewer. */
export async function open(
  db: Opens,
  viewer: Viewer,
  { kind, reason, rows, tellOn = null }: Asked,
): Promise<OpeningRow> {
  const { id: holder, purpose } = asker(viewer, kind)
  if (kind === 'EMERGENCY') await assertReviewed(db, viewer, holder)
  const { org, unit, now } = viewer
  const ends = { EMERGENCY: emergencyEnd(now), AUTHORITY: authorityEnd(now), PAIR: null }
  const id = `o_${randomText(16)}`
  const said = { id, kind, org, unit, holder, purpose, reason, rows, tellOn, validUntil: ends[kind], knownFrom: now }
  await insert(db, 'opening', { ...said, rows: rows && jsonConcealed(db.concealing, openingRows, rows) })
  const none = { quota: null, request: null, parts: [], extension: null, confirmation: null, revocation: null }
  return { ...said, ...none }
}

/** CONFLICT while an emergency of this person was confirmed by nobody in time and reviewed by nobody since. */
async function assertReviewed(db: Opens, { now }: Viewer, holder: string): Promise<void> {
  const sql = db.$client
  const rows = await known(
    db,
    sql`o.kind = 'EMERGENCY' and o.holder = ${holder}
      and not exists (select 1 from confirmation where opening_id = o.id)`,
  )
  const left = rows.find((row) => openingState(row, now) === 'UNCONFIRMED')
  if (!left) return
  throw refusal('CONFLICT', {
    expected: 'every earlier emergency of yours to be confirmed',
    got: `${left.id}, which nobody confirmed in time`,
    todo: 'have a second person review it with confirmOpening',
  })
}

/** Emergencies are reviewed inside the holder's own organisation, and by auditors; pairs are made of auditors. */
function mayReview({ purpose, org }: Viewer, row: OpeningRow): boolean {
  if (row.kind === 'PAIR') return purpose === 'AUDIT'
  return row.kind === 'EMERGENCY' && (purpose === 'AUDIT' || (org !== null && org === row.org))
}

/** A second person confirms an emergency or a pair; NOT_FOUND, CONFLICT. */
export async function confirm(db: Db, viewer: Viewer, id: string, reason: string): Promise<OpeningRow> {
  const [row] = await known(db, db.$client`o.id = ${id}`)
  if (!row || !mayReview(viewer, row)) {
    const expected = 'an emergency or a pair that waits for a second person'
    throw unknownId(expected)
  }
  const conflict = (expected: string, got: string, todo: string) => refusal('CONFLICT', { expected, got, todo })
  if (!viewer.id || row.holder === viewer.id) {
    throw conflict('another person', 'the one who opened it', 'ask somebody else to confirm it')
  }
  const state = openingState(row, viewer.now)
  if (row.kind === 'PAIR' && !row.confirmation && state !== 'PENDING') {
    throw conflict('a confirmation within 24 hours', 'a later one', 'open a new pair')
  }
  const said = { openingId: id, reason, saidBy: viewer.id, knownFrom: viewer.now }
  const done = await insertOnce(db, 'confirmation', said)
  if (!done) {
    throw conflict('an opening that nobody has confirmed', 'one confirmed already', 'nothing needs to be done')
  }
  return { ...row, confirmation: { by: viewer.id, reason, at: viewer.now } }
}

/** One page of emergencies that nobody has confirmed, by id of opening time; one more than `first`. */
export async function unconfirmedPage(
  db: Db,
  viewer: Viewer,
  first: number,
  after: string | null,
): Promise<OpeningRow[]> {
  const sql = db.$client
  const [at = '', id = ''] = after?.split(' ') ?? []
  return known(
    db,
    sql`o.kind = 'EMERGENCY' and o.known_from <= ${viewer.now}
      ${viewer.purpose === 'AUDIT' ? sql`` : sql`and o.org = ${viewer.org}`}
      ${after ? sql`and (o.known_from, o.id) > (${at}, ${id})` : sql``}
      and not exists (select 1 from confirmation where opening_id = o.id)
    order by o.known_from, o.id limit ${first + 1}`,
  )
}
