import { date, index, json, primaryKey, text } from 'drizzle-orm/pg-core'
import { enforcement, instant } from './room.ts'

/** 公示陈述: a decision is shown on a site from a day; no day means withdrawn. */
export const publication = enforcement.table(
  'publication_statement',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id').notNull(),
    site: text().notNull(),
    publishedOn: date('published_on'),
    /** 撤下理由, of a withdrawal. */
    reason: text(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.decisionId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst())],
)

/** 公示批次: acts as they were sent to one site, or taken off it; its course is in `step`. */
export const publicityBatch = enforcement.table('publicity_batch', {
  id: text().primaryKey(),
  site: text().notNull(),
  action: text().notNull(),
  template: text().notNull(),
  /** SHA-256 of the sheet as it was sent. */
  sheetHash: text('sheet_hash').notNull(),
  unit: text(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 批次内容: the row of each act in its batch, the cells as they were sent. */
export const publicityBatchRow = enforcement.table(
  'publicity_batch_row',
  {
    batchId: text('batch_id').notNull(),
    decisionId: text('decision_id').notNull(),
    cells: json().$type<string[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.batchId, t.decisionId] }), index().on(t.decisionId)],
)
