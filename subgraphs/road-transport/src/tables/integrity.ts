import { date, index, integer, text } from 'drizzle-orm/pg-core'
import { instant, roadTransport } from './room.ts'

/** 诚信考核陈述: a driver's twelve months from the anniversary of the first issue. */
export const integrity = roadTransport.table(
  'integrity_statement',
  {
    id: text().primaryKey(),
    cycleId: text('cycle_id').notNull(),
    subjectId: text('subject_id').notNull(),
    /** DRIVER, or TAXI_DRIVER of those who drive taxis. */
    scheme: text().notNull().default('DRIVER'),
    cycleStartOn: date('cycle_start_on').notNull(),
    points: integer().notNull(),
    grade: text().notNull(),
    /** The pack by which it was found, and the statements of facts on which it rests; null for a result that came without. */
    edition: text(),
    restsOn: text('rests_on').array(),
    saidBy: text('said_by').notNull(),
    validFrom: date('valid_from').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId, t.cycleStartOn.desc().nullsFirst()),
    index().on(t.cycleId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index().on(t.grade, t.cycleStartOn),
  ],
)
