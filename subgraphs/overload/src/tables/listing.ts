import { date, index, integer, jsonb, text } from 'drizzle-orm/pg-core'
import type { Found } from '../domain/circumstances/facts.ts'
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

/** 认定办理: a candidate of whom notice was given; its course is in `step` (flow LISTING), under the id that its entry will have. */
export const listingCase = overload.table(
  'listing_case',
  {
    id: text().primaryKey(),
    subjectId: text('subject_id').notNull(),
    subjectType: text('subject_type').notNull(),
    /** Who is told and may answer: the subject itself, of a truck its operator. */
    partyId: text('party_id').notNull(),
    circumstance: integer().notNull(),
    quarter: text().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.subjectId), index().on(t.partyId), index().on(t.quarter, t.circumstance, t.subjectId)],
)

/** 认定事实: what was found with its evidence, frozen when notice was given and once more when it was listed. */
export const listingFinding = overload.table(
  'listing_finding',
  {
    id: text().primaryKey(),
    caseId: text('case_id').notNull(),
    event: text().notNull(),
    found: jsonb().$type<Found>().notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.caseId)],
)
