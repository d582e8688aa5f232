import { instant, sourceReportTable } from '@xinlu/schema/tables'
import { date, index, integer, jsonb, numeric, pgSchema, text } from 'drizzle-orm/pg-core'

export const construction = pgSchema('construction')

/** 信用评价陈述: a grade as its authority stated it, its last day included; a correction is a further row of the same grade. */
export const grade = construction.table(
  'grade_statement',
  {
    id: text().primaryKey(),
    gradeId: text('grade_id').notNull(),
    subjectId: text('subject_id').notNull(),
    role: text().notNull(),
    year: integer().notNull(),
    authority: text().notNull(),
    grade: text().notNull(),
    score: numeric({ precision: 8, scale: 2 }).notNull(),
    statedValidTo: date('stated_valid_to').notNull(),
    saidBy: text('said_by').notNull(),
    validFrom: date('valid_from').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId, t.year.desc().nullsFirst()),
    index().on(t.gradeId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)

/** 合同陈述: prices in 元; a correction is a further row of the same contract. */
export const contract = construction.table(
  'contract_statement',
  {
    id: text().primaryKey(),
    contractId: text('contract_id').notNull(),
    subjectId: text('subject_id').notNull(),
    project: text().notNull(),
    section: text().notNull(),
    role: text().notNull(),
    client: text().notNull(),
    signedOn: date('signed_on').notNull(),
    price: numeric({ precision: 18, scale: 2 }).notNull(),
    unitPrices: jsonb('unit_prices').$type<{ item: string; unit: string; price: string }[]>().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId, t.signedOn.desc().nullsFirst()),
    index().on(t.contractId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)

/** 来源报送 */
export const sourceReport = sourceReportTable(construction)
