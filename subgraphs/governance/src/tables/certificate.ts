import type { PartName } from '@xinlu/db/certificate'
import { index, integer, jsonb, text, unique } from 'drizzle-orm/pg-core'
import { governance, instant } from './room.ts'

/** 信用证明: as it was issued, with its place in a status list, which tells nothing about it. */
export const certificate = governance.table(
  'certificate',
  {
    id: text().primaryKey(),
    subjectId: text('subject_id').notNull(),
    /** Kept here alone: with it the issuer can show whom the digest in a certificate stands for. */
    subjectSalt: text('subject_salt').notNull(),
    list: text().notNull(),
    place: integer().notNull(),
    /** Canonical JSON with every part shown. */
    content: text().notNull(),
    /** SHA-256 of the facts of each part, for comparing them with those of a later day. */
    hashes: jsonb().$type<Partial<Record<PartName, string>>>().notNull(),
    validUntil: instant('valid_until').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [unique().on(t.list, t.place), index().on(t.subjectId, t.id), index().on(t.validUntil, t.id)],
)

/** 失效: a certificate ends before its time, once. */
export const certificateStatus = governance.table('certificate_status_statement', {
  certificateId: text('certificate_id').primaryKey(),
  reason: text().notNull(),
  parts: text().array().notNull(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})
