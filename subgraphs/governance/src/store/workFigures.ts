import type { Db } from '@xinlu/schema'
import type { WorkCount } from '../domain/plan/work.ts'
import type { Stretch } from './duties.ts'

/** 诚信教育 of courses held in a stretch of days: who was called and who completed them, as known at an instant; persons by their staff number. */
export async function trainingBy({ $client: sql }: Db, { from, to, at }: Stretch): Promise<WorkCount> {
  const [row] = await sql<WorkCount[]>`
    select count(*)::int as of, (count(*) filter (where a.outcome = 'COMPLETED'))::int as done,
      count(distinct a.staff_no)::int as subjects
    from training_course c join lateral (
      select distinct on (staff_no) staff_no, outcome from training_attendance_statement
      where course_id = c.id and known_from <= ${at} order by staff_no, known_from desc, id desc) a on true
    where c.held_on between ${from} and ${to} and c.known_from <= ${at}`
  return row ?? { of: 0, done: 0, subjects: 0 }
}

/** 宣传活动 of the year of a stretch of days: planned, over by its end, and of these held, which is that somebody said what they reached. */
export async function activitiesBy(
  { $client: sql }: Db,
  { from, to, at }: Stretch,
): Promise<{ planned: number; over: number; held: number }> {
  const [row] = await sql<{ planned: number; over: number; held: number }[]>`
    select count(*)::int as planned, (count(*) filter (where a.until_day <= ${to}))::int as over,
      (count(*) filter (where a.until_day <= ${to} and a.reported_reach is not null))::int as held
    from (select distinct on (activity_id) * from campaign_activity_statement
      where known_from <= ${at} order by activity_id, seq desc) a
    where a.from_day between ${from} and ${`${from.slice(0, 4)}-12-31`}`
  return row ?? { planned: 0, over: 0, held: 0 }
}

/** 典型案例 that were published in a stretch of days and are shown now: one that was taken down is counted no more. */
export async function casesPublished({ $client: sql }: Db, { from, to, at }: Stretch): Promise<number> {
  const [row] = await sql<{ n: number }[]>`
    select count(*)::int as n from step s where s.flow = 'TYPICAL_CASE' and s.event = 'PUBLISH' and s.known_from <= ${at}
      and (s.known_from at time zone 'UTC' + interval '8 hours')::date between ${from}::date and ${to}::date
      and not exists (select 1 from step later where later.case_id = s.case_id and later.seq > s.seq)`
  return row?.n ?? 0
}
