import { date, index, integer, numeric, text } from 'drizzle-orm/pg-core'
import { instant, roadTransport } from './room.ts'

/** 质量信誉考核陈述: an assessment as a source stated it; a correction, or a step of its course, is a further row of the same assessment. */
export const assessment = roadTransport.table(
  'assessment_statement',
  {
    id: text().primaryKey(),
    assessmentId: text('assessment_id').notNull(),
    subjectId: text('subject_id').notNull(),
    year: integer().notNull(),
    scheme: text().notNull(),
    /** Null until it is assessed. */
    score: numeric(),
    /** Null until it is assessed, and where there is no evidence at all. */
    grade: text(),
    state: text().notNull(),
    authority: text().notNull(),
    /** The pack by which it was found; null for a result that came without its facts. */
    edition: text(),
    /** The statements of facts on which score and grade rest; null for a result that came without its facts. */
    restsOn: text('rests_on').array(),
    saidBy: text('said_by').notNull(),
    validFrom: date('valid_from').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId, t.year.desc().nullsFirst()),
    index().on(t.assessmentId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index().on(t.scheme, t.year, t.subjectId),
    index().on(t.state, t.knownFrom),
  ],
)

/** 企业自评: what a firm says of itself; one that is handed in again is a further row. */
export const selfScore = roadTransport.table(
  'self_score',
  {
    id: text().primaryKey(),
    assessmentId: text('assessment_id').notNull(),
    subjectId: text('subject_id').notNull(),
    score: numeric({ precision: 8, scale: 2 }).notNull(),
    note: text().notNull(),
    proofs: text().array().notNull(),
    /** SHA-256 of each of them, as it was then. */
    hashes: text().array().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.assessmentId)],
)

/** 考核异议: its course is in `step`. */
export const assessmentObjection = roadTransport.table(
  'assessment_objection',
  {
    id: text().primaryKey(),
    assessmentId: text('assessment_id').notNull(),
    subjectId: text('subject_id').notNull(),
    ground: text().notNull(),
    proofs: text().array().notNull(),
    hashes: text().array().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.assessmentId), index().on(t.knownFrom)],
)
