import { type Db, dayOf, nothing, type Question, raw, sql, type Viewer } from '@xinlu/schema'
import { plusMonths } from '../../domain/publicity/period.ts'
import type { DueAct, PastActs } from '../../domain/quality/outlook.ts'
import { barred } from '../shown.ts'
import { annulment, dueDays } from './quality.ts'

/** The most decisions of an outlook. */
const most = 200

/** Acts for publicity of a stretch as they stand now, with the unit, the due day and the day on which they were first shown. */
function acts(viewer: Viewer, unit: string | null, from: string, to: string): Question {
  const today = dayOf(viewer.now)
  return sql`select s.decision_id as id, s.subject_id, s.decided_on, t.due, coalesce(d.issuing_unit, s.said_by) as unit, p.shown, p.said,
      ${annulment(viewer)} as annulled
    from decision_statement s join decision d on d.id = s.decision_id
    join (${dueDays(from, to, today)}) t on t.day = s.decided_on and t.other = (s.kind not in ('PENALTY', 'LICENCE'))
    cross join lateral (select min(published_on) as shown, count(*) as said from publication_statement
      where decision_id = s.decision_id and known_from <= ${viewer.now}) p
    where s.decided_on between ${from}::date and ${to}::date and s.known_from <= ${viewer.now} and not (${barred()})
      ${unit === null ? nothing : sql`and coalesce(d.issuing_unit, s.said_by) = ${unit}`}
      and not exists (select 1 from decision_statement later where later.decision_id = s.decision_id
        and (later.known_from, later.id) > (s.known_from, s.id) and later.known_from <= ${viewer.now})`
}

/** Decisions that no site has shown yet and that are not late yet, the soonest due first. */
export async function dueActs(db: Db, viewer: Viewer, unit: string | null): Promise<DueAct[]> {
  const today = dayOf(viewer.now)
  // No clock is longer than two months.
  return db.wide<DueAct>(sql`
    select a.id, a.unit, a.decided_on as "decidedOn", a.due as "dueOn" from (${acts(viewer, unit, plusMonths(today, -2), today)}) a
    where a.said = 0 and a.annulled is null and a.due >= ${today}::date and a.due < 'infinity'
      and not exists (select 1 from repaired where decision_id = a.id) order by a.due, a.id limit ${raw(most)}`)
}

/** Acts of the last twelve months whose due day has passed, by unit and days; repaired ones among them, as numbers. */
export async function pastActs(db: Db, viewer: Viewer, unit: string | null): Promise<PastActs[]> {
  const today = dayOf(viewer.now)
  return db.wide<PastActs>(sql`
    select a.unit, a.decided_on as "decidedOn", a.due as "dueOn", a.shown as "shownOn", count(*)::int as n
    from (${acts(viewer, unit, plusMonths(today, -12), today)}) a where a.due < ${today}::date
      and (a.shown is not null or a.annulled is null or a.annulled > a.due) group by 1, 2, 3, 4`)
}
