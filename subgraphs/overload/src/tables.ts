import { instant, sourceReportTable } from '@xinlu/schema/tables'
import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, pgSchema, text, uniqueIndex } from 'drizzle-orm/pg-core'

export const overload = pgSchema('overload')

/** 称重检测陈述: what a station said of one weighing; masses in kilograms. A misreading corrected is a further row of the same weighing. */
export const weighing = overload.table(
  'weighing_statement',
  {
    id: text().primaryKey(),
    weighingId: text('weighing_id').notNull(),
    station: text().notNull(),
    serial: text().notNull(),
    weighedAt: instant('weighed_at').notNull(),
    vehicleId: text('vehicle_id').notNull(),
    plate: text().notNull(),
    driverId: text('driver_id').notNull(),
    operatorId: text('operator_id').notNull(),
    sourceUnitId: text('source_unit_id'),
    axles: integer().notNull(),
    combination: boolean().notNull(),
    grossKg: integer('gross_kg').notNull(),
    limitKg: integer('limit_kg').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    uniqueIndex().on(t.station, t.serial, t.knownFrom),
    index().on(t.weighingId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
    // What is looked up by party are violations, few of many weighings.
    index().on(t.operatorId, t.weighedAt).where(sql`gross_kg > limit_kg`),
    index().on(t.driverId, t.weighedAt).where(sql`gross_kg > limit_kg`),
    index().on(t.vehicleId, t.weighedAt).where(sql`gross_kg > limit_kg`),
  ],
)

/** 失信名单陈述: an entry as its authority stated it; a removal or correction is a further row of the same entry. */
export const listing = overload.table(
  'listing_statement',
  {
    id: text().primaryKey(),
    listingId: text('listing_id').notNull(),
    subjectId: text('subject_id').notNull(),
    circumstance: integer().notNull(),
    basis: text().notNull(),
    listedOn: date('listed_on').notNull(),
    statedPublicUntil: date('stated_public_until').notNull(),
    removedOn: date('removed_on'),
    removalReason: text('removal_reason'),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.subjectId), index().on(t.listingId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst())],
)

/** 来源报送 */
export const sourceReport = sourceReportTable(overload)
