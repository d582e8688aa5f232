import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { AccessRecord } from './receipt.ts'

export const ledger = pgSchema('ledger')

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
const place = (name: string) => bigint(name, { mode: 'number' })
const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 6, mode: 'string' })

/** 日志叶: the log itself, never destroyed. It holds no plain word of what was seen. */
export const leaf = ledger.table('leaf', {
  index: place('index').primaryKey(),
  receiptId: text('receipt_id').notNull().unique(),
  commitment: bytes().notNull(),
  receiptHash: bytes('receipt_hash').notNull(),
  leafHash: bytes('leaf_hash').notNull(),
})

/** 子树: hashes of complete subtrees of two leaves and more, so that a proof reads few rows. */
export const node = ledger.table(
  'node',
  { level: smallint().notNull(), index: place('index').notNull(), hash: bytes().notNull() },
  (t) => [primaryKey({ columns: [t.level, t.index] })],
)

/** 检查点: the signed head of the log after each commit. */
export const checkpoint = ledger.table('checkpoint', {
  size: place('size').primaryKey(),
  root: bytes().notNull(),
  at: instant('at').notNull(),
  note: text().notNull(),
})

/** 访问记录: the plain record with the salt of its commitment and its receipt's signature; destroyed at the retention limit. */
export const record = ledger.table(
  'record',
  {
    index: place('index').primaryKey(),
    salt: bytes().notNull(),
    at: instant('at').notNull(),
    body: jsonb().$type<AccessRecord>().notNull(),
    keyId: text('key_id').notNull(),
    signature: bytes().notNull(),
    who: text().generatedAlwaysAs(sql`body ->> 'who'`),
    purpose: text().generatedAlwaysAs(sql`body ->> 'purpose'`),
    grantId: text('grant_id').generatedAlwaysAs(sql`body ->> 'grant'`),
    embargoed: boolean().generatedAlwaysAs(sql`(body ->> 'embargoed')::boolean`),
  },
  (t) => [index().on(t.at), index().on(t.grantId, t.index).where(sql`grant_id is not null`)],
)

/** 涉及主体: which subjects an entry is about; destroyed with its record. */
export const about = ledger.table(
  'about',
  { subjectId: text('subject_id').notNull(), index: place('index').notNull() },
  (t) => [primaryKey({ columns: [t.subjectId, t.index] }), index().on(t.index)],
)

/** 配额主体: the subjects that a quota has met, numbered as they came; `index` is the entry that met them first. */
export const distinctSubject = ledger.table(
  'distinct_subject',
  {
    key: text().notNull(),
    subjectId: text('subject_id').notNull(),
    nth: integer().notNull(),
    index: place('index').notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.subjectId] }), uniqueIndex().on(t.key, t.nth), index().on(t.index)],
)

/** 操作文本: the text of each operation that an entry names, to ask it again. */
export const operation = ledger.table('operation', { hash: text().primaryKey(), text: text().notNull() })

/** 销毁证明: what was destroyed, how many, under which clause, the hash of what went, who agreed; `receipt_id` names its entry in the log. */
export const destruction = ledger.table('destruction', {
  id: place('id').primaryKey().generatedAlwaysAsIdentity(),
  kind: text().notNull(),
  title: text().notNull(),
  rows: place('rows').notNull(),
  /** SHA-256 over the rows in their order, hexadecimal. */
  hash: text().notNull(),
  before: instant('before').notNull(),
  clause: text().notNull(),
  instrument: text().notNull(),
  edition: date().notNull(),
  article: text(),
  names: text().array().notNull(),
  /** The order as it was agreed to, canonical JSON. */
  order: text().notNull(),
  at: instant('at').notNull(),
  receiptId: text('receipt_id'),
})
