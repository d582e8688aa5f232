import { date, index, integer, numeric, pgSchema, text, timestamp } from 'drizzle-orm/pg-core'

export const roadTransport = pgSchema('road_transport')

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 6, mode: 'string' })

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

/** 来源报送: a source has reported everything up to this instant. */
export const sourceReport = roadTransport.table(
  'source_report',
  {
    id: text().primaryKey(),
    source: text().notNull(),
    reportedUpTo: instant('reported_up_to').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.knownFrom.desc().nullsFirst())],
)
