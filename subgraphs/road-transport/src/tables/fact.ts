import { boolean, date, index, jsonb, numeric, text } from 'drizzle-orm/pg-core'
import { instant, roadTransport } from './room.ts'

/** 考核事实陈述: one thing that happened, as its source stated it; a correction is a further row of the same fact. */
export const assessmentFact = roadTransport.table(
  'assessment_fact',
  {
    id: text().primaryKey(),
    factId: text('fact_id').notNull(),
    subjectId: text('subject_id').notNull(),
    scheme: text().notNull(),
    kind: text().notNull(),
    occurredOn: date('occurred_on').notNull(),
    quantity: numeric({ precision: 14, scale: 4 }).notNull(),
    particulars: jsonb().$type<Record<string, string | number | boolean>>().notNull(),
    /** The source's own number of it: the same again is the same fact. */
    sourceRef: text('source_ref').notNull(),
    evidenceRef: text('evidence_ref'),
    /** SHA-256 of the evidence, as it was then. */
    evidenceHash: text('evidence_hash'),
    /** 整改日期 */
    correctedOn: date('corrected_on'),
    /** It is no longer said. */
    withdrawn: boolean().notNull(),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId, t.scheme, t.occurredOn),
    index().on(t.factId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index().on(t.scheme, t.subjectId, t.occurredOn),
  ],
)
