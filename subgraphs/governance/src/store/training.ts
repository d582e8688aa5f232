import { alone, type Db, dayOf, newId, refusal, typed, type Viewer } from '@xinlu/schema'
import { provenOneOf, teachingUnits, unitTyped } from '../domain/integrity/units.ts'
import type { AttendanceInput, TrainingInput } from '../generated.ts'
import type { AttendanceRow, CourseRow } from '../integrityRows.ts'

const columns = (sql: Db['$client']) => sql`c.id, c.title, c.held_on::text as "heldOn", c.hours, c.content`

/** A page of the courses of a year, the latest first; as many as are asked for. */
export async function coursePage(
  db: Db,
  { now }: Viewer,
  { year, first, after }: { year: number; first: number; after: string | null },
): Promise<CourseRow[]> {
  const sql = db.$client
  return sql<CourseRow[]>`
    select ${columns(sql)} from training_course c where c.known_from <= ${now}
      and c.held_on between ${`${year}-01-01`} and ${`${year}-12-31`} ${after === null ? sql`` : sql`and c.id < ${after}`}
    order by c.id desc limit ${first}`
}

/** Who took part in a course, by staff number, as it was said last. */
export async function attendanceOf(db: Db, courseId: string, first: number): Promise<AttendanceRow[]> {
  return db.$client<AttendanceRow[]>`
    select distinct on (staff_no) staff_no as "staffNo", unit, outcome from training_attendance_statement
    where course_id = ${courseId} order by staff_no, known_from desc, id desc limit ${first}`
}

/** How many were called to courses of each unit and quarter, and how many completed them. */
export async function completion(
  db: Db,
  { now }: Viewer,
  year: number,
): Promise<{ unit: string; quarter: string; called: number; completed: number }[]> {
  return db.$client`
    select a.unit, to_char(c.held_on, 'YYYY-"Q"Q') as quarter, count(*)::int as called,
      (count(*) filter (where a.outcome = 'COMPLETED'))::int as completed
    from training_course c join lateral (
      select distinct on (staff_no) staff_no, unit, outcome from training_attendance_statement
      where course_id = c.id and known_from <= ${now} order by staff_no, known_from desc, id desc) a on true
    where c.held_on between ${`${year}-01-01`} and ${`${year}-12-31`} and c.known_from <= ${now}
    group by 1, 2 order by 2, 1`
}

/** A course by id; NOT_FOUND for none. */
async function courseOf(db: Db, id: string): Promise<CourseRow> {
  const sql = db.$client
  const [row] = await sql<CourseRow[]>`select ${columns(sql)} from training_course c where c.id = ${id}`
  if (row) return row
  throw refusal('NOT_FOUND', { expected: 'a course', got: 'none of this id', todo: 'look at trainingCourses' })
}

/** Enters a course; the same title of the same day is the one that there is. */
export async function recordCourse(db: Db, viewer: Viewer, input: TrainingInput): Promise<CourseRow> {
  provenOneOf(viewer, teachingUnits, 'a unit that teaches')
  if (!(input.hours >= 1 && input.hours <= 200))
    throw refusal('BAD_INPUT', { expected: 'hours from 1 to 200', got: String(input.hours), todo: 'correct it' })
  const said = { title: typed('title', input.title, 2), content: typed('content', input.content, 2) }
  const id = await alone(db, `governance.training ${said.title}`, async (tx) => {
    const [held] = await tx<{ id: string }[]>`
      select id from training_course where title = ${said.title} and held_on = ${input.heldOn}`
    if (held) return held.id
    const by = { by_person: viewer.id ?? '', said_by: viewer.unit ?? '', known_from: viewer.now }
    const made = newId('tc', viewer.now)
    await tx`insert into training_course ${tx({ id: made, ...said, held_on: input.heldOn, hours: input.hours, ...by })}`
    return made
  })
  return courseOf(db, id)
}

/** The most persons of one deed. */
const most = 500

/** Enters who took part; what is said already changes nothing. */
export async function recordAttendance(
  db: Db,
  viewer: Viewer,
  courseId: string,
  entries: readonly AttendanceInput[],
): Promise<CourseRow> {
  provenOneOf(viewer, teachingUnits, 'a unit that teaches')
  const course = await courseOf(db, courseId)
  const said = entries.map(({ staffNo, unit, outcome }) => ({
    staffNo: numberTyped(staffNo),
    unit: unitTyped(unit),
    outcome,
  }))
  if (said.length === 0 || said.length > most || new Set(said.map(({ staffNo }) => staffNo)).size < said.length)
    throw refusal('BAD_INPUT', {
      expected: `1 to ${most} persons, each once`,
      got: `${said.length}`,
      todo: 'correct the list',
    })
  if (course.heldOn > dayOf(viewer.now) && said.some(({ outcome }) => outcome !== 'CALLED'))
    throw refusal('TOO_EARLY', { expected: `a day from ${course.heldOn}`, got: dayOf(viewer.now), todo: 'wait' })
  await alone(db, `governance.training ${courseId}`, async (tx) => {
    const held = await tx<AttendanceRow[]>`
      select distinct on (staff_no) staff_no as "staffNo", unit, outcome from training_attendance_statement
      where course_id = ${courseId} order by staff_no, known_from desc, id desc`
    const fresh = said.filter(
      (one) => !held.some((row) => row.staffNo === one.staffNo && row.unit === one.unit && row.outcome === one.outcome),
    )
    const by = { by_person: viewer.id ?? '', said_by: viewer.unit ?? '', known_from: viewer.now }
    const rows = fresh.map(({ staffNo, unit, outcome }) => ({
      ...{ id: newId('ta', viewer.now), course_id: courseId, staff_no: staffNo, unit, outcome },
      ...by,
    }))
    if (rows.length > 0) await tx`insert into training_attendance_statement ${tx(rows)}`
  })
  return course
}

/** 工号: letters and digits, and no citizen id number. */
function numberTyped(text: string): string {
  const number = text.trim().toUpperCase()
  if (/^[0-9A-Z-]{2,12}$/.test(number)) return number
  throw refusal('BAD_INPUT', {
    expected: 'a staff number of 2 to 12 letters and digits',
    got: `${[...number].length} characters`,
    todo: 'write the staff number, never a citizen id number',
  })
}
