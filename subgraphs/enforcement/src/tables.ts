import { sql } from 'drizzle-orm'
import { date, index, integer, json, jsonb, pgSchema, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import type { ActFacts } from './domain/facts.ts'
import type { Fault } from './domain/faults.ts'

export const enforcement = pgSchema('enforcement')

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 6, mode: 'string' })

/** 行政决定: one per kind, authority and document number. */
export const decision = enforcement.table(
  'decision',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    authorityCode: text('authority_code').notNull(),
    docNo: text('doc_no').notNull(),
  },
  (t) => [uniqueIndex().on(t.kind, t.authorityCode, t.docNo)],
)

/** 决定陈述: what was said of a decision; a correction is a further statement. `facts` holds the template's columns as read. */
export const decisionStatement = enforcement.table(
  'decision_statement',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id').notNull(),
    subjectId: text('subject_id').notNull(),
    kind: text().notNull(),
    decidedOn: date('decided_on').notNull(),
    validUntil: date('valid_until'),
    facts: jsonb().$type<ActFacts>().notNull(),
    factsHash: text('facts_hash').notNull(),
    batchId: text('batch_id'),
    saidBy: text('said_by').notNull(),
    validFrom: date('valid_from').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId, t.decidedOn.desc().nullsFirst(), t.decisionId),
    index().on(t.decisionId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index().on(t.kind, t.decisionId),
  ],
)

/** 公示陈述: a decision is shown on a site from a day; no day means withdrawn. */
export const publication = enforcement.table(
  'publication_statement',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id').notNull(),
    site: text().notNull(),
    publishedOn: date('published_on'),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.decisionId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst())],
)

/** 导入批次: one file as a clerk sent it. */
export const importBatch = enforcement.table('import_batch', {
  id: text().primaryKey(),
  fileName: text('file_name').notNull(),
  template: text().notNull(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 隔离行: a row that does not fit, kept as it came. The same row of the same template is kept once. */
export const quarantinedRow = enforcement.table(
  'quarantined_row',
  {
    id: text().primaryKey(),
    batchId: text('batch_id').notNull(),
    line: integer().notNull(),
    template: text().notNull(),
    columns: text().array().notNull(),
    /** json, not jsonb: a row is kept as it came, and jsonb takes no NUL and no half of a character. */
    cells: json().$type<(string | null)[]>().notNull(),
    rowHash: text('row_hash').notNull(),
    faults: jsonb().$type<Fault[]>().notNull(),
    /** The decision that the row disagrees with, and the facts it would state; both null for a faulty row. */
    decisionId: text('decision_id'),
    facts: jsonb().$type<ActFacts>(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [uniqueIndex().on(t.rowHash), index().on(t.decisionId).where(sql`decision_id is not null`)],
)

/** 冲突处理: what a person decided about a quarantined row. */
export const settlement = enforcement.table('settlement', {
  quarantineId: text('quarantine_id').primaryKey(),
  kept: text().notNull(),
  reason: text().notNull(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 立案陈述: an open case as its squad states it; one that is closed says so with a day. */
export const caseStatement = enforcement.table(
  'case_statement',
  {
    id: text().primaryKey(),
    caseId: text('case_id').notNull(),
    subjectId: text('subject_id').notNull(),
    caseNo: text('case_no').notNull(),
    openedOn: date('opened_on').notNull(),
    closedOn: date('closed_on'),
    suspectedBreach: text('suspected_breach').notNull(),
    officer: text().notNull(),
    state: text().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.subjectId), index().on(t.caseId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst())],
)

/** 来源报送: a source has reported everything up to this instant. */
export const sourceReport = enforcement.table(
  'source_report',
  {
    id: text().primaryKey(),
    source: text().notNull(),
    reportedUpTo: instant('reported_up_to').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.knownFrom.desc().nullsFirst())],
)
