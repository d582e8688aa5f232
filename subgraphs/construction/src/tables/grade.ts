import { boolean, date, index, integer, numeric, text } from 'drizzle-orm/pg-core'
import { construction, instant } from './room.ts'

/** 信用评价陈述: a grade as its authority stated it, its last day included; a correction is a further row of the same grade. */
export const grade = construction.table(
  'grade_statement',
  {
    id: text().primaryKey(),
    gradeId: text('grade_id').notNull(),
    subjectId: text('subject_id').notNull(),
    role: text().notNull(),
    year: integer().notNull(),
    authority: text().notNull(),
    grade: text().notNull(),
    /** Null where its authority stated none. */
    score: numeric({ precision: 8, scale: 2 }),
    /** 直接定为D级: by conduct, whatever the points. */
    directD: boolean('direct_d').notNull().default(false),
    /** PROVINCE or NATIONAL: how far it counts; null for what was stated before, which its authority tells. */
    scope: text(),
    /** The course that came to it; null for one that was stated alone. */
    evaluationId: text('evaluation_id'),
    statedValidTo: date('stated_valid_to').notNull(),
    saidBy: text('said_by').notNull(),
    validFrom: date('valid_from').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId, t.year.desc().nullsFirst()),
    index().on(t.evaluationId),
    index().on(t.gradeId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)
