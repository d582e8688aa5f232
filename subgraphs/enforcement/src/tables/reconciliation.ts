import { boolean, date, integer, primaryKey, text } from 'drizzle-orm/pg-core'
import { bytes, enforcement, instant } from './room.ts'

/** 瞒报核查: one comparison of the case system's acts with the recorded ones, by keyed hashes. */
export const reconciliation = enforcement.table('reconciliation', {
  id: text().primaryKey(),
  decidedFrom: date('decided_from').notNull(),
  decidedTo: date('decided_to').notNull(),
  /** The key of this run alone. */
  key: bytes().notNull(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 核查分批: one part of what the case system sent; the run is complete when all parts are there. */
export const reconciliationPart = enforcement.table(
  'reconciliation_part',
  {
    reconciliationId: text('reconciliation_id').notNull(),
    part: integer().notNull(),
    parts: integer().notNull(),
    /** SHA-256 of the tags as they came. */
    hash: text().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.reconciliationId, t.part] })],
)

/** 核查指纹: what the case system sent of one of its acts; nothing of it can be read without the key. Null where the row could not be read. */
export const reconciliationTag = enforcement.table(
  'reconciliation_tag',
  {
    reconciliationId: text('reconciliation_id').notNull(),
    line: integer().notNull(),
    identity: text(),
    content: text(),
    complete: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reconciliationId, t.line] })],
)
