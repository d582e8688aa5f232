import { boolean, date, index, integer, numeric, text } from 'drizzle-orm/pg-core'
import { construction, instant } from './room.ts'

/** 信用行为陈述: one conduct, an item of the pack of its role, as an authority found it. */
export const conduct = construction.table(
  'conduct_statement',
  {
    id: text().primaryKey(),
    conductId: text('conduct_id').notNull(),
    subjectId: text('subject_id').notNull(),
    role: text().notNull(),
    code: text().notNull(),
    part: text().notNull(),
    contractId: text('contract_id'),
    /** In a bid without a contract. */
    bidId: text('bid_id'),
    occurredOn: date('occurred_on').notNull(),
    /** 认定日期: its year counts the conduct; the day on which it occurred where it is not said. */
    foundOn: date('found_on'),
    times: integer().notNull(),
    correctedOn: date('corrected_on'),
    foundBy: text('found_by').notNull(),
    docNo: text('doc_no').notNull(),
    /** 公布日期: null while it is not published. */
    publishedOn: date('published_on'),
    sourceRef: text('source_ref'),
    /** It is no longer said. */
    struckOn: date('struck_on'),
    struckReason: text('struck_reason'),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId, t.occurredOn.desc().nullsFirst()),
    index().on(t.conductId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index().on(t.role, t.conductId),
    index().on(t.bidId),
  ],
)

/** 工资支付陈述: 农民工工资 of a contract in a month. */
export const wage = construction.table(
  'wage_statement',
  {
    id: text().primaryKey(),
    wageId: text('wage_id').notNull(),
    contractId: text('contract_id').notNull(),
    /** YYYY-MM */
    month: text().notNull(),
    workers: integer().notNull(),
    /** Share of the wages due that is paid, 0 to 1. */
    paidShare: numeric('paid_share', { precision: 5, scale: 4 }).notNull(),
    /** 拖欠（元） */
    arrears: numeric({ precision: 18, scale: 2 }).notNull(),
    sourceRef: text('source_ref'),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.contractId, t.month),
    index().on(t.wageId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)

/** 安全事故陈述: an accident in a contract, by the four degrees of 生产安全事故. */
export const safety = construction.table(
  'safety_statement',
  {
    id: text().primaryKey(),
    safetyId: text('safety_id').notNull(),
    contractId: text('contract_id').notNull(),
    occurredOn: date('occurred_on').notNull(),
    severity: text().notNull(),
    deaths: integer().notNull(),
    injured: integer().notNull(),
    /** Whether the contract's party is liable. */
    liable: boolean().notNull(),
    sourceRef: text('source_ref'),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.contractId, t.occurredOn),
    index().on(t.safetyId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)

/** 企业变更陈述: 升级, 分立, 合并: what a firm came from, and on which day. */
export const firmChange = construction.table(
  'firm_change_statement',
  {
    id: text().primaryKey(),
    changeId: text('change_id').notNull(),
    subjectId: text('subject_id').notNull(),
    kind: text().notNull(),
    changedOn: date('changed_on').notNull(),
    ofSubjectIds: text('of_subject_ids').array().notNull(),
    sourceRef: text('source_ref'),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.subjectId), index().on(t.changeId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst())],
)
