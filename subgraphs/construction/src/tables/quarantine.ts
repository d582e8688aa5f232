import { index, jsonb, text } from 'drizzle-orm/pg-core'
import { construction, instant } from './room.ts'

/** 隔离的事实: a line that could not be taken, as it came, with why. */
export const factQuarantine = construction.table(
  'fact_quarantine',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    line: jsonb().$type<Record<string, string | null>>().notNull(),
    /** Of unit, kind and words: the same line is kept once. */
    lineHash: text('line_hash').notNull().unique(),
    code: text().notNull(),
    expected: text().notNull(),
    got: text().notNull(),
    todo: text().notNull(),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.saidBy, t.id)],
)
