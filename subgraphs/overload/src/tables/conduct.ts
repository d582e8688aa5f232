import { boolean, date, index, jsonb, numeric, text } from 'drizzle-orm/pg-core'
import type { Particulars } from '../domain/conduct.ts'
import { instant, overload } from './room.ts'

/**
 * 失信事实陈述: what circumstances 3 to 10 are found from, as a unit stated it by a reference of its own; a correction is a further
 * row of the same fact, and one that is struck counts no more.
 */
export const conduct = overload.table(
  'conduct_statement',
  {
    id: text().primaryKey(),
    conductId: text('conduct_id').notNull(),
    /** 来源编号, of the unit that states it. */
    sourceRef: text('source_ref').notNull(),
    kind: text().notNull(),
    subjectId: text('subject_id').notNull(),
    subjectType: text('subject_type').notNull(),
    decisionId: text('decision_id'),
    particulars: jsonb().$type<Particulars>().notNull(),
    evidence: text().array().notNull(),
    contentHash: text('content_hash').notNull(),
    struck: boolean().notNull(),
    /** 更正理由, of a further row. */
    reason: text(),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    validFrom: date('valid_from').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.conductId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index().on(t.validFrom, t.kind),
    index().on(t.subjectId, t.validFrom),
    index().on(t.decisionId),
    index().on(t.saidBy, t.sourceRef),
  ],
)

/** 一超四罚陈述: what enforcement told of a decision that followed from a violation, for truck, driver, firm or source unit. */
export const consequence = overload.table(
  'consequence_statement',
  {
    id: text().primaryKey(),
    violationId: text('violation_id').notNull(),
    part: text().notNull(),
    decisionId: text('decision_id').notNull(),
    kind: text().notNull(),
    penaltyKinds: text('penalty_kinds').array().notNull(),
    /** 罚款, CNY. */
    fine: numeric(),
    decidedOn: date('decided_on').notNull(),
    subjectId: text('subject_id').notNull(),
    /** STANDS, ANNULLED, or GONE where enforcement shows it to the viewer no more. */
    standing: text().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.violationId, t.part), index().on(t.decisionId, t.knownFrom.desc().nullsFirst())],
)
