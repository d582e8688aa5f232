import { type Db, dayOf, sql } from '@xinlu/schema'
import { type DocumentKind, missingOf, neededWith, serviceDueOn } from '../domain/case/course.ts'
import { decideBy, isRepairLate } from '../domain/repair/repairClocks.ts'
import type { Application } from '../rows.ts'
import type { Stretch } from './duties.ts'
import { applicationsWhere } from './repair/applications.ts'

/** So many were due, so many of them done, of so many subjects. */
export interface Count {
  of: number
  done: number
  subjects: number
}

interface Group {
  decidedOn: string
  /** Kind and day of each document's last service. */
  served: [kind: DocumentKind, day: string][]
  ids: string[]
  n: number
}

/** What falls due may have begun so many days before. */
const longest = 60
const before = (day: string) => new Date(Date.parse(day) - longest * 86_400_000).toISOString()

/**
 * 三书同达 of penalties whose last day of service fell in a stretch of days, as known at an instant: only a record of service
 * shows it, so one that came in without any counts as not so served. What was repaired or taken back is counted in nothing.
 */
export async function servedTogether(db: Db, { from, to, at }: Stretch): Promise<Count> {
  const groups = await db.wide<Group>(sql`
    select s.decided_on::text as "decidedOn", l.served, array_agg(distinct s.subject_id) as ids, count(*)::int as n
    from decision_statement s cross join lateral (
      select coalesce(json_agg(json_build_array(v.kind, v.served_on) order by v.kind), '[]')::jsonb as served from (
        select distinct on (kind) kind, served_on from service where decision_id = s.decision_id and known_from <= ${at}::timestamptz
        order by kind, known_from desc, id desc) v) l
    where s.kind = 'PENALTY' and s.decided_on between ${before(from).slice(0, 10)}::date and ${to}::date and s.known_from <= ${at}::timestamptz
      and not exists (select 1 from decision_statement later where later.decision_id = s.decision_id
        and (later.known_from, later.id) > (s.known_from, s.id) and later.known_from <= ${at}::timestamptz)
      and not exists (select 1 from repaired r where r.decision_id = s.decision_id)
      and not exists (select 1 from decision_change c where c.decision_id = s.decision_id and c.change <> 'CHANGED')
    group by 1, 2`)
  const due = groups.filter(({ decidedOn }) => {
    const last = serviceDueOn(decidedOn)
    return last !== null && last >= from && last <= to && neededWith('PENALTY', decidedOn).length > 1
  })
  const done = due.filter(({ decidedOn, served }) => {
    const services = served.map(([kind, servedOn]) => ({ kind, servedOn }))
    return missingOf('PENALTY', decidedOn, services).length === 0
  })
  const sum = (some: readonly Group[]) => some.reduce((all, { n }) => all + n, 0)
  return { of: sum(due), done: sum(done), subjects: new Set(due.flatMap(({ ids }) => ids)).size }
}

/** Applications for repair whose decision fell due in a stretch of days, and those that were taken on and decided by their days. */
export async function repairsDue(db: Db, { from, to, at }: Stretch): Promise<Count> {
  const client = db.$client
  const applications = await applicationsWhere(
    client,
    client`where r.known_from >= ${before(from)} and r.known_from <= ${at} order by r.known_from, r.id`,
  )
  const due = applications.flatMap((one) => {
    const course = courseBy(one, at)
    const last = decideBy(course)
    return last !== null && last >= from && last <= to ? [{ subjectId: one.subjectId, course }] : []
  })
  const done = due.filter(({ course }) => course.decidedOn !== null && !isRepairLate(course, to))
  return { of: due.length, done: done.length, subjects: new Set(due.map(({ subjectId }) => subjectId)).size }
}

/** How far an application had come by an instant. */
function courseBy({ appliedOn, steps }: Application, at: string) {
  const dayOfStep = (...events: string[]) => {
    const step = steps.find((one) => events.includes(one.event) && Date.parse(one.knownFrom) <= Date.parse(at))
    return step ? dayOf(step.knownFrom) : null
  }
  return {
    appliedOn,
    acceptedOn: dayOfStep('ACCEPT', 'TURN_AWAY'),
    decidedOn: dayOfStep('GRANT', 'REFUSE', 'TURN_AWAY'),
  }
}
