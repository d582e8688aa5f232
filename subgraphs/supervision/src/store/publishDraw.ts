import { type Ask, alone, type Db, met, nothing, sql, takeStep, type Viewer } from '@xinlu/schema'
import { drawFlow } from '../domain/draw/machine.ts'
import { publicFileOf } from '../domain/draw/publication.ts'
import type { DrawRow, PublishedRow, ResultRow } from '../drawRows.ts'
import { drawsById, frozenOf } from './draws.ts'
import { namesOf } from './names.ts'
import { ownDraw } from './runDraw.ts'

/** What the seed was made of; null before it is drawn. */
export function seedIn({ steps }: DrawRow): { publicPart: string; seed: string } | null {
  const { publicPart, seed } = steps.find(({ event }) => event === 'RUN')?.particulars ?? {}
  return typeof publicPart === 'string' && typeof seed === 'string' ? { publicPart, seed } : null
}

/** 公布抽查: writes the file that replays it, and under which names its firms are published; CONFLICT while a result is missing. */
export async function publish(db: Db, viewer: Viewer, ask: Ask, id: string): Promise<void> {
  const draw = await ownDraw(db.$client, viewer, id)
  const { population, entries } = await frozenOf(db.$client, draw)
  const visits = await db.$client<{ entryId: string; subjectId: string; inspectors: string[] }[]>`
    select entry_id as "entryId", subject_id as "subjectId", inspectors from draw_visit where draw_id = ${id}`
  const made = seedIn(draw)
  const ids = visits.map(({ subjectId }) => subjectId).sort()
  const named = made ? await namesOf(ask, ids) : []
  await alone(db, `supervision.draw ${id}`, async (tx) => {
    if (!(await takeStep(tx, viewer, drawFlow, { caseId: id, event: 'PUBLISH' }))) return
    if (!made) throw new Error(`${id} is published without a seed`)
    const visitOf = new Map(entries.map(({ entryId, visitId }) => [entryId, visitId]))
    const teams = visits
      .map(({ entryId, inspectors }) => ({ visitId: visitOf.get(entryId) ?? '', inspectors }))
      .sort((a, b) => (a.visitId < b.visitId ? -1 : 1))
    const { secret, salt } = draw
    const drawn = { entryIds: visits.map(({ entryId }) => entryId), teams }
    const file = JSON.stringify(publicFileOf(population, drawn, { secret, salt, ...made }))
    await tx`insert into draw_publication ${tx({ draw_id: id, file, known_from: viewer.now })}`
    await tx`insert into draw_published_firm ${tx(named.map((firm, i) => ({ draw_id: id, subject_id: ids[i] ?? '', ...firm })))}`
  })
}

/** A page of draws for everybody, latest first; one more than `first`. */
export async function publicPage(db: Db, first: number, after: string | null): Promise<DrawRow[]> {
  const ids = await db.wide<{ id: string }>(sql`select id from draw where true
    ${after === null ? nothing : sql`and id < ${after}`} order by id desc limit ${first + 1}`)
  const rows = await drawsById(
    db.$client,
    ids.map(({ id }) => id),
  )
  return rows.filter((row) => row !== null)
}

/** The public files of draws; null before they are published. */
export async function filesOf(db: Db, ids: readonly string[]): Promise<(string | null)[]> {
  const rows = await db.wide<{ id: string; file: string }>(sql`
    select draw_id as id, file from draw_publication where draw_id = any(${ids}::text[])`)
  return ids.map((id) => rows.find((row) => row.id === id)?.file ?? null)
}

/** The published results of draws, by subject, each as it is said last; null before they are published. */
export async function publishedResults(db: Db, { now }: Viewer, ids: readonly string[]) {
  const rows = await db.wide<Omit<PublishedRow, 'result'> & ResultRow & { drawId: string }>(sql`
    select f.draw_id as "drawId", f.subject_id as "subjectId", f.name, f.uscc, r.outcome, r.finding, r.inspected_on as "inspectedOn",
      r.reason, r.known_from as "knownFrom",
      (select count(*)::int from inspection_result_statement a where a.result_id = r.result_id and a.known_from <= ${now}) as said
    from draw_published_firm f join inspection_result_statement r on r.draw_id = f.draw_id and r.subject_id = f.subject_id
    where f.draw_id = any(${ids}::text[]) and r.known_from <= ${now} and not exists (
      select 1 from inspection_result_statement later where later.result_id = r.result_id and later.known_from <= ${now}
      and (later.known_from, later.id) > (r.known_from, r.id))
    order by f.subject_id`)
  met(rows.map(({ subjectId }) => subjectId))
  return ids.map((id) => {
    const own = rows.filter(({ drawId }) => drawId === id)
    return own.map(({ subjectId, name, uscc, ...result }): PublishedRow => ({ subjectId, name, uscc, result }))
  })
}

/** How far everybody may know that a draw has come. */
export const publicStateOf = (state: string): 'COMMITTED' | 'PUBLISHED' | 'ABANDONED' =>
  state === 'PUBLISHED' || state === 'ABANDONED' ? state : 'COMMITTED'
