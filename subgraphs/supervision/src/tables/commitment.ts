import { date, index, text } from 'drizzle-orm/pg-core'
import { instant, supervision } from './room.ts'

/** 信用承诺: what a subject promised, and about what. */
export const commitment = supervision.table(
  'commitment',
  {
    id: text().primaryKey(),
    subjectId: text('subject_id').notNull(),
    kind: text().notNull(),
    about: text().notNull(),
    text: text().notNull(),
    madeOn: date('made_on').notNull(),
    validUntil: date('valid_until'),
    liability: text(),
    acceptingUnit: text('accepting_unit'),
    /** Name and code of a business as it was when it signed; null for a natural person. */
    signatory: text(),
    signatoryCode: text('signatory_code'),
    byPerson: text('by_person').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.subjectId, t.kind, t.about), index().on(t.kind, t.id)],
)

/** 履行完毕: what rested on a commitment is done. */
export const fulfilment = supervision.table('fulfilment', {
  commitmentId: text('commitment_id').primaryKey(),
  fulfilledOn: date('fulfilled_on').notNull(),
  byPerson: text('by_person').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 违诺认定异议: a subject says that a finding is wrong; its course is in `step`. */
export const commitmentObjection = supervision.table(
  'commitment_objection',
  {
    id: text().primaryKey(),
    commitmentId: text('commitment_id').notNull(),
    subjectId: text('subject_id').notNull(),
    ground: text().notNull(),
    proofs: text().array().notNull(),
    hashes: text().array().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.commitmentId), index().on(t.knownFrom)],
)
