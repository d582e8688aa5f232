import { date, index, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { enforcement, instant } from './room.ts'

/** 信用异议: its course is in `step`. */
export const objection = enforcement.table(
  'objection',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id').notNull(),
    subjectId: text('subject_id').notNull(),
    ground: text().notNull(),
    proofs: text().array().notNull(),
    /** The unit that issued the decision, and the person who recorded it: neither decides the objection. */
    issuingUnit: text('issuing_unit').notNull(),
    recordedBy: text('recorded_by'),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.decisionId), index().on(t.subjectId), index().on(t.knownFrom)],
)

/** 轻微违法免罚: a decision with every listed condition checked and a commitment; never published, once per person and kind. */
export const exemption = enforcement.table(
  'exemption',
  {
    id: text().primaryKey(),
    subjectId: text('subject_id').notNull(),
    item: text().notNull(),
    docNo: text('doc_no').notNull(),
    decidedOn: date('decided_on').notNull(),
    breachFacts: text('breach_facts').notNull(),
    /** Each condition of the item, in its words, with how it was found. */
    conditions: jsonb().$type<{ condition: string; met: boolean; finding: string }[]>().notNull(),
    commitmentId: text('commitment_id').notNull(),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [uniqueIndex().on(t.subjectId, t.item), uniqueIndex().on(t.docNo)],
)
