import type { Class } from '@xinlu/schema'
import { digits, otherName, underMask } from './sql.ts'

/** A change of the other world. Each must change something, and somebody who may must see it, or it proves nothing. */
export interface Flip {
  name: string
  /** What it is a change of: classes of fact, or rows that do not exist for somebody. */
  of: readonly (Class | 'ROWS')[]
  /** Statements; together they must change at least one row. */
  sql: readonly string[]
  /** Who may see it. */
  seenBy: string
  /** Subjects of which it is seen, as SQL; needed where they are not the first ones. */
  subjects?: string
  /** The flip needs this table, and is left out where there is none. */
  table?: string
}

export const flip = (
  name: string,
  of: Flip['of'],
  seenBy: string,
  sql: string | readonly string[],
  more: Pick<Flip, 'subjects' | 'table'> = {},
): Flip => ({ name, of, seenBy, sql: typeof sql === 'string' ? [sql] : sql, ...more })

const planning = 'planning-clerk'
const businesses = 'registry.business_statement'
const practitioners = 'registry.practitioner_statement'
const decisions = 'enforcement.decision_statement'
const persons = `select identity_id as id from ${practitioners} order by md5(identity_id) limit 2`
const natural = `facts #>> '{party,kind}' = 'NATURAL_PERSON'`

/** Names and telephone numbers of persons in the register, as a mask still shows them. */
export const namesUnderMask: readonly Flip[] = [
  flip(
    'names of heads, but for the first character',
    ['PERSONAL'],
    planning,
    `update ${businesses} set person_name = ${otherName('person_name')}`,
  ),
  flip(
    'names of practitioners, but for the first character',
    ['PERSONAL'],
    planning,
    `update ${practitioners} set name = ${otherName('name')}`,
    { subjects: persons },
  ),
  flip(
    'telephone numbers, but for the last four',
    ['PERSONAL'],
    planning,
    `update ${practitioners} set phone = '1' || ${digits('phone', 6)} || right(phone, 4) where length(phone) = 11`,
    { subjects: persons },
  ),
]

/** The same whole, for those who may not even see the mask; in both lengths. */
export const namesWhole: readonly Flip[] = [
  flip('names of heads', ['PERSONAL'], planning, `update ${businesses} set person_name = '欧' || md5(person_name)`),
  flip('names of practitioners', ['PERSONAL'], planning, `update ${practitioners} set name = '欧' || md5(name)`, {
    subjects: persons,
  }),
  flip(
    'telephone numbers',
    ['PERSONAL'],
    planning,
    `update ${practitioners} set phone = case when length(phone) % 2 = 0 then null else ${digits('phone', 9)} end`,
    { subjects: persons },
  ),
]

/** Numbers of persons, as a mask still shows them; by the number somebody is found, so the identifier changes as well. */
export const numbersUnderMask: readonly Flip[] = [
  flip(
    'numbers of heads, but for the last four',
    ['SENSITIVE_PERSONAL'],
    planning,
    `update ${businesses} set person_citizen_id = ${underMask('person_citizen_id')}`,
  ),
  flip(
    'numbers of practitioners, but for the last four',
    ['SENSITIVE_PERSONAL'],
    planning,
    [
      `update ${practitioners} set citizen_id = ${underMask('citizen_id')}, qualification_no = ${underMask('qualification_no')}`,
      `update registry.identifier set value = ${underMask('value')} where scheme = 'CITIZEN_ID'`,
    ],
    { subjects: persons },
  ),
]

/** The same whole. */
export const numbersWhole: readonly Flip[] = [
  flip(
    'numbers of heads',
    ['SENSITIVE_PERSONAL'],
    planning,
    `update ${businesses} set person_citizen_id = ${digits('person_citizen_id', 18)}`,
  ),
  flip(
    'numbers of practitioners',
    ['SENSITIVE_PERSONAL'],
    planning,
    [
      `update ${practitioners} set citizen_id = ${digits('citizen_id', 18)}, qualification_no = ${digits('qualification_no', 12)}`,
      `update registry.identifier set value = ${digits('value', 18)} where scheme = 'CITIZEN_ID'`,
    ],
    { subjects: persons },
  ),
]

const party = (field: string, value: (raw: string) => string, where: string) => {
  const raw = `facts #>> '{party,${field}}'`
  return `update ${decisions} set facts = jsonb_set(facts, '{party,${field}}', to_jsonb(${value(raw)})) where ${raw} is not null and ${where}`
}

/** Persons in decisions, as a mask shows them, but for what one unit stated. */
export const partiesUnderMask = (but = ''): readonly Flip[] => {
  const others = `said_by <> '${but}'`
  const seenBy = but === 'wenshui-enforcement' ? planning : 'clerk'
  const where = {
    subjects: `select subject_id as id from ${decisions} where ${others} and said_by in ('wenshui-enforcement', 'wenshui-planning') order by said_by, md5(id) limit 3`,
  }
  return [
    flip(
      'heads in decisions, but for the first character',
      ['PERSONAL'],
      seenBy,
      party('legalRepresentative', otherName, others),
      where,
    ),
    flip(
      'numbers of heads in decisions, but for the last four',
      ['SENSITIVE_PERSONAL'],
      seenBy,
      party('legalRepresentativeIdNo', underMask, others),
      where,
    ),
    ...(but === 'wenshui-enforcement' ? [] : naturalParties(others)),
  ]
}

function naturalParties(others: string): Flip[] {
  const where = { subjects: `select subject_id as id from ${decisions} where ${natural} order by md5(id) limit 2` }
  return [
    flip(
      'natural persons in decisions, but for the first character',
      ['PERSONAL'],
      'clerk',
      party('name', otherName, `${natural} and ${others}`),
      where,
    ),
    flip(
      'numbers of natural persons in decisions, but for the last four',
      ['SENSITIVE_PERSONAL'],
      'clerk',
      party('idNo', underMask, `${natural} and ${others}`),
      where,
    ),
  ]
}

/** Persons in decisions, whole. */
export const partiesWhole: readonly Flip[] = [
  flip(
    'heads in decisions, and their numbers',
    ['PERSONAL', 'SENSITIVE_PERSONAL'],
    'clerk',
    [
      party('legalRepresentative', (raw) => `'欧' || md5(${raw})`, 'true'),
      party('legalRepresentativeIdNo', (raw) => digits(raw, 18), 'true'),
    ],
    {
      subjects: `select subject_id as id from ${decisions} where said_by = 'wenshui-enforcement' and facts #>> '{party,legalRepresentative}' is not null order by md5(id) limit 2`,
    },
  ),
]
