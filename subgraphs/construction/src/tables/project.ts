import { boolean, date, index, integer, numeric, text } from 'drizzle-orm/pg-core'
import { construction, instant } from './room.ts'

/** 项目陈述: a construction project; a correction is a further row of the same project. */
export const project = construction.table(
  'project_statement',
  {
    id: text().primaryKey(),
    projectId: text('project_id').notNull(),
    name: text().notNull(),
    kind: text().notNull(),
    /** 项目法人 */
    ownerName: text('owner_name').notNull(),
    ownerSubjectId: text('owner_subject_id'),
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    sourceRef: text('source_ref'),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.projectId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index().on(t.ownerSubjectId),
  ],
)

/** 合同段陈述: a section of a project, with its 标价 in 元. */
export const section = construction.table(
  'section_statement',
  {
    id: text().primaryKey(),
    sectionId: text('section_id').notNull(),
    projectId: text('project_id').notNull(),
    name: text().notNull(),
    price: numeric({ precision: 18, scale: 2 }).notNull(),
    /** 发包人 */
    client: text().notNull(),
    sourceRef: text('source_ref'),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.sectionId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()), index().on(t.projectId)],
)

/** 关键人员陈述: who holds a post in a contract: a practitioner of the register, or a name alone; never a number of a person. */
export const keyPerson = construction.table(
  'key_person_statement',
  {
    id: text().primaryKey(),
    keyPersonId: text('key_person_id').notNull(),
    contractId: text('contract_id').notNull(),
    practitionerId: text('practitioner_id'),
    name: text().notNull(),
    post: text().notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on'),
    sourceRef: text('source_ref'),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.contractId),
    index().on(t.keyPersonId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)

/** 投标陈述: a section that a party bid for, won or not; each member of a consortium has a bid of its own. */
export const bid = construction.table(
  'bid_statement',
  {
    id: text().primaryKey(),
    bidId: text('bid_id').notNull(),
    subjectId: text('subject_id').notNull(),
    role: text().notNull(),
    /** Null for a section that this register does not have: then it is known by its names. */
    sectionId: text('section_id'),
    project: text().notNull(),
    section: text().notNull(),
    openedOn: date('opened_on').notNull(),
    sourceRef: text('source_ref'),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId, t.openedOn.desc().nullsFirst()),
    index().on(t.bidId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)

/** 履约情况陈述: how far a contract came in a year, and whether it is evaluated in that year as bid for, as performed. */
export const performance = construction.table(
  'performance_statement',
  {
    id: text().primaryKey(),
    performanceId: text('performance_id').notNull(),
    contractId: text('contract_id').notNull(),
    year: integer().notNull(),
    /** Share of the work that is done, 0 to 1. */
    progress: numeric({ precision: 5, scale: 4 }).notNull(),
    startedOn: date('started_on'),
    finishedOn: date('finished_on'),
    performed: boolean().notNull(),
    bid: boolean().notNull(),
    sourceRef: text('source_ref'),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.contractId, t.year),
    index().on(t.performanceId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)
