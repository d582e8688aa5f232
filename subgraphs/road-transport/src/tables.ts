import { instant, sourceReportTable } from '@xinlu/schema/tables'
import { date, index, integer, numeric, pgSchema, text } from 'drizzle-orm/pg-core'

export const roadTransport = pgSchema('road_transport')

/** 质量信誉考核陈述: an assessment as a source stated it; a correction is a further row of the same assessment. */
export const assessment = roadTransport.table(
  'assessment_statement',
  {
    id: text().primaryKey(),
    assessmentId: text('assessment_id').notNull(),
    subjectId: text('subject_id').notNull(),
    year: integer().notNull(),
    scheme: text().notNull(),
    score: numeric({ precision: 8, scale: 2 }).notNull(),
    grade: text().notNull(),
    state: text().notNull(),
    authority: text().notNull(),
    saidBy: text('said_by').notNull(),
    validFrom: date('valid_from').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId, t.year.desc().nullsFirst()),
    index().on(t.assessmentId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)

/** 诚信考核陈述: a driver's twelve months from the anniversary of the first issue. */
export const integrity = roadTransport.table(
  'integrity_statement',
  {
    id: text().primaryKey(),
    cycleId: text('cycle_id').notNull(),
    subjectId: text('subject_id').notNull(),
    cycleStartOn: date('cycle_start_on').notNull(),
    points: integer().notNull(),
    grade: text().notNull(),
    saidBy: text('said_by').notNull(),
    validFrom: date('valid_from').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId, t.cycleStartOn.desc().nullsFirst()),
    index().on(t.cycleId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)

/** 来源报送 */
export const sourceReport = sourceReportTable(roadTransport)
