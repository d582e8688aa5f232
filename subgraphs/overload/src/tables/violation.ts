import { sql } from 'drizzle-orm'
import { boolean, index, integer, text } from 'drizzle-orm/pg-core'
import { instant, overload } from './room.ts'

/**
 * 违法超限陈述: what follows from a weighing over its limit, under the weighing's own id, written with it. What is learned later
 * (a revision, a permit, a plate in doubt or settled) writes a further row; `struck` when it counts no more.
 */
export const violation = overload.table(
  'violation_statement',
  {
    id: text().primaryKey(),
    violationId: text('violation_id').notNull(),
    weighingId: text('weighing_id').notNull(),
    at: instant('at').notNull(),
    vehicleId: text('vehicle_id'),
    driverId: text('driver_id'),
    operatorId: text('operator_id'),
    sourceUnitId: text('source_unit_id'),
    station: text().notNull(),
    excessKg: integer('excess_kg').notNull(),
    tier: text().notNull(),
    struck: boolean().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.violationId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
    // A quarter's candidates read the violations of fifteen months, and no weighing.
    index().on(t.at),
    index().on(t.operatorId, t.at).where(sql`operator_id is not null`),
    index().on(t.driverId, t.at).where(sql`driver_id is not null`),
    index().on(t.vehicleId, t.at).where(sql`vehicle_id is not null`),
    index().on(t.sourceUnitId, t.at).where(sql`source_unit_id is not null`),
  ],
)
