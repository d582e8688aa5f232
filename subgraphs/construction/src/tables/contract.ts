import { boolean, date, index, jsonb, numeric, text } from 'drizzle-orm/pg-core'
import { construction, instant } from './room.ts'

/**
 * 合同陈述: one party's contract of a section; prices in 元. Each member of a consortium has a contract of its own. A correction is a
 * further row of the same contract.
 */
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
    /** Null for what was stated before sections were. */
    sectionId: text('section_id'),
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    /** 联合体牵头人: null for a party alone. */
    consortiumLead: boolean('consortium_lead'),
    /** Its share of the section, 0 to 1; null for a party alone. */
    share: numeric({ precision: 5, scale: 4 }),
    unitPrices: jsonb('unit_prices').$type<{ item: string; unit: string; price: string }[]>().notNull(),
    sourceRef: text('source_ref'),
    saidBy: text('said_by').notNull(),
    /** Null for what was stated before persons were kept. */
    byPerson: text('by_person'),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId, t.signedOn.desc().nullsFirst()),
    index().on(t.sectionId),
    index().on(t.contractId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)
