import { date, index, integer, primaryKey, text } from 'drizzle-orm/pg-core'
import { bytes, enforcement, instant } from './room.ts'

/** 法律文书: a document made from a case, its bytes as they were made. */
export const caseDocument = enforcement.table(
  'case_document',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id').notNull(),
    kind: text().notNull(),
    format: text().notNull(),
    fileName: text('file_name').notNull(),
    /** 模板版本 */
    template: text().notNull(),
    sha256: text().notNull(),
    content: bytes().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.decisionId, t.kind)],
)

/** 送达: one document served on a day; a further row for the same kind corrects the one before. */
export const service = enforcement.table(
  'service',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id').notNull(),
    kind: text().notNull(),
    servedOn: date('served_on').notNull(),
    method: text().notNull(),
    /** SHA-256 of the evidence of service. */
    evidenceHash: text('evidence_hash').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.decisionId)],
)

/** 证明材料: a file that somebody handed in. */
export const proof = enforcement.table(
  'proof',
  {
    id: text().primaryKey(),
    /** Who may use it: the subject that handed it in, or the unit. */
    subjectId: text('subject_id'),
    unit: text(),
    fileName: text('file_name').notNull(),
    mediaType: text('media_type').notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    parts: integer().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.subjectId)],
)

/** 证明材料分块 */
export const proofPart = enforcement.table(
  'proof_part',
  {
    proofId: text('proof_id').notNull(),
    part: integer().notNull(),
    content: bytes().notNull(),
  },
  (t) => [primaryKey({ columns: [t.proofId, t.part] })],
)
