import { index, integer, jsonb, type PgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

/** An instant, to the microsecond, as text. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 6, mode: 'string' })

/**
 * 办理步骤: each step of each workflow of a room, its number within the case; two who take the same step meet at the key, and one
 * wins. The state of a case is that of its last step.
 */
export const stepTable = (room: PgSchema) =>
  room.table(
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

/** 来源报送: a source has reported everything up to this instant. */
export const sourceReportTable = (room: PgSchema) =>
  room.table(
    'source_report',
    {
      id: text().primaryKey(),
      source: text().notNull(),
      reportedUpTo: instant('reported_up_to').notNull(),
      knownFrom: instant('known_from').notNull(),
    },
    (t) => [index().on(t.knownFrom.desc().nullsFirst())],
  )

/** 幂等键: what a deed made for a person under a key, and a hash of what was asked; asked again it gives the same. */
export const keyedTable = (room: PgSchema) =>
  room.table(
    'keyed',
    {
      saidBy: text('said_by').notNull(),
      deed: text().notNull(),
      key: text().notNull(),
      said: text().notNull(),
      made: text().notNull(),
      knownFrom: instant('known_from').notNull(),
    },
    (t) => [primaryKey({ columns: [t.saidBy, t.deed, t.key] })],
  )
