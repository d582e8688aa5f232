import type { Database } from '@xinlu/db'

/** A change of the other world that a caller must not notice. Each must change something, or it proves nothing. */
export interface Flip {
  name: string
  sql: string
}

const flip = (name: string, sql: string): Flip => ({ name, sql })

/** Digits of a hash, so that numbers stay numbers and different ones different. */
const digits = (value: string, count: number) => `substr(translate(md5(${value}), 'abcdef', '314159'), 1, ${count})`
const underMask = (value: string) => `${digits(value, 14)} || right(${value}, 4)`

/** Persons of the register under their mask: the first character of a name and the last four of a number stay. */
export const maskedPersons: Flip[] = [
  flip('names of heads', `update registry.business_statement set person_name = left(person_name, 1) || '某改'`),
  flip('names of practitioners', `update registry.practitioner_statement set name = left(name, 1) || '某改'`),
  flip(
    'phones',
    `update registry.practitioner_statement set phone = '199' || ${digits('phone', 4)} || right(phone, 4)`,
  ),
]

/** Persons of the register whole: not even the mask may be seen. */
export const wholePersons: Flip[] = [
  flip('names of heads, whole', `update registry.business_statement set person_name = '甲' || md5(person_name)`),
  flip('names of practitioners, whole', `update registry.practitioner_statement set name = '甲' || md5(name)`),
  flip('phones, whole', `update registry.practitioner_statement set phone = '1' || ${digits('phone', 10)}`),
]

/** Citizen id numbers of the register, their last four staying for those who see a mask of them. */
export const numbers: Flip[] = [
  flip(
    'numbers of heads',
    `update registry.business_statement set person_citizen_id = ${underMask('person_citizen_id')}`,
  ),
  flip(
    'numbers of practitioners',
    `update registry.practitioner_statement set citizen_id = ${underMask('citizen_id')},
      qualification_no = ${digits('qualification_no', 14)} || right(qualification_no, length(qualification_no) - 14)`,
  ),
]

/** Numbers by which a person is found, for those who may not search by them. */
export const searchedNumbers: Flip[] = [
  flip(
    'numbers that are searched by',
    `update registry.identifier set value = ${underMask('value')} where scheme = 'CITIZEN_ID'`,
  ),
]

/** A row in quarantine that a unit sent in which is not the caller's. */
export const quarantined: Flip[] = [
  flip(
    'a row in quarantine',
    `insert into enforcement.quarantined_row (id, batch_id, line, template, columns, cells, row_hash, faults, said_by, known_from)
      values ('q_other', 'b_other', 2, 'PENALTY_2018', '{}', '[]', 'other', '[{"column":"a","code":"REQUIRED","expected":"b","got":"c"}]',
      'wenshui-squad-3', '2026-11-01T00:00:00Z')`,
  ),
]

function party(name: string, field: string, value: (raw: string) => string, where: string): Flip {
  const raw = `facts #>> '{party,${field}}'`
  const changed = `jsonb_set(facts, '{party,${field}}', to_jsonb(${value(raw)}))`
  return flip(
    name,
    `update enforcement.decision_statement set facts = ${changed} where ${raw} is not null and ${where}`,
  )
}

const otherName = (raw: string) => `left(${raw}, 1) || '某改'`
const natural = `facts #>> '{party,kind}' = 'NATURAL_PERSON'`

/** Persons and their numbers in decisions, as under a mask, but for the decisions that one unit stated. */
export const partiesOfDecisions = (but = ''): Flip[] => [
  party('heads in decisions', 'legalRepresentative', otherName, `said_by <> '${but}'`),
  party('numbers of heads in decisions', 'legalRepresentativeIdNo', underMask, `said_by <> '${but}'`),
  party('natural persons in decisions', 'name', otherName, `${natural} and said_by <> '${but}'`),
  party('numbers of natural persons in decisions', 'idNo', underMask, `said_by <> '${but}'`),
]

/** What is shared inside government, and rows that are not public: for those who see neither. */
export const inside: Flip[] = [
  flip('addresses', `update registry.business_statement set address = address || '改'`),
  flip('scores of assessments', `update road_transport.assessment_statement set score = score + 1`),
  flip(
    'assessments that are not final',
    `delete from road_transport.assessment_statement where assessment_id in (
      select assessment_id from (select distinct on (assessment_id) assessment_id, state
        from road_transport.assessment_statement order by assessment_id, known_from desc, id desc) last where state <> 'FINAL')`,
  ),
  flip('scores of grades', `update construction.grade_statement set score = score + 1`),
  flip('clients', `update construction.contract_statement set client = client || '改'`),
  flip('weighings', 'delete from overload.weighing_statement'),
  flip(
    'listings that are over',
    `delete from overload.listing_statement where removed_on is not null or stated_public_until < '2026-11-23'`,
  ),
  flip('integrity', 'delete from road_transport.integrity_statement'),
  flip('texts of decisions', `update enforcement.decision_statement set facts = jsonb_set(facts, '{content}', '"改"')`),
  flip('decisions on natural persons', `delete from enforcement.decision_statement where ${natural}`),
  flip(
    'decisions that are not published',
    `delete from enforcement.decision_statement d
      where not exists (select 1 from enforcement.publication_statement p where p.decision_id = d.decision_id)`,
  ),
  flip(
    'decisions whose publicity is over',
    `delete from enforcement.decision_statement where facts #>> '{publicityUntil}' < '2026-11-23'`,
  ),
  flip('natural persons', 'delete from registry.practitioner_statement'),
  flip('vehicles', 'delete from registry.vehicle_statement'),
  flip('plates', 'delete from registry.plate_statement'),
]

/** Trade secrets, for those who may not even have figures. */
export const prices: Flip[] = [
  flip(
    'prices',
    `update construction.contract_statement set price = price * 2, unit_prices = '[{"item": "改", "unit": "改", "price": "1"}]'`,
  ),
]

/** Trade secrets under figures: prices change places between firms of one role and year, so that every sum stays. */
export const pricesUnderFigures: Flip[] = [
  flip(
    'prices change places',
    `with placed as (
      select id, price, role, left(signed_on::text, 4) as year,
        row_number() over (partition by role, left(signed_on::text, 4) order by id) as n,
        count(*) over (partition by role, left(signed_on::text, 4)) as many from construction.contract_statement)
    update construction.contract_statement c set price = o.price, unit_prices = '[]' from placed p
      join placed o on o.role = p.role and o.year = p.year and o.n = p.n % p.many + 1 where p.id = c.id`,
  ),
]

/** Open cases, for those who may not know of any; `but` names a unit whose own stay. */
export const cases = (but = ''): Flip[] => [
  flip('open cases', `delete from enforcement.case_statement where said_by <> '${but}'`),
]

/** Open cases under figures: other people, other words, the same counts. */
export const casesUnderFigures: Flip[] = [
  flip(
    'open cases of others',
    `with suspects as (
      select subject_id, row_number() over (order by subject_id) as n
      from (select distinct subject_id from enforcement.case_statement) d),
    strangers as (
      select identity_id as id, row_number() over (order by identity_id desc) as n from (
        select distinct identity_id from registry.practitioner_statement
        where identity_id not in (select subject_id from enforcement.case_statement)) p)
    update enforcement.case_statement c set subject_id = s.id, case_no = '改', officer = '改', suspected_breach = '改', state = '改'
    from suspects x join strangers s on s.n = x.n where x.subject_id = c.subject_id`,
  ),
]

/** Planned inspections, for those who may not know of any; `but` names a unit whose own stay. */
export const plans = (but = ''): Flip[] => [
  flip('planned inspections', `delete from supervision.inspection_statement where said_by <> '${but}'`),
]

/** Planned inspections under figures: other reasons. */
export const plansUnderFigures: Flip[] = [
  flip('reasons of inspections', `update supervision.inspection_statement set reason = '改'`),
]

/** Everything about all subjects but one. */
export const others = (id: string): Flip[] => [
  flip(
    'other businesses',
    `update registry.business_statement set name = '改' || name, address = '改', person_name = '改' where identity_id <> '${id}'`,
  ),
  flip(
    'other practitioners',
    `update registry.practitioner_statement set name = '改', phone = '改' where identity_id <> '${id}'`,
  ),
  flip("others' decisions", `delete from enforcement.decision_statement where subject_id <> '${id}'`),
  flip("others' assessments", `delete from road_transport.assessment_statement where subject_id <> '${id}'`),
  flip("others' listings", `delete from overload.listing_statement where subject_id <> '${id}'`),
  flip("others' contracts", `delete from construction.contract_statement where subject_id <> '${id}'`),
]

/** All businesses but those with these codes. */
export const unnamed = (codes: readonly string[]): Flip[] => [
  flip(
    'businesses that are not named',
    `update registry.business_statement set name = '改' || name where uscc is null or uscc not in (${codes.map((code) => `'${code}'`).join(', ')})`,
  ),
]

/** One firm fewer, of the last of the list: the band that it falls into is the same. */
export const oneFirmFewer: Flip[] = [
  flip(
    'one firm fewer',
    `delete from registry.business_statement where identity_id = (select max(identity_id) from registry.business_statement where kind = 'ENTERPRISE')`,
  ),
]

/** Applies the flips; a flip that changes nothing is an error. */
export async function applied({ admin }: Database, flips: readonly Flip[]): Promise<void> {
  for (const { name, sql } of flips) {
    const { count } = await admin.unsafe(sql)
    if (!count) throw new Error(`the flip "${name}" changed nothing`)
  }
}
