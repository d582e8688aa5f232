import { type Ask, alone, type Db, dayOf, met, refusal, sql, stateOf, typed, type Viewer } from '@xinlu/schema'
import { codeOf } from '../domain/measures/catalogue.ts'
import { catalogues } from '../domain/measures/catalogues.ts'
import { feedbackDue } from '../domain/measures/times.ts'
import type { MeasureOutcome } from '../generated.ts'
import { type MeasureRow, measuresById, measuresIn, orderOf } from './measureRows.ts'
import { endingsOf, entryNamed } from './measures.ts'

/** 执行情况: what a body is to do about a measure, and what it says that it did. */
export interface ExecutionRow {
  id: string
  measureId: string
  measure: string
  subjectId: string
  org: string
  until: string
  dueOn: string | null
  late: boolean
  /** The measure does not hold any more: what was done is to be undone. */
  ended: boolean
  outcome: MeasureOutcome | null
  note: string | null
  docNo: string | null
  saidAt: string | null
}

interface Said {
  measureId: string
  org: string
  outcome: MeasureOutcome
  note: string
  docNo: string | null
  saidAt: string
}

/** What bodies said last of some measures by an instant. */
const saidOf = (db: Db, ids: readonly string[], at: string): Promise<Said[]> =>
  db.rows<Said>(sql`
    select distinct on (measure_id, org) measure_id as "measureId", org, outcome, note, doc_no as "docNo",
      to_char(known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "saidAt"
    from measure_feedback_statement where measure_id = any(${ids}::text[]) and known_from <= ${at}
    order by measure_id, org, seq desc`)

/** Of each ordered measure what each body that is to carry it out has to do and said by an instant. */
export async function executionsOf(
  db: Db,
  at: string,
  rows: readonly (MeasureRow & { ending: string | null })[],
): Promise<ExecutionRow[][]> {
  const said = await saidOf(
    db,
    rows.map(({ id }) => id),
    at,
  )
  return rows.map((row) => {
    const order = orderOf(row)
    const { entry } = entryNamed(row)
    if (!order || !entry) return []
    const ended = row.ending !== null || stateOf(row.steps) === 'LIFTED'
    return entry.executors.map((org) => {
      const last = said.find((one) => one.measureId === row.id && one.org === org)
      const dueOn = feedbackDue(order.since)
      return {
        id: row.id,
        measureId: row.id,
        measure: entry.measure,
        subjectId: row.subjectId,
        org,
        until: order.until,
        dueOn,
        late: !last && !ended && dueOn !== null && dayOf(at) > dueOn,
        ended,
        outcome: last?.outcome ?? null,
        note: last?.note ?? null,
        docNo: last?.docNo ?? null,
        saidAt: last?.saidAt ?? null,
      }
    })
  })
}

/** The names of all entries, of whatever edition, that meet a condition. */
export const entriesWhere = (
  which: (of: { authority: readonly string[]; executors: readonly string[] }) => boolean,
) => [
  ...new Set(
    [...catalogues().values()]
      .flat()
      .flatMap(({ catalogue, entries }) => (entries ?? []).filter(which).map(({ code }) => codeOf(catalogue, code))),
  ),
]

/**
 * What a department has to do, by id: measures in force that it is to carry out, and those that ended since it said that it had, for what it did
 * is to be undone. At most so many of them are looked through; the rest comes with the next page.
 */
export async function executionPage(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  { after, first }: { after: string | null; first: number },
): Promise<ExecutionRow[]> {
  const { org, now } = viewer
  if (org === null) return []
  const entries = entriesWhere(({ executors }) => executors.includes(org))
  const shown: ExecutionRow[] = []
  for (let from = after; shown.length < first; ) {
    const rows = await measuresIn(db, now, ['IN_FORCE', 'LIFTED'], { entries, after: from, first })
    const endings = await endingsOf(db, ask, now, rows)
    const told = await executionsOf(
      db,
      now,
      rows.map((row, i) => ({ ...row, ending: endings[i] ?? null })),
    )
    shown.push(...told.flat().filter((one) => one.org === org && (!one.ended || one.outcome === 'DONE')))
    const last = rows.at(-1)
    if (!last || rows.length < first) break
    from = last.id
  }
  const page = shown.slice(0, first)
  met(page.map(({ subjectId }) => subjectId))
  return page
}

/** A department says what it did about a measure that it was to carry out; NOT_FOUND for others'. The same again changes nothing. */
export async function feedBack(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  id: string,
  given: { outcome: MeasureOutcome; note: string; docNo: string | null },
): Promise<ExecutionRow> {
  const note = typed('note', given.note, 2)
  const docNo = given.docNo === null ? null : typed('docNo', given.docNo, 2)
  const { org, now } = viewer
  const [row] = await measuresById(db, now, [id])
  const mine = row && orderOf(row) && org !== null && entryNamed(row).entry?.executors.includes(org)
  if (!mine || org === null)
    throw refusal('NOT_FOUND', {
      expected: 'a measure that your department is to carry out',
      got: 'none of this id',
      todo: 'look at its id again',
    })
  const [ending = null] = await endingsOf(db, ask, now, [row])
  const ended = ending !== null || stateOf(row.steps) === 'LIFTED'
  if (ended !== (given.outcome === 'UNDONE'))
    throw refusal('CONFLICT', {
      expected: ended ? 'UNDONE, of a measure that has ended' : 'another outcome than UNDONE, of a measure in force',
      got: given.outcome,
      todo: 'look at the measure again',
    })
  await alone(db, `supervision.feedback ${id} ${org}`, async (tx) => {
    const [last] = await tx<{ seq: number; outcome: string; note: string; docNo: string | null }[]>`
      select seq, outcome, note, doc_no as "docNo" from measure_feedback_statement
      where measure_id = ${id} and org = ${org} order by seq desc limit 1`
    if (last && last.outcome === given.outcome && last.note === note && last.docNo === docNo) return
    const said = {
      ...{ measure_id: id, org, seq: (last?.seq ?? 0) + 1, outcome: given.outcome, note, doc_no: docNo },
      ...{ by_person: viewer.id ?? '', known_from: now },
    }
    await tx`insert into measure_feedback_statement ${tx(said)}`
  })
  const [told = []] = await executionsOf(db, now, [{ ...row, ending }])
  return told.find((one) => one.org === org) as ExecutionRow
}
