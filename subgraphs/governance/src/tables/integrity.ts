import { date, index, integer, jsonb, text } from 'drizzle-orm/pg-core'
import { governance, instant } from './room.ts'

/** 诚信教育课程 */
export const trainingCourse = governance.table(
  'training_course',
  {
    id: text().primaryKey(),
    title: text().notNull(),
    heldOn: date('held_on').notNull(),
    hours: integer().notNull(),
    content: text().notNull(),
    byPerson: text('by_person').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.heldOn, t.id)],
)

/** 参加情况陈述: of a person by its staff number; what is said last holds. */
export const trainingAttendance = governance.table(
  'training_attendance_statement',
  {
    id: text().primaryKey(),
    courseId: text('course_id').notNull(),
    staffNo: text('staff_no').notNull(),
    unit: text().notNull(),
    outcome: text().notNull(),
    byPerson: text('by_person').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.courseId, t.staffNo, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst())],
)

/** 政务失信舆情: as it was received; its course is in `step` (flow OPINION). */
export const opinionIncident = governance.table(
  'opinion_incident',
  {
    id: text().primaryKey(),
    title: text().notNull(),
    source: text().notNull(),
    content: text().notNull(),
    foundOn: date('found_on').notNull(),
    unit: text().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.knownFrom)],
)

/** 逾期事项年度公开: figures by kind as they were published; a later one of the year takes its place. */
export const publishedDuties = governance.table(
  'published_duties_statement',
  {
    id: text().primaryKey(),
    year: integer().notNull(),
    countedUpTo: date('counted_up_to').notNull(),
    /** By kind; null where it was withheld. */
    figures: jsonb().$type<Record<string, number | null>>().notNull(),
    byPerson: text('by_person').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.year, t.knownFrom)],
)
