import { date, index, integer, jsonb, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { instant, supervision } from './room.ts'

/** 双随机抽查: what is settled when it is planned; its course is in `step`. The secret leaves the room once it is drawn. */
export const draw = supervision.table(
  'draw',
  {
    id: text().primaryKey(),
    planNo: text('plan_no').notNull(),
    /** SHA-256 of what was asked for: the same number again must ask for the same. */
    planHash: text('plan_hash').notNull(),
    industry: text().notNull(),
    edition: text().notNull(),
    drawAt: instant('draw_at').notNull(),
    team: integer().notNull(),
    departments: text().array().notNull(),
    strata: jsonb().$type<readonly { label: string; supervisionClass: string; ratio: string | null }[]>().notNull(),
    /** Labels that the public file shows by themselves. */
    shown: text().array().notNull(),
    populationHash: text('population_hash').notNull(),
    seedCommitment: text('seed_commitment').notNull(),
    secret: text().notNull(),
    salt: text().notNull(),
    byPerson: text('by_person').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [uniqueIndex().on(t.saidBy, t.planNo), index().on(t.knownFrom)],
)

/** 抽查总体: one firm, frozen. */
export const drawEntry = supervision.table(
  'draw_entry',
  {
    id: text().primaryKey(),
    drawId: text('draw_id').notNull(),
    subjectId: text('subject_id').notNull(),
    memberIds: text('member_ids').array().notNull(),
    label: text().notNull(),
    entrySalt: text('entry_salt').notNull(),
    visitId: text('visit_id').notNull(),
    visitSalt: text('visit_salt').notNull(),
    /** Pseudonyms of inspectors who may not come. */
    excluded: text().array().notNull(),
  },
  (t) => [uniqueIndex().on(t.drawId, t.subjectId)],
)

/** 抽查人员: one inspector, frozen, under a name for this draw alone. */
export const drawInspector = supervision.table(
  'draw_inspector',
  {
    id: text().primaryKey(),
    drawId: text('draw_id').notNull(),
    pool: text().notNull(),
    /** Null for one of another department. */
    inspectorId: text('inspector_id'),
    person: text(),
    unit: text(),
    certificateNo: text('certificate_no').notNull(),
    salt: text().notNull(),
  },
  (t) => [index().on(t.drawId), index().on(t.person)],
)

/** 抽中对象: one firm that was drawn, with the inspectors who were drawn for it. */
export const drawVisit = supervision.table(
  'draw_visit',
  {
    entryId: text('entry_id').primaryKey(),
    drawId: text('draw_id').notNull(),
    subjectId: text('subject_id').notNull(),
    inspectors: text().array().notNull(),
    /** The last day for its result; null past the calendar. */
    dueOn: date('due_on'),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [uniqueIndex().on(t.drawId, t.subjectId), index().on(t.subjectId)],
)

/** 抽查公布: the public file, as it was published. */
export const drawPublication = supervision.table('draw_publication', {
  drawId: text('draw_id').primaryKey(),
  file: text().notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 公布的对象: under which name and code a firm was published. */
export const drawPublishedFirm = supervision.table(
  'draw_published_firm',
  {
    drawId: text('draw_id').notNull(),
    subjectId: text('subject_id').notNull(),
    name: text(),
    uscc: text(),
  },
  (t) => [primaryKey({ columns: [t.drawId, t.subjectId] })],
)
