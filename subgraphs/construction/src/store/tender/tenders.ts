import { type Db, refusal, sql, type Viewer } from '@xinlu/schema'
import { noTender, provenRegistrar, tenderUnit } from '../../domain/tender/hands.ts'
import type { TenderRow } from '../../tenderRows.ts'

type Client = Db['$client']

const opensAt = `to_char(s.opens_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Tenders by id as they were said last, each with the state of its course; null where there is none. */
export async function tendersById(client: Client, ids: readonly string[]): Promise<(TenderRow | null)[]> {
  const rows = await client<TenderRow[]>`
    select t.id, t.secret, s.name, s.role, s.tenderee, s.sections, s.estimated_price::text as "estimatedPrice",
      ${client.unsafe(opensAt)} as "opensAt", s.credit_use as "creditUse", t.said_by as "saidBy",
      (select state from step where case_id = t.id order by seq desc limit 1) as state
    from tender t join lateral (select * from tender_statement where tender_id = t.id order by known_from desc, id desc limit 1) s on true
    where t.id = any(${ids as string[]}::text[])`
  return ids.map((id) => rows.find((row) => row.id === id) ?? null)
}

/** A tender of the viewer's own unit, which records them; NOT_FOUND for everybody else, and where there is none. */
export async function ownTender(client: Client, viewer: Viewer, id: string): Promise<TenderRow> {
  provenRegistrar(viewer)
  const [row] = await tendersById(client, [id])
  if (row && row.saidBy === viewer.unit) return row
  throw noTender()
}

/** Whether a viewer works on a tender: a clerk of the unit that recorded it. */
export const worksOn = ({ unit, role, purpose }: Viewer, { saidBy }: Pick<TenderRow, 'saidBy'>): boolean =>
  role === 'clerk' && purpose === 'STATUTORY_SUPERVISION' && unit === saidBy

/** Whether a viewer is the audit. */
export const audits = ({ role, purpose }: Viewer): boolean => role === 'auditor' && purpose === 'AUDIT'

/** A page of the tenders of the viewer's unit, the last recorded first; none for other units. Ids sort by time. */
export async function tenderList(
  db: Db,
  viewer: Viewer,
  { first, after }: { first: number; after: string | null },
): Promise<TenderRow[]> {
  if (!audits(viewer) && (viewer.unit !== tenderUnit || viewer.role !== 'clerk')) return []
  const rows = await db.rows<{ id: string }>(sql`
    select id from tender where known_from <= ${viewer.now} and (${after}::text is null or id < ${after}) order by id desc limit ${first}`)
  const found = await tendersById(
    db.$client,
    rows.map(({ id }) => id),
  )
  return found.filter((row) => row !== null)
}

/** The instant at which the first grade came on record; null where there is none. */
export async function recordsFrom(client: Client): Promise<string | null> {
  const [row] = await client<{ at: Date | null }[]>`select min(known_from) as at from grade_statement`
  return row?.at ? new Date(row.at).toISOString() : null
}

/** What follows one tender comes one after another. */
export const tenderAlone = (id: string) => `construction.tender ${id}`

/** CONFLICT for a tender whose planned instant has come, or that ended. */
export function provenBefore({ opensAt, state }: TenderRow, now: string): void {
  if (state === 'RECORDED' && Date.parse(now) < Date.parse(opensAt)) return
  throw refusal('CONFLICT', {
    expected: `a tender before its opening at ${opensAt}`,
    got: state === 'RECORDED' ? now : state,
    todo: 'nothing of it changes any more',
  })
}
