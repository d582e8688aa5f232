import { index, integer, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant, supervision } from './room.ts'

/** 惩戒与激励措施: one that was proposed, with the entry and the cause that it rests on; its course is in `step` (flow MEASURE). */
export const measure = supervision.table(
  'measure',
  {
    id: text().primaryKey(),
    subjectId: text('subject_id').notNull(),
    subjectKind: text('subject_kind').notNull(),
    catalogue: text().notNull(),
    code: text().notNull(),
    /** The day of the catalogue's edition by which it was proposed. */
    edition: text().notNull(),
    causeKind: text('cause_kind').notNull(),
    /** The id under which the room of the cause keeps it. */
    causeId: text('cause_id').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.subjectId), index().on(t.causeId), index().on(t.knownFrom)],
)

/** 执行反馈: what a body did about a measure, as it says; said anew it is a further row. */
export const measureFeedback = supervision.table(
  'measure_feedback_statement',
  {
    measureId: text('measure_id').notNull(),
    org: text().notNull(),
    seq: integer().notNull(),
    outcome: text().notNull(),
    note: text().notNull(),
    docNo: text('doc_no'),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.measureId, t.org, t.seq] })],
)
