import { date, index, integer, text } from 'drizzle-orm/pg-core'
import { instant, overload } from './room.ts'

/**
 * 超限运输车辆通行证陈述: what a permit allows one plate: a total mass in kilograms, on roads, from one day to another, both
 * included. A correction is a further row of the same permit; a permit taken back ends on the day before.
 */
export const permit = overload.table(
  'permit_statement',
  {
    id: text().primaryKey(),
    permitId: text('permit_id').notNull(),
    permitNo: text('permit_no').notNull(),
    plate: text().notNull(),
    massKg: integer('mass_kg').notNull(),
    roads: text().array().notNull(),
    statedValidFrom: date('stated_valid_from').notNull(),
    statedValidTo: date('stated_valid_to').notNull(),
    authority: text().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.permitId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index().on(t.plate, t.statedValidTo),
    index().on(t.authority, t.permitNo),
  ],
)
