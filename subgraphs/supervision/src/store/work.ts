import { type Ask, type Db, raw, sql, type Viewer } from '@xinlu/schema'
import { feedbackDue } from '../domain/measures/times.ts'
import type { Stretch } from './duties.ts'
import { entriesWhere } from './executions.ts'
import { type MeasureRow, measuresIn, orderOf } from './measureRows.ts'
import { endingsOf, entryNamed } from './measures.ts'

/** So many were due, so many of them done, of so many subjects. */
export interface Count {
  of: number
  done: number
  subjects: number
}

const local = (instant: string) => raw(`(${instant} at time zone 'UTC' + interval '8 hours')::date`)

/** How many draws were published in a stretch of days. One that is not is counted in nothing: a count would tell what is planned. */
export async function publishedDraws(db: Db, { from, to, at }: Stretch): Promise<number> {
  const [row] = await db.wide<{ n: number }>(sql`
    select count(*)::int as n from draw_publication p
    where ${local('p.known_from')} between ${from}::date and ${to}::date and p.known_from <= ${at}::timestamptz`)
  return row?.n ?? 0
}

/** Visits whose result is due and whose draw is published, the later of both in a stretch of days, and those of which a result was said by its day: so each is counted once, in one year. */
export async function resultsDue(db: Db, { from, to, at }: Stretch): Promise<Count> {
  const [row] = await db.wide<Count>(sql`
    select count(*)::int as of, count(distinct v.subject_id)::int as subjects,
      (count(*) filter (where exists (select 1 from inspection_result_statement r
        where r.draw_id = v.draw_id and r.subject_id = v.subject_id and ${local('r.known_from')} <= v.due_on)))::int as done
    from draw_visit v join draw_publication p on p.draw_id = v.draw_id and p.known_from <= ${at}::timestamptz
    where greatest(v.due_on, ${local('p.known_from')}) between ${from}::date and ${to}::date`)
  return row ?? { of: 0, done: 0, subjects: 0 }
}

/** So many measures are looked through at once. */
const step = 500

/** Measures ordered by an instant that hold now, their cause and edition still in force: what was repaired since is not among them. */
async function holding(db: Db, { now }: Viewer, ask: Ask, at: string): Promise<MeasureRow[]> {
  const entries = entriesWhere(() => true)
  const found: MeasureRow[] = []
  for (let after: string | null = null; ; ) {
    const rows: MeasureRow[] = await measuresIn(db, now, ['IN_FORCE'], { entries, after, first: step })
    const endings = await endingsOf(db, ask, now, rows)
    found.push(...rows.filter((row, i) => endings[i] === null && orderedBy(row, at)))
    after = rows.at(-1)?.id ?? null
    if (after === null || rows.length < step) return found
  }
}

const orderedBy = ({ steps }: MeasureRow, at: string) =>
  steps.some(({ event, knownFrom }) => event === 'ORDER' && Date.parse(knownFrom) <= Date.parse(at))

/** Measures in force, and what departments answered to those whose answer fell due in a stretch of days. */
export async function measureWork(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  { from, to, at }: Stretch,
): Promise<{ held: Count; answers: Count }> {
  const rows = await holding(db, viewer, ask, at)
  const owed = rows.flatMap((row) => {
    const dueOn = feedbackDue(orderOf(row)?.since ?? to)
    const executors = entryNamed(row).entry?.executors ?? []
    return dueOn !== null && dueOn >= from && dueOn <= to ? executors.map((org) => ({ row, org, dueOn })) : []
  })
  const said = await firstSaid(
    db,
    owed.map(({ row }) => row.id),
  )
  const inTime = owed.filter(({ row, org, dueOn }) => (said.get(`${row.id} ${org}`) ?? '9999-12-31') <= dueOn)
  return {
    held: { of: rows.length, done: rows.length, subjects: subjectsOf(rows) },
    answers: { of: owed.length, done: inTime.length, subjects: subjectsOf(owed.map(({ row }) => row)) },
  }
}

const subjectsOf = (rows: readonly MeasureRow[]) => new Set(rows.map(({ subjectId }) => subjectId)).size

/** The day on which each body first said something about each measure. */
async function firstSaid(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.wide<{ key: string; day: string }>(sql`
    select measure_id || ' ' || org as key, ${local('min(known_from)')}::text as day
    from measure_feedback_statement where measure_id = any(${[...new Set(ids)]}::text[]) group by measure_id, org`)
  return new Map(rows.map(({ key, day }) => [key, day]))
}
