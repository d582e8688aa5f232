import { sourceReportTable } from '@xinlu/schema/tables'
import { sql } from 'drizzle-orm'
import { index, integer, json, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { ActFacts } from '../domain/sheet/facts.ts'
import type { Fault } from '../domain/sheet/faults.ts'
import { enforcement, instant } from './room.ts'

/** 导入批次: one file as a clerk sent it. */
export const importBatch = enforcement.table('import_batch', {
  id: text().primaryKey(),
  fileName: text('file_name').notNull(),
  template: text().notNull(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 隔离行: a row that does not fit, kept as it came. The same row of the same template is kept once. */
export const quarantinedRow = enforcement.table(
  'quarantined_row',
  {
    id: text().primaryKey(),
    batchId: text('batch_id').notNull(),
    line: integer().notNull(),
    template: text().notNull(),
    columns: text().array().notNull(),
    /** json, not jsonb: a row is kept as it came, and jsonb takes no NUL and no half of a character. */
    cells: json().$type<(string | null)[]>().notNull(),
    rowHash: text('row_hash').notNull(),
    faults: jsonb().$type<Fault[]>().notNull(),
    /** The decision that the row disagrees with, and the facts it would state; both null for a faulty row. */
    decisionId: text('decision_id'),
    facts: jsonb().$type<ActFacts>(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [uniqueIndex().on(t.rowHash), index().on(t.decisionId).where(sql`decision_id is not null`)],
)

/** 隔离行的处理: what a person decided about a conflict, or that the row came again; `kept` is KNOWN, ARRIVED or SENT_AGAIN. */
export const settlement = enforcement.table('settlement', {
  quarantineId: text('quarantine_id').primaryKey(),
  kept: text().notNull(),
  reason: text().notNull(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 来源报送 */
export const sourceReport = sourceReportTable(enforcement)
