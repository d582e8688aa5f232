import { date, index, text, uniqueIndex } from 'drizzle-orm/pg-core'
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
