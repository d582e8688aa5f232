import { type Db, met, nothing, ownRowsOnly, sql, stateOf, type Verdicts, type Viewer, withSteps } from '@xinlu/schema'
import { sized } from '../domain/draw/numbers.ts'
import type { Opening } from '../domain/draw/publication.ts'
import type { Entry, Population } from '../domain/draw/types.ts'
import type { DrawRow, RatioRow } from '../drawRows.ts'

type Client = Db['$client']

/** Draws by a condition, with their steps; latest first. */
export async function drawsWhere(client: Client, which: ReturnType<Client>): Promise<DrawRow[]> {
  const rows = await client<Omit<DrawRow, 'steps'>[]>`
    select d.id, d.plan_no as "planNo", d.plan_hash as "planHash", d.industry, d.edition,
      to_char(d.draw_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "drawAt", d.team, d.departments, d.strata, d.shown,
      d.population_hash as "populationHash", d.seed_commitment as "seedCommitment", d.secret, d.salt, d.by_person as "byPerson",
      d.said_by as "saidBy", to_char(d.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "knownFrom"
    from draw d where ${which}`
  return withSteps(client, rows)
}

/** Draws by id, for deeds and for what is public of them; null for one that is not there. */
export async function drawsById(client: Client, ids: readonly string[]): Promise<(DrawRow | null)[]> {
  const rows = await drawsWhere(client, client`d.id = any(${[...ids]}::text[])`)
  return ids.map((id) => rows.find((row) => row.id === id) ?? null)
}

/** Whether all units' draws are open to the viewer, or its own unit's alone. */
const isOpen = ({ saidBy }: DrawRow, { unit }: Viewer, verdicts: Verdicts | null) =>
  verdicts === null || !ownRowsOnly(verdicts, 'SUPERVISION') || saidBy === unit

/** Draws by id that the viewer may know of; null for others, as for none. */
export async function drawsFor(db: Db, viewer: Viewer, verdicts: Verdicts | null, ids: readonly string[]) {
  const rows = await drawsById(db.$client, ids)
  return rows.map((row) => (row && isOpen(row, viewer, verdicts) ? row : null))
}

/** A page of draws that the viewer may know of, latest first; one more than `first`. */
export async function drawPage(
  db: Db,
  viewer: Viewer,
  verdicts: Verdicts | null,
  { first, after }: { first: number; after: string | null },
): Promise<DrawRow[]> {
  const ownOnly = verdicts !== null && ownRowsOnly(verdicts, 'SUPERVISION')
  const ids = await db.wide<{ id: string }>(sql`select id from draw where true
    ${ownOnly ? sql`and said_by = ${viewer.unit ?? ''}` : nothing} ${after === null ? nothing : sql`and id < ${after}`}
    order by id desc limit ${first + 1}`)
  const rows = await drawsById(
    db.$client,
    ids.map(({ id }) => id),
  )
  return rows.filter((row) => row !== null)
}

/** A frozen firm with what opens it. */
export type FrozenRow = Entry & { subjectId: string; memberIds: string[]; entrySalt: string; visitSalt: string }

/** A frozen inspector with what opens it. */
export interface FrozenInspector {
  pseudonym: string
  pool: string
  inspectorId: string | null
  certificateNo: string
  salt: string
}

/** The population of a draw as it was frozen. */
export async function frozenOf(client: Client, draw: DrawRow) {
  const entries = await client<FrozenRow[]>`
    select id as "entryId", label, visit_id as "visitId", excluded, subject_id as "subjectId", member_ids as "memberIds",
      entry_salt as "entrySalt", visit_salt as "visitSalt"
    from draw_entry where draw_id = ${draw.id} order by subject_id`
  const inspectors = await client<FrozenInspector[]>`
    select id as pseudonym, pool, inspector_id as "inspectorId", certificate_no as "certificateNo", salt
    from draw_inspector where draw_id = ${draw.id} order by pool, id`
  const { id: drawId, drawAt, team, strata, shown } = draw
  const population: Population = { drawId, drawAt, team, strata, entries, inspectors, shown: new Set(shown) }
  return { population, entries, inspectors }
}

/** How many firms each label of a draw has. */
export async function sizesOf(client: Client, drawId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await client<{ label: string; n: number }[]>`
    select label, count(*)::int as n from draw_entry where draw_id = ${drawId} group by 1`
  return new Map(rows.map(({ label, n }) => [label, n]))
}

/** The strata of a draw from which firms are drawn, in the order of its table. */
export function ratiosOf({ strata, shown }: DrawRow, sizes: ReadonlyMap<string, number>): RatioRow[] {
  const entries = [...sizes].flatMap(([label, n]) => Array.from({ length: n }, () => ({ label }) as Entry))
  return sized({ strata, entries }).flatMap(({ label, supervisionClass, ratio, size, take }) =>
    ratio === null || size === 0 ? [] : [{ supervisionClass, ratio, size, take, shown: shown.includes(label) }],
  )
}

/** 核对文件 of a draw that was drawn. */
export async function openingOf(client: Client, draw: DrawRow): Promise<Opening> {
  const { entries, inspectors } = await frozenOf(client, draw)
  const labels = draw.strata.map(({ label, supervisionClass, ratio }) => ({ label, supervisionClass, ratio }))
  return {
    drawId: draw.id,
    labels,
    entries: entries.map(({ subjectId, label, entrySalt, visitSalt, excluded }) => ({
      ...{ subjectId, label, entrySalt, visitSalt },
      excluded: [...excluded],
    })),
    inspectors: inspectors.map(({ certificateNo, salt, pool }) => ({ certificateNo, salt, pool })),
  }
}

/**
 * Notes whom an answer is about once a draw is published. Before, the record of access names nobody: a firm that reads who
 * looked at it would learn that it was drawn before anybody comes.
 */
export function metIn(draw: DrawRow, subjectIds: readonly string[]): void {
  if (stateOf(draw.steps) === 'PUBLISHED') met(subjectIds)
}
