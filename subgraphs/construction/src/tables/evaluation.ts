import { boolean, date, index, integer, numeric, text } from 'drizzle-orm/pg-core'
import { construction, instant } from './room.ts'

/** 信用评价陈述: an evaluation on its way, as a step of its course left it; a correction, or a further step, is a further row. */
export const evaluation = construction.table(
  'evaluation_statement',
  {
    id: text().primaryKey(),
    evaluationId: text('evaluation_id').notNull(),
    subjectId: text('subject_id').notNull(),
    role: text().notNull(),
    year: integer().notNull(),
    /** All of these are null until it is assessed. */
    score: numeric({ precision: 8, scale: 2 }),
    bidScore: numeric('bid_score'),
    performanceScore: numeric('performance_score'),
    otherPoints: numeric('other_points'),
    /** The grade that follows from the facts; beside it the one that stands, which is another where the province set it. */
    foundGrade: text('found_grade'),
    grade: text(),
    directD: boolean('direct_d').notNull().default(false),
    state: text().notNull(),
    authority: text().notNull(),
    /** The pack by which it was found. */
    edition: text(),
    /** The statements of facts on which it rests, and that of the grade before it, of which it is one better at most. */
    restsOn: text('rests_on').array(),
    lastGrade: text('last_grade'),
    saidBy: text('said_by').notNull(),
    validFrom: date('valid_from').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId, t.year.desc().nullsFirst()),
    index().on(t.evaluationId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index().on(t.role, t.year, t.subjectId),
    index().on(t.state, t.knownFrom),
  ],
)

/** 企业自评: what a firm says of itself; one that is handed in again is a further row. */
export const evaluationReport = construction.table(
  'evaluation_report',
  {
    id: text().primaryKey(),
    evaluationId: text('evaluation_id').notNull(),
    subjectId: text('subject_id').notNull(),
    score: numeric({ precision: 8, scale: 2 }).notNull(),
    note: text().notNull(),
    proofs: text().array().notNull(),
    /** SHA-256 of each of them, as it was then. */
    hashes: text().array().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.evaluationId)],
)

/** 建设单位评价: the owner of a section answered for its performance, having looked at these statements of facts. */
export const ownerAnswer = construction.table(
  'owner_answer',
  {
    id: text().primaryKey(),
    contractId: text('contract_id').notNull(),
    year: integer().notNull(),
    lookedAt: text('looked_at').array().notNull(),
    note: text().notNull(),
    /** The owner's own subject, or the unit that answers for it. */
    saidBy: text('said_by').notNull(),
    byUnit: text('by_unit'),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.contractId, t.year)],
)

/** 信用评价异议: its course is in `step`. */
export const evaluationObjection = construction.table(
  'evaluation_objection',
  {
    id: text().primaryKey(),
    evaluationId: text('evaluation_id').notNull(),
    subjectId: text('subject_id').notNull(),
    ground: text().notNull(),
    proofs: text().array().notNull(),
    hashes: text().array().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.evaluationId), index().on(t.knownFrom)],
)
