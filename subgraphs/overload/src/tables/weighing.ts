import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant, overload } from './room.ts'

/**
 * 称重检测陈述: what a station said of one weighing; masses in kilograms. A further revision of the station is a further row of
 * the same weighing. Partitioned by the month of `weighed_at`, which drizzle cannot say: its migration was written by hand, and
 * the months are made by the owner (db, months.ts). Whom a weighing is of is null where the registry does not know it.
 */
export const weighing = overload.table(
  'weighing_statement',
  {
    weighingId: text('weighing_id').notNull(),
    revision: integer().notNull(),
    station: text().notNull(),
    serial: text().notNull(),
    kind: text().notNull(),
    road: text(),
    weighedAt: instant('weighed_at').notNull(),
    vehicleId: text('vehicle_id'),
    plate: text().notNull(),
    plateColour: text('plate_colour'),
    driverId: text('driver_id'),
    operatorId: text('operator_id'),
    sourceUnitId: text('source_unit_id'),
    axles: integer().notNull(),
    combination: boolean().notNull(),
    singleDrive: boolean('single_drive'),
    grossKg: integer('gross_kg').notNull(),
    limitKg: integer('limit_kg').notNull(),
    flags: text().array().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.weighingId, t.revision, t.weighedAt] }),
    index().on(t.operatorId, t.weighedAt).where(sql`operator_id is not null`),
    index().on(t.driverId, t.weighedAt).where(sql`driver_id is not null`),
    index().on(t.vehicleId, t.weighedAt).where(sql`vehicle_id is not null`),
    index().on(t.plate, t.weighedAt),
  ],
)

/**
 * 检测单号: a station's serial and its revisions, each once, whatever month it is of; no unique index reaches over partitions
 * without their key. What a revision said is told apart by `content_hash`; the last revision known by an instant is what holds.
 */
export const weighingKey = overload.table(
  'weighing_key',
  {
    station: text().notNull(),
    serial: text().notNull(),
    revision: integer().notNull(),
    weighingId: text('weighing_id').notNull(),
    weighedAt: instant('weighed_at').notNull(),
    contentHash: text('content_hash').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.station, t.serial, t.revision] })],
)

/** 报送批次: one part of a station's feed by its idempotency key, and what became of it. */
export const weighingPart = overload.table(
  'weighing_part',
  {
    key: text().notNull(),
    saidBy: text('said_by').notNull(),
    station: text().notNull(),
    contentHash: text('content_hash').notNull(),
    outcome: jsonb().$type<Record<string, unknown>>().notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.saidBy, t.key] })],
)

/** 隔离称重记录: a line of a feed that could not be taken, once, with the code of its reason. */
export const weighingQuarantine = overload.table(
  'weighing_quarantine',
  {
    id: text().primaryKey(),
    station: text().notNull(),
    serial: text(),
    line: text().notNull(),
    lineHash: text('line_hash').notNull().unique(),
    code: text().notNull(),
    expected: text().notNull(),
    got: text().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.saidBy, t.knownFrom, t.id)],
)

/** 疑似套牌: two weighings of one plate that one truck cannot both have had. Doubted until a person settles it (`step`, flow PLATE). */
export const platePair = overload.table(
  'plate_pair',
  {
    id: text().primaryKey(),
    plate: text().notNull(),
    firstWeighingId: text('first_weighing_id').notNull(),
    firstAt: instant('first_at').notNull(),
    secondWeighingId: text('second_weighing_id').notNull(),
    secondAt: instant('second_at').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.firstWeighingId), index().on(t.secondWeighingId), index().on(t.plate, t.knownFrom)],
)

/** 套牌认定: which of a pair's weighings were of the truck whose plate it is; a later one of the same pair takes its place. */
export const plateSettlement = overload.table(
  'plate_settlement',
  {
    id: text().primaryKey(),
    pairId: text('pair_id').notNull(),
    genuine: text().array().notNull(),
    reason: text().notNull(),
    byPerson: text('by_person').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.pairId, t.knownFrom)],
)
