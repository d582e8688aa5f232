import { type Ask, type Db, dayOf, raw, type StepRow, sql, stateOf, stepsOf, type Viewer } from '@xinlu/schema'
import {
  assessmentDueOn,
  assessorOn,
  objectionDue,
  ownersDueOn,
  provinceRecorderOn,
  reportDueOn,
} from '../domain/course/county.ts'
import { decidingUnits } from '../domain/course/decider.ts'
import { shownSoFar } from '../domain/course/publicity.ts'
import type { EvaluationObjectionRow, EvaluationTaskRow } from '../evaluationRows.ts'
import type { ConstructionRole, EvaluationState } from '../generated.ts'
import { handsIn } from './evaluationHands.ts'
import { objectionsTo } from './evaluationObjections.ts'
import { factsOfAll } from './found.ts'
import { scopeOf } from './grades.ts'
import { silentSections } from './ownerAnswers.ts'
import { subjectsById } from './subjects.ts'

/** A course on its way. */
interface UnderWay {
  evaluationId: string
  subjectId: string
  role: ConstructionRole
  year: number
  state: EvaluationState
  since: string
}

const toAssess: readonly EvaluationState[] = ['SELF_REPORTED', 'OWNER_SCORED', 'PROVINCE_RETURNED']

/** What has to be done about evaluations by a unit, or by all of them; what waits longest first. */
export async function tasksFor(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  unit: string | null,
  first: number,
): Promise<EvaluationTaskRow[]> {
  const today = dayOf(viewer.now)
  const courses = await db.wide<UnderWay>(sql`
    select s.evaluation_id as "evaluationId", s.subject_id as "subjectId", s.role, s.year, s.state, s.valid_from as since
    from evaluation_statement s
    where s.state in ('SELF_REPORTED', 'OWNER_SCORED', 'COUNTY_ASSESSED', 'PUBLICITY', 'PROVINCE_RETURNED')
      and not exists (select 1 from evaluation_statement later
        where later.evaluation_id = s.evaluation_id and (later.known_from, later.id) > (s.known_from, s.id))
    order by s.known_from, s.id limit 500`)
  const waiting = courses.filter(({ state }) => toAssess.includes(state))
  const shown = courses.filter(({ state }) => state === 'PUBLICITY')
  const tasks = [
    ...(await assessing(db, viewer, ask, waiting, today)),
    ...courses.filter(({ state }) => state === 'COUNTY_ASSESSED').map((one) => showing(one, today)),
    ...(await answering(db, shown, today)),
    ...(await unbegun(db, today, first)),
  ]
  return tasks
    .filter((task) => unit === null || task.unit === unit)
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
    .slice(0, first)
}

const isLate = (dueOn: string | null, today: string) => dueOn !== null && today > dueOn

/** What the county has to assess, and sections for whose owners a unit has to answer. */
async function assessing(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  courses: readonly UnderWay[],
  today: string,
): Promise<EvaluationTaskRow[]> {
  if (courses.length === 0) return []
  const subjects = await subjectsById(
    ask,
    courses.map(({ subjectId }) => subjectId),
  )
  const facts = await factsOfAll(
    db,
    courses.map(({ subjectId, role, year }, i) => ({
      memberIds: subjects[i]?.memberIds ?? [subjectId],
      ...{ role, year, at: viewer.now },
    })),
  )
  const silent = await silentSections(
    db.$client,
    courses.map(({ year }, i) => ({ year, facts: facts[i] ?? { sections: [], conducts: [] } })),
  )
  return courses.flatMap(({ state: _, ...course }, i) => {
    const missing = silent[i] ?? []
    const why = missing.some((one) => one.why === 'NOT_ANSWERED') ? 'OWNER_SILENT' : 'FACTS_SINCE'
    const ownersDue = ownersDueOn(course.year)
    const units = [...new Set(missing.flatMap((one) => (one.unit === null ? [] : [one.unit])))]
    const dueOn = assessmentDueOn(course.year)
    return [
      ...units.map((unit) => ({
        ...course,
        ...({ next: 'OWNER_SCORE', unit, dueOn: ownersDue, blockedBy: null } as const),
        late: isLate(ownersDue, today),
      })),
      {
        ...course,
        ...({ next: 'ASSESS', unit: assessorOn(today), dueOn } as const),
        late: isLate(dueOn, today),
        blockedBy: missing.length > 0 ? why : null,
      },
    ]
  })
}

function showing({ state: _, ...course }: UnderWay, today: string): EvaluationTaskRow {
  const dueOn = assessmentDueOn(course.year)
  return { ...course, next: 'SHOW', unit: assessorOn(today), dueOn, late: isLate(dueOn, today), blockedBy: null }
}

/** What is shown waits for the province, or for who decides an objection. */
async function answering(db: Db, courses: readonly UnderWay[], today: string): Promise<EvaluationTaskRow[]> {
  if (courses.length === 0) return []
  const ids = courses.map(({ evaluationId }) => evaluationId)
  const [steps, objections] = await Promise.all([stepsOf(db.$client, ids), objectionsTo(db.$client, ids)])
  return Promise.all(
    courses.map((course, i) => {
      const open = objections[i]?.find((one) => stateOf(one.steps) === 'FILED')
      const own = steps.filter(({ caseId }) => caseId === course.evaluationId)
      return open ? deciding(db, course, open, today) : waitingForProvince(course, own, today)
    }),
  )
}

function waitingForProvince({ state: _, ...course }: UnderWay, steps: StepRow[], today: string): EvaluationTaskRow {
  const until = shownSoFar(steps)?.until ?? null
  const blockedBy = until === null ? 'CALENDAR_END' : today <= until ? 'PUBLICITY_RUNS' : null
  return { ...course, next: 'ANSWER', unit: provinceRecorderOn(today), dueOn: until, late: false, blockedBy }
}

async function deciding(
  db: Db,
  { state: _, ...course }: UnderWay,
  { filedOn }: EvaluationObjectionRow,
  today: string,
): Promise<EvaluationTaskRow> {
  const { units } = await handsIn(db.$client, course.evaluationId)
  const unit = decidingUnits.find((one) => !units.includes(one)) ?? null
  const dueOn = objectionDue(filedOn)?.dueOn ?? null
  const blockedBy = unit === null ? 'NOBODY_LEFT' : null
  return { ...course, next: 'DECIDE_OBJECTION', unit, since: filedOn, dueOn, late: isLate(dueOn, today), blockedBy }
}

/** Firms that bid or worked in the last year and that nobody evaluated, once their report is late. */
async function unbegun(db: Db, today: string, first: number): Promise<EvaluationTaskRow[]> {
  const year = Number(today.slice(0, 4)) - 1
  const since = reportDueOn(year)
  if (today <= since) return []
  const rows = await db.wide<{ subjectId: string; role: ConstructionRole }>(sql`
    select distinct c.role, c.subject_id as "subjectId" from performance_statement p
    join contract_statement c on c.contract_id = p.contract_id
    where p.year = ${raw(year)} and (p.bid or p.performed)
      and not exists (select 1 from evaluation_statement e
        where e.subject_id = c.subject_id and e.role = c.role and e.year = p.year)
      and not exists (select 1 from grade_statement g
        where g.subject_id = c.subject_id and g.role = c.role and g.year = p.year and ${raw(scopeOf('g'))} = 'PROVINCE')
    order by c.role, c.subject_id limit ${first}`)
  const dueOn = assessmentDueOn(year)
  return rows.map(({ subjectId, role }) => ({
    ...({ subjectId, role, year, evaluationId: null, next: 'ASSESS', since, dueOn } as const),
    ...{ unit: assessorOn(today), late: isLate(dueOn, today), blockedBy: null },
  }))
}
