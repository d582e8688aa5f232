import { index, integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core'
import { enforcement, instant } from './room.ts'

/**
 * 办理步骤: each step of each workflow, its number within the case; two who take the same step meet at the key, and one wins.
 * The state of a case is that of its last step.
 */
export const step = enforcement.table(
  'step',
  {
    caseId: text('case_id').notNull(),
    seq: integer().notNull(),
    flow: text().notNull(),
    event: text().notNull(),
    state: text().notNull(),
    reason: text(),
    particulars: jsonb().$type<Record<string, unknown>>(),
    byPerson: text('by_person').notNull(),
    byUnit: text('by_unit'),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.seq] }), index().on(t.flow, t.knownFrom)],
)
