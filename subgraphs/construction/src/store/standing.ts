import { type Question, raw, sql } from '@xinlu/schema'

/** A statement table and the column that says of which fact a row is. */
export interface Stated {
  table: string
  key: string
}

export const projectFacts: Stated = { table: 'project_statement', key: 'project_id' }
export const sectionFacts: Stated = { table: 'section_statement', key: 'section_id' }
export const contractFacts: Stated = { table: 'contract_statement', key: 'contract_id' }
export const keyPersonFacts: Stated = { table: 'key_person_statement', key: 'key_person_id' }
export const performanceFacts: Stated = { table: 'performance_statement', key: 'performance_id' }
export const bidFacts: Stated = { table: 'bid_statement', key: 'bid_id' }
export const conductFacts: Stated = { table: 'conduct_statement', key: 'conduct_id' }
export const wageFacts: Stated = { table: 'wage_statement', key: 'wage_id' }
export const safetyFacts: Stated = { table: 'safety_statement', key: 'safety_id' }
export const changeFacts: Stated = { table: 'firm_change_statement', key: 'change_id' }

/** Whether a statement, under an alias, is the last that was known of its fact at an instant. */
export function stands({ table, key }: Stated, at: Question, alias = 's'): Question {
  const one = (column: string) => raw(`${alias}.${column}`)
  return sql`${one('known_from')} <= ${at} and not exists (select 1 from ${raw(table)} later
    where later.${raw(key)} = ${one(key)} and later.known_from <= ${at}
    and (later.known_from, later.id) > (${one('known_from')}, ${one('id')}))`
}
