import { date, index, pgSchema, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'

export const supervision = pgSchema('supervision')

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 6, mode: 'string' })

/** 检查计划陈述: one planned inspection; a later row of the same plan takes its place. */
export const inspectionStatement = supervision.table(
  'inspection_statement',
  {
    id: text().primaryKey(),
    inspectionId: text('inspection_id').notNull(),
    subjectId: text('subject_id').notNull(),
    month: text().notNull(),
    industry: text().notNull(),
    reason: text().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId),
    index().on(t.inspectionId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)

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
    byPerson: text('by_person').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.subjectId), uniqueIndex().on(t.subjectId, t.kind, t.about)],
)

/** 履行完毕: what rested on a commitment is done. */
export const fulfilment = supervision.table('fulfilment', {
  commitmentId: text('commitment_id').primaryKey(),
  fulfilledOn: date('fulfilled_on').notNull(),
  byPerson: text('by_person').notNull(),
  knownFrom: instant('known_from').notNull(),
})
