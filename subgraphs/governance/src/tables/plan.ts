import { date, index, integer, jsonb, text, unique } from 'drizzle-orm/pg-core'
import { governance, instant } from './room.ts'

/** 领导小组成员陈述: who is in the group from a day, up to and with another; a further row of the same membership ends it. */
export const leaderMember = governance.table(
  'leader_member_statement',
  {
    id: text().primaryKey(),
    memberId: text('member_id').notNull(),
    name: text().notNull(),
    role: text().notNull(),
    unit: text().notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    reason: text(),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.memberId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst())],
)

/** 联络员陈述: who answers for a unit from a day; the next one of the unit takes over. */
export const liaison = governance.table(
  'liaison_statement',
  {
    id: text().primaryKey(),
    unit: text().notNull(),
    name: text().notNull(),
    /** As tokens name this person. */
    account: text().notNull(),
    deputy: text(),
    deputyAccount: text('deputy_account'),
    /** 交接事项 */
    handOver: text('hand_over'),
    validFrom: date('valid_from').notNull(),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.unit, t.validFrom)],
)

/** 测量: a value, or one of each unit, as it was taken from an answer of which the log holds the receipt. */
export const measurement = governance.table(
  'measurement',
  {
    id: text().primaryKey(),
    /** An item of the plan, or <year>/<code> of an indicator. */
    itemId: text('item_id').notNull(),
    /** Exact; text, so that no digit is lost. */
    value: text(),
    values: jsonb().$type<Record<string, string>>(),
    receiptId: text('receipt_id').notNull(),
    answeredAt: instant('answered_at').notNull(),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [unique().on(t.itemId, t.receiptId), index().on(t.itemId, t.knownFrom)],
)

/** 信用信息报告: its content as it was frozen; its course is in `step`. */
export const unitReport = governance.table(
  'unit_report',
  {
    id: text().primaryKey(),
    unit: text().notNull(),
    period: text().notNull(),
    /** Its lines, as in its documents. */
    lines: text().array().notNull(),
    contentHash: text('content_hash').notNull(),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.unit, t.period), index().on(t.knownFrom)],
)

/** 考核结果: frozen and signed; its course is in `step`. */
export const targetSnapshot = governance.table(
  'target_snapshot',
  {
    id: text().primaryKey(),
    year: integer().notNull(),
    /** Canonical JSON, as it was signed. */
    content: text().notNull(),
    contentHash: text('content_hash').notNull(),
    signature: text().notNull(),
    keyId: text('key_id').notNull(),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.year, t.knownFrom)],
)

/** 考核结果异议: its course is in `step`; one of a unit and a result. */
export const targetDispute = governance.table(
  'target_dispute',
  {
    id: text().primaryKey(),
    snapshotId: text('snapshot_id').notNull(),
    unit: text().notNull(),
    ground: text().notNull(),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [unique().on(t.snapshotId, t.unit)],
)
