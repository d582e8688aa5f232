import { date, index, text } from 'drizzle-orm/pg-core'
import { instant, supervision } from './room.ts'

/** 检查人员陈述: who may be drawn, as the unit states it; a later row of the same inspector takes its place. */
export const inspectorStatement = supervision.table(
  'inspector_statement',
  {
    id: text().primaryKey(),
    inspectorId: text('inspector_id').notNull(),
    certificateNo: text('certificate_no').notNull(),
    name: text().notNull(),
    /** The account under which the inspector signs in. */
    person: text().notNull(),
    fromOn: date('from_on').notNull(),
    untilOn: date('until_on'),
    byPerson: text('by_person').notNull(),
    /** The inspector's unit. */
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.inspectorId, t.knownFrom), index().on(t.certificateNo)],
)

/** 回避陈述: whom an inspector may not visit; a later row of the same inspector, subject and kind takes its place. */
export const conflictStatement = supervision.table(
  'conflict_statement',
  {
    id: text().primaryKey(),
    conflictId: text('conflict_id').notNull(),
    inspectorId: text('inspector_id').notNull(),
    subjectId: text('subject_id').notNull(),
    kind: text().notNull(),
    fromOn: date('from_on').notNull(),
    untilOn: date('until_on'),
    byPerson: text('by_person').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.conflictId, t.knownFrom), index().on(t.inspectorId)],
)

/** 检查结果陈述: what was found at a drawn firm; a correction is a further row with its reason. */
export const inspectionResultStatement = supervision.table(
  'inspection_result_statement',
  {
    id: text().primaryKey(),
    resultId: text('result_id').notNull(),
    drawId: text('draw_id').notNull(),
    subjectId: text('subject_id').notNull(),
    outcome: text().notNull(),
    finding: text().notNull(),
    inspectedOn: date('inspected_on').notNull(),
    reason: text(),
    byPerson: text('by_person').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.drawId, t.subjectId), index().on(t.resultId, t.knownFrom), index().on(t.subjectId)],
)
