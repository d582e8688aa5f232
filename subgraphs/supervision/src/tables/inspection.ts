import { index, text } from 'drizzle-orm/pg-core'
import { instant, supervision } from './room.ts'

/** 检查计划陈述: one planned inspection; a later row of the same plan takes its place. */
export const inspectionStatement = supervision.table(
  'inspection_statement',
  {
    id: text().primaryKey(),
    inspectionId: text('inspection_id').notNull(),
    subjectId: text('subject_id').notNull(),
    month: text().notNull(),
    industry: text().notNull(),
    reason: text().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId),
    index().on(t.inspectionId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)
