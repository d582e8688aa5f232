import { date, index, jsonb, numeric, text } from 'drizzle-orm/pg-core'
import { construction, instant } from './room.ts'

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
