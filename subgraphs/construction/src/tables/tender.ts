import { boolean, customType, date, index, jsonb, numeric, primaryKey, text } from 'drizzle-orm/pg-core'
import type { CreditUse } from '../domain/tender/creditUse.ts'
import { construction, instant } from './room.ts'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** 招标项目: its course is in `step` (flow TENDER). The secret is what its blind codes are made with, and leaves the room for nobody. */
export const tender = construction.table('tender', {
  id: text().primaryKey(),
  secret: text().notNull(),
  saidBy: text('said_by').notNull(),
  byPerson: text('by_person').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 招标项目陈述: what its unit said of it; amended before the opening by a further row. The price is in 元. */
export const tenderStatement = construction.table(
  'tender_statement',
  {
    id: text().primaryKey(),
    tenderId: text('tender_id').notNull(),
    name: text().notNull(),
    role: text().notNull(),
    tenderee: text().notNull(),
    sections: jsonb().$type<{ no: string; name: string }[]>().notNull(),
    estimatedPrice: numeric('estimated_price', { precision: 18, scale: 2 }).notNull(),
    opensAt: instant('opens_at').notNull(),
    creditUse: jsonb('credit_use').$type<CreditUse>(),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.tenderId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst())],
)

/** 投标人陈述: a firm or a consortium under its blind code, leader first; one that withdrew is a further row of the same code. */
export const bidderStatement = construction.table(
  'bidder_statement',
  {
    id: text().primaryKey(),
    tenderId: text('tender_id').notNull(),
    bidderCode: text('bidder_code').notNull(),
    memberCodes: text('member_codes').array().notNull(),
    memberIds: text('member_ids').array().notNull(),
    withdrawn: boolean().notNull(),
    reason: text(),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.tenderId, t.bidderCode, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst())],
)

/** 评标专家聘任: whose token may check one tender, and up to and with which day; its course is in `step` (flow EVALUATOR). */
export const evaluator = construction.table(
  'tender_evaluator',
  {
    id: text().primaryKey(),
    tenderId: text('tender_id').notNull(),
    person: text().notNull(),
    name: text(),
    employerCode: text('employer_code'),
    /** Of a practitioner of the registry: whom it works for is the registry's to say. */
    practitionerId: text('practitioner_id'),
    until: date().notNull(),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.tenderId, t.person)],
)

/** 限制投标陈述: a decision that bars a firm from tenders (条例 第六十七、六十八条), its last day included; lifted by a further row. */
export const biddingBan = construction.table(
  'bidding_ban_statement',
  {
    id: text().primaryKey(),
    banId: text('ban_id').notNull(),
    subjectId: text('subject_id').notNull(),
    clause: text().notNull(),
    authority: text().notNull(),
    docNo: text('doc_no').notNull(),
    decidedOn: date('decided_on').notNull(),
    statedUntil: date('stated_until').notNull(),
    liftedOn: date('lifted_on'),
    reason: text(),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.subjectId), index().on(t.banId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst())],
)

/** 评标报告附件: the table of a tender check as it was answered, as a file under its fingerprint. */
export const tenderDocument = construction.table(
  'tender_document',
  {
    tenderId: text('tender_id').notNull(),
    format: text().notNull(),
    fileName: text('file_name').notNull(),
    sha256: text().notNull(),
    receiptId: text('receipt_id').notNull(),
    content: bytes().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenderId, t.format] })],
)

/** 招标投诉: of a bidder's member; its course is in `step` (flow TENDER_COMPLAINT). */
export const tenderComplaint = construction.table(
  'tender_complaint',
  {
    id: text().primaryKey(),
    tenderId: text('tender_id').notNull(),
    bidderCode: text('bidder_code').notNull(),
    subjectId: text('subject_id').notNull(),
    ground: text().notNull(),
    knewOn: date('knew_on').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.tenderId)],
)
