import { type Db, dayOf, raw, sql, type Viewer } from '@xinlu/schema'
import { dueOrLater } from '../../domain/publicity/due.ts'
import type { Counted } from '../../domain/quality/quality.ts'
import { barred } from '../shown.ts'

/** Every sum that is published, or that would give one away: by unit and kind, each by month, quarter and year. */
const sets = [
  'unit, month',
  'unit, quarter',
  'unit, year',
  'kind, month',
  'kind, quarter',
  'kind, year',
  'month',
  'quarter',
  'year',
  'unit, kind, month',
]
const groupings = raw(sets.flatMap((set) => [`(${set}, outcome)`, `(${set})`]).join(', '))
const calendar = raw(
  `to_char(on_day, 'YYYY-MM') as month, to_char(on_day, 'YYYY-"Q"Q') as quarter, to_char(on_day, 'YYYY') as year`,
)

/**
 * Decisions of whole years that are for publicity, counted by what became of their publicity; repaired ones among them. One that is
 * neither shown nor past its due day counts once it is; one that was annulled by then need not be shown.
 */
export async function actCounts(db: Db, viewer: Viewer, firstYear: number, lastYear: number): Promise<Counted[]> {
  const today = dayOf(viewer.now)
  const days = dueDays(`${firstYear}-01-01`, `${lastYear}-12-31`, today)
  return db.wide<Counted>(sql`
    with act as (
      select s.subject_id, s.kind, s.decided_on as on_day, coalesce(d.issuing_unit, s.said_by) as unit, t.due, (
        select min(p.published_on) from publication_statement p
        where p.decision_id = s.decision_id and p.known_from <= ${viewer.now} and p.published_on <= ${today}::date) as shown, ${annulment(viewer)} as annulled
      from decision_statement s join decision d on d.id = s.decision_id
      join (${days}) t on t.day = s.decided_on and t.other = (s.kind not in ('PENALTY', 'LICENCE'))
      where s.decided_on between ${`${firstYear}-01-01`}::date and ${`${lastYear}-12-31`}::date and s.known_from <= ${viewer.now}
        and not (${barred()}) and not exists (select 1 from decision_statement later where later.decision_id = s.decision_id
          and (later.known_from, later.id) > (s.known_from, s.id) and later.known_from <= ${viewer.now})),
    judged as (
      select *, ${calendar}, case when shown <= due then 'IN_TIME' when shown is not null then 'LATE'
        else 'MISSING' end as outcome from act where shown is not null or (due < ${today}::date and (annulled is null or annulled > due)))
    select unit, kind, month, quarter, year, outcome, count(*)::int as n, count(distinct subject_id)::int as subjects
    from judged group by grouping sets (${groupings})`)
}

/**
 * Rows that came in files in whole years: those that were recorded as they came, and those that were kept in quarantine with a
 * fault. A row whose number was known with other facts is a conflict, not a fault, and counts nowhere.
 */
export async function rowCounts(db: Db, viewer: Viewer, firstYear: number, lastYear: number): Promise<Counted[]> {
  const day = (known: string) => raw(`(${known} at time zone 'UTC' + interval '8 hours')::date`)
  return db.wide<Counted>(sql`
    with came as (
      select s.said_by as unit, s.kind, ${day('s.known_from')} as on_day, 'PASSED' as outcome
      from decision_statement s where s.known_from <= ${viewer.now} and not exists (
        select 1 from decision_statement earlier where earlier.decision_id = s.decision_id
          and (earlier.known_from, earlier.id) < (s.known_from, s.id))
      union all
      select q.said_by, case q.template when 'PENALTY_2018' then 'PENALTY' when 'LICENCE_2018' then 'LICENCE' else q.template end,
        ${day('q.known_from')}, 'FAULTY'
      from quarantined_row q where q.decision_id is null and q.known_from <= ${viewer.now}),
    dated as (select *, ${calendar} from came
      where on_day between ${`${firstYear}-01-01`}::date and ${`${lastYear}-12-31`}::date)
    select unit, kind, month, quarter, year, outcome, count(*)::int as n, count(*)::int as subjects
    from dated group by grouping sets (${groupings})`)
}

/** The day on which decision `s` was annulled, or found unlawful or void; null where it was not. */
export const annulment = ({ now }: Viewer) => sql`(select min(changed_on) from decision_change
  where decision_id = s.decision_id and change <> 'CHANGED' and known_from <= ${now})`

/** Each day of a stretch with the due days of what is decided on it: of licences and penalties, and of the other acts. */
export function dueDays(from: string, to: string, today: string) {
  const days: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(to < today ? to : today); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  const national = days.map((day) => dueOrLater('PENALTY_2018', day, today))
  const others = days.map((day) => dueOrLater('OTHER_ACT', day, today))
  return sql`select day::date as day, false as other, due::date as due from unnest(${days}::text[], ${national}::text[]) n(day, due)
    union all select day::date, true, due::date from unnest(${days}::text[], ${others}::text[]) o(day, due)`
}
