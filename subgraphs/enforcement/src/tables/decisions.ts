import { date, index, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { ActFacts } from '../domain/sheet/facts.ts'
import { enforcement, instant } from './room.ts'

/** 行政决定: one per kind, authority and document number. */
export const decision = enforcement.table(
  'decision',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    authorityCode: text('authority_code').notNull(),
    docNo: text('doc_no').notNull(),
    /** The unit whose number series the document number is of; null where none is known. */
    issuingUnit: text('issuing_unit'),
  },
  (t) => [uniqueIndex().on(t.kind, t.authorityCode, t.docNo), index().on(t.issuingUnit, t.id)],
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
    index().on(t.decidedOn, t.decisionId),
  ],
)

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

/** 变更与撤销: what became of a decision after it was made (行政处罚法 第四十八条); what it says now is a further statement. */
export const decisionChange = enforcement.table(
  'decision_change',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id').notNull(),
    change: text().notNull(),
    reason: text().notNull(),
    changedOn: date('changed_on').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.decisionId)],
)
