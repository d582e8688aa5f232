import { date, index, integer, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant, supervision } from './room.ts'

/** 行业自律名单: as an association stated it; a later one of the same association and kind takes its place. */
export const associationList = supervision.table(
  'association_list',
  {
    id: text().primaryKey(),
    association: text().notNull(),
    kind: text().notNull(),
    title: text().notNull(),
    statedOn: date('stated_on').notNull(),
    byPerson: text('by_person').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.association, t.kind, t.knownFrom)],
)

/** 名单条目: a business as the association names it; the subject where the register knows its code. */
export const associationEntry = supervision.table(
  'association_entry',
  {
    listId: text('list_id').notNull(),
    place: integer().notNull(),
    subjectId: text('subject_id'),
    code: text().notNull(),
    name: text().notNull(),
    statement: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.listId, t.place] }), index().on(t.subjectId)],
)
