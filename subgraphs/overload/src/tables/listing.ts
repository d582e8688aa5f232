import { date, index, integer, text } from 'drizzle-orm/pg-core'
import { instant, overload } from './room.ts'

/** 失信名单陈述: an entry as its authority stated it; a removal or correction is a further row of the same entry. */
export const listing = overload.table(
  'listing_statement',
  {
    id: text().primaryKey(),
    listingId: text('listing_id').notNull(),
    subjectId: text('subject_id').notNull(),
    circumstance: integer().notNull(),
    basis: text().notNull(),
    listedOn: date('listed_on').notNull(),
    statedPublicUntil: date('stated_public_until').notNull(),
    removedOn: date('removed_on'),
    removalReason: text('removal_reason'),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.subjectId), index().on(t.listingId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst())],
)
