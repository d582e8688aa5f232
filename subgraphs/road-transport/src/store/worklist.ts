import { type Db, dayOf, raw, type StepRow, sql, stateOf, stepsOf, type Viewer } from '@xinlu/schema'
import { assessorOf, cityRecorderOn, objectionDue, selfScoreDueOn } from '../domain/course/county.ts'
import { decidingUnits } from '../domain/course/decider.ts'
import { shownOf } from '../domain/course/publicity.ts'
import { isOfDrivers } from '../domain/course/schemes.ts'
import type { AssessmentDeed, AssessmentScheme, AssessmentState } from '../generated.ts'
import type { ObjectionRow, TaskRow } from '../rows.ts'
import { handsIn, objectionsTo } from './objections.ts'

/** Every scheme of firms. */
const firmSchemes: readonly AssessmentScheme[] = [
  'FREIGHT',
  'COACH_LINE',
  'COACH_CHARTER',
  'TAXI',
  'PLATFORM_TAXI',
  'BUS',
  'REPAIR',
]

interface UnderWay {
  id: string
  subjectId: string
  scheme: AssessmentScheme
  year: number
  state: AssessmentState
  since: string
}

/** What has to be done about assessments by a unit, or by all of them; what waits longest first. */
export async function tasksFor(db: Db, viewer: Viewer, unit: string | null, first: number): Promise<TaskRow[]> {
  const today = dayOf(viewer.now)
  const isDecider = unit !== null && decidingUnits.includes(unit)
  const schemes = firmSchemes.filter((scheme) => unit === null || assessorOf(scheme, today) === unit)
  const states = [
    ...(schemes.length > 0 ? ['SELF_SCORED', 'CITY_RETURNED'] : []),
    ...(unit === null || unit === cityRecorderOn(today) ? ['COUNTY_ASSESSED', 'CITY_REVIEWED', 'PUBLICITY'] : []),
    ...(isDecider ? ['PUBLICITY'] : []),
  ]
  // Whose result is objected to is for who decides, not for who makes it final.
  const objected = sql`exists (select 1 from assessment_objection o where o.assessment_id = s.assessment_id
    and (select state from step where case_id = o.id order by seq desc limit 1) = 'FILED')`
  const courses = await db.wide<UnderWay>(sql`
    select s.assessment_id as id, s.subject_id as "subjectId", s.scheme, s.year, s.state, s.valid_from as since
    from assessment_statement s where s.state = any(${states}::text[])
      and (s.state not in ('SELF_SCORED', 'CITY_RETURNED') or s.scheme = any(${schemes}::text[]))
      and (${unit === null} or s.state <> 'PUBLICITY' or ${isDecider} = ${objected})
      and not exists (select 1 from assessment_statement later
        where later.assessment_id = s.assessment_id and (later.known_from, later.id) > (s.known_from, s.id))
    order by s.known_from, s.id limit ${first}`)
  const ids = courses.map(({ id }) => id)
  const steps = ids.length > 0 ? await stepsOf(db.$client, ids) : []
  const objections = ids.length > 0 ? await objectionsTo(db.$client, ids) : []
  const tasks: TaskRow[] = []
  for (const [i, course] of courses.entries()) {
    const open = objections[i]?.find((one) => stateOf(one.steps) === 'FILED')
    const own = steps.filter(({ caseId }) => caseId === course.id)
    tasks.push(open ? await decidingTask(db, course, open) : taskOf(course, own, today))
  }
  const unbegun = await unassessed(db, today, schemes, first)
  return [...tasks.filter((task) => unit === null || task.unit === unit), ...unbegun]
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
    .slice(0, first)
}

const deeds: Readonly<Partial<Record<AssessmentState, AssessmentDeed>>> = {
  SELF_SCORED: 'ASSESS',
  CITY_RETURNED: 'ASSESS',
  COUNTY_ASSESSED: 'REVIEW',
  CITY_REVIEWED: 'SHOW',
  PUBLICITY: 'FINALISE',
}

function taskOf({ id, subjectId, scheme, year, state, since }: UnderWay, steps: StepRow[], today: string): TaskRow {
  const next = deeds[state] ?? 'FINALISE'
  const shown = next === 'FINALISE' ? shownOf(steps) : null
  const unit = next === 'ASSESS' ? assessorOf(scheme, today) : cityRecorderOn(today)
  return {
    subjectId,
    assessmentId: id,
    scheme,
    year,
    next,
    unit,
    since,
    dueOn: shown?.until ?? null,
    ready: shown === null || today > shown.until,
  }
}

async function decidingTask(db: Db, course: UnderWay, { assessmentId, filedOn }: ObjectionRow): Promise<TaskRow> {
  const { id, subjectId, scheme, year } = course
  const { units } = await handsIn(db.$client, assessmentId)
  const unit = decidingUnits.find((one) => !units.includes(one)) ?? null
  const dueOn = objectionDue(filedOn)?.dueOn ?? null
  return {
    subjectId,
    assessmentId: id,
    scheme,
    year,
    next: 'DECIDE_OBJECTION',
    unit,
    since: filedOn,
    dueOn,
    ready: true,
  }
}

/** Firms of which facts are said of the last year and that nobody assessed, once their self-score is late. */
async function unassessed(
  db: Db,
  today: string,
  schemes: readonly AssessmentScheme[],
  first: number,
): Promise<TaskRow[]> {
  const year = Number(today.slice(0, 4)) - 1
  const due = schemes.filter((scheme) => !isOfDrivers(scheme) && selfScoreDueOn(scheme, year) < today)
  if (due.length === 0) return []
  const rows = await db.wide<{ subjectId: string; scheme: AssessmentScheme }>(sql`
    select distinct f.scheme, f.subject_id as "subjectId" from assessment_fact f
    where f.scheme = any(${due}::text[]) and f.occurred_on between ${`${year}-01-01`} and ${`${year}-12-31`}
      and not exists (select 1 from assessment_statement s
        where s.subject_id = f.subject_id and s.scheme = f.scheme and s.year = ${raw(year)})
    order by f.scheme, f.subject_id limit ${first}`)
  return rows.map(({ subjectId, scheme }) => ({
    subjectId,
    assessmentId: null,
    scheme,
    year,
    next: 'ASSESS',
    unit: assessorOf(scheme, today),
    since: selfScoreDueOn(scheme, year),
    dueOn: null,
    ready: true,
  }))
}
