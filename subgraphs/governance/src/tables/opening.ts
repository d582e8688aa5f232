import { boolean, date, index, integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core'
import type { Reveal, RowsAsked } from '../domain/request.ts'
import { governance, instant } from './room.ts'

/** 开启: what was asked to be opened, by whom, for what; its state follows from the statements about it. */
export const opening = governance.table(
  'opening',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    org: text(),
    unit: text(),
    holder: text().notNull(),
    /** 使用目的 under which it is used. */
    purpose: text().notNull(),
    /** The reason that was typed, or the number of the written authority; of a data request the matter. */
    reason: text().notNull(),
    rows: jsonb().$type<RowsAsked>(),
    quota: integer(),
    /** Null for a pair, which counts from its confirmation. */
    validUntil: instant('valid_until'),
    /** 告知日期: of a cadre check, where the authority's own file says that the person is told later; null for at once. */
    tellOn: date('tell_on'),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.org, t.kind, t.knownFrom), index().on(t.holder, t.kind, t.knownFrom)],
)

/** 数据共享申请: what a data request says beside the opening that it asks for. */
export const dataRequest = governance.table(
  'data_request',
  {
    openingId: text('opening_id').primaryKey(),
    /** 使用场景, in the department's words. */
    scene: text().notNull(),
    legalBasis: text('legal_basis').notNull(),
    operation: text().notNull(),
    operationHash: text('operation_hash').notNull(),
    reveals: jsonb().$type<Reveal[]>().notNull(),
    /** The units that decide. */
    units: text().array().notNull(),
    retentionDays: integer('retention_days').notNull(),
    notCompetitor: boolean('not_competitor').notNull(),
  },
  (t) => [index().using('gin', t.units)],
)

/** 单位答复: a unit decides its part once. */
export const partDecision = governance.table(
  'part_decision',
  {
    openingId: text('opening_id').notNull(),
    unit: text().notNull(),
    approved: boolean().notNull(),
    reason: text().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.openingId, t.unit] })],
)

/** 延期: once for a request. */
export const extension = governance.table('extension', {
  openingId: text('opening_id').primaryKey(),
  unit: text().notNull(),
  reason: text().notNull(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 第二人确认: in time or as a late review. */
export const confirmation = governance.table('confirmation', {
  openingId: text('opening_id').primaryKey(),
  reason: text().notNull(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 撤销: ends an opening at once. */
export const revocation = governance.table('revocation', {
  openingId: text('opening_id').primaryKey(),
  unit: text().notNull(),
  reason: text().notNull(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})
