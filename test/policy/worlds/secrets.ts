import { drawn } from './drawn.ts'
import { type Flip, flip } from './flips.ts'
import { bidders, firm } from './people.ts'

const contracts = 'construction.contract_statement'
const sections = 'construction.section_statement'
const cases = 'enforcement.case_statement'
const plans = 'supervision.inspection_statement'
const subjectsOf = (table: string, more = '') => ({
  subjects: `select distinct subject_id as id from ${table} ${more} order by 1 limit 3`,
  table,
})

/** Prices, for those who see neither them nor figures. A result rests on what each section is of all of a firm's: the ratios stay. */
export const prices: readonly Flip[] = [
  flip(
    'prices',
    ['TRADE_SECRET'],
    'construction-clerk',
    [
      `update ${contracts} set price = price * 3, unit_prices = '[{"item": "改", "unit": "改", "price": "1"}]'`,
      `update ${sections} set price = price * 3`,
    ],
    subjectsOf(contracts),
  ),
]

/** The bounds of the county's bands; prices of the sample are whole ten thousands. */
const bandOfPrice = 'width_bucket(price, array[1000000, 5000000, 10000000, 30000000]::numeric[])'

/** Prices, for those who see the band that a price falls into; the ratios stay. */
export const pricesWithinBands: readonly Flip[] = [
  flip(
    'prices within their bands',
    ['TRADE_SECRET'],
    'construction-clerk',
    [
      `update ${contracts} set price = price * 1.0001, unit_prices = '[{"item": "改", "unit": "改", "price": "1"}]'`,
      `update ${sections} set price = price * 1.0001`,
    ],
    subjectsOf(contracts),
  ),
]

/** Firms whose results are the same whatever their prices are: nothing was found in how they perform. */
const faultless = `subject_id not in (select subject_id from construction.conduct_statement where part = 'PERFORMANCE')`

/**
 * Two contracts, before there were sections, on which no result rests: in one cell of every figure, and of one band, so that their prices
 * can change places. One is of the firm that everybody is asked to look at.
 */
export const contractsBefore = `
  insert into ${contracts} (id, contract_id, subject_id, project, section, role, client, signed_on, price, unit_prices, said_by, by_person, known_from)
    select 'c_worlds_' || n, 'c_worlds_' || n, subject_id, '旧项目（样例）', n::text, 'DESIGNER', '文水县交通运输局', '2021-03-01',
      12000000 + n * 1000000, '[]', 'wenshui-construction', 'somebody', '2021-04-01T00:00:00Z'
    from (values ('${firm}', 1), ('${bidders[1]}', 2)) f(subject_id, n)`
export const contractsOfBefore = [contracts, `id like 'c_worlds%'`] as const

/** Prices under figures: places change between firms, so that every sum stays; and money moves between cells that are too small to be shown. */
export const pricesUnderFigures: readonly Flip[] = [
  flip(
    'prices that change places within a role, a year and a band',
    ['TRADE_SECRET'],
    'construction-clerk',
    `with placed as (select id, price, role, left(signed_on::text, 4) as y,
        ${bandOfPrice} as band, row_number() over (partition by role, left(signed_on::text, 4), ${bandOfPrice} order by id) as n,
        count(*) over (partition by role, left(signed_on::text, 4), ${bandOfPrice}) as many from ${contracts} where ${faultless} or id like 'c_worlds%')
      update ${contracts} c set price = o.price, unit_prices = '[]' from placed p
      join placed o on o.role = p.role and o.y = p.y and o.band = p.band and o.n = p.n % p.many + 1 where p.id = c.id`,
    subjectsOf(contracts, `where id like 'c_worlds%'`),
  ),
  flip(
    'prices between two cells that are withheld',
    ['TRADE_SECRET'],
    'construction-clerk',
    `with one as (select role, min(id) as id from ${contracts} where signed_on >= '2025-01-01' and signed_on < '2026-01-01'
        and role in ('TESTING', 'SUPERVISOR') and ${faultless} group by role)
      update ${contracts} c set price = price + case o.role when 'TESTING' then 777 else -777 end from one o where o.id = c.id`,
    subjectsOf(
      contracts,
      `where role in ('TESTING', 'SUPERVISOR') and signed_on >= '2025-01-01' and signed_on < '2026-01-01' and ${faultless}`,
    ),
  ),
]

/** Open cases, more and fewer, but for those of one unit. */
export const openCases = (but = ''): readonly Flip[] => {
  const seenBy = but === 'wenshui-squad-1' ? 'squad-2-clerk' : 'squad-clerk'
  const by = but === 'wenshui-squad-1' ? 'wenshui-squad-2' : 'wenshui-squad-1'
  return [
    flip(
      'open cases, fewer',
      ['INVESTIGATION', 'ROWS'],
      seenBy,
      `delete from ${cases} where said_by <> '${but}' and md5(id) < '8'`,
      subjectsOf(cases, `where said_by = '${by}' and md5(id) < '8'`),
    ),
    flip(
      'open cases, more, on everybody',
      ['INVESTIGATION', 'ROWS'],
      seenBy,
      `insert into ${cases} (id, case_id, subject_id, case_no, opened_on, closed_on, suspected_breach, officer, state, said_by, known_from)
        select 'x' || i.id, 'x' || i.id, i.id, '改', '2026-11-01', null, '改', '改', '改', '${by}', '2026-11-02T00:00:00Z' from registry.identity i`,
      { subjects: `select id from registry.identity order by 1 limit 2`, table: cases },
    ),
  ]
}

/** Open cases under figures: other suspects, other words, the same counts. */
export const casesUnderFigures: readonly Flip[] = [
  flip(
    'suspects, officers and words of open cases',
    ['INVESTIGATION', 'ROWS'],
    'squad-clerk',
    `with suspects as (select subject_id, row_number() over (order by subject_id) as n from (select distinct subject_id from ${cases}) d),
      strangers as (select id, row_number() over (order by id desc) as n from registry.identity where id not in (select subject_id from ${cases}))
      update ${cases} c set subject_id = s.id, case_no = md5(c.id), officer = '改', suspected_breach = '改', state = '改'
      from suspects x join strangers s on s.n = x.n where x.subject_id = c.subject_id`,
    subjectsOf(cases, `where said_by = 'wenshui-squad-1'`),
  ),
]

/** Planned inspections, more and fewer, but for those of one unit; and draws. */
export const planned = (but = ''): readonly Flip[] => [
  ...drawn,
  flip(
    'planned inspections, fewer',
    ['SUPERVISION', 'ROWS'],
    'dashboard',
    `delete from ${plans} where said_by <> '${but}' and md5(id) < '8'`,
    subjectsOf(plans, `where said_by <> '${but}' and md5(id) < '8'`),
  ),
  flip(
    'planned inspections, more',
    ['SUPERVISION', 'ROWS'],
    'dashboard',
    `insert into ${plans} (id, inspection_id, subject_id, month, industry, reason, said_by, known_from)
      select 'x' || id, 'x' || id, id, '2026-12', 'FREIGHT', '改', 'wenshui-squad-4', '2026-11-02T00:00:00Z' from registry.identity`,
    { subjects: `select id from registry.identity where kind = 'ENTERPRISE' order by 1 limit 2`, table: plans },
  ),
]

/** Planned inspections under figures: other reasons, other units. */
export const plannedUnderFigures: readonly Flip[] = [
  flip(
    'reasons of planned inspections',
    ['SUPERVISION'],
    'dashboard',
    `update ${plans} set reason = md5(id)`,
    subjectsOf(plans),
  ),
]

/** A data request of another department, which only the planning unit decides on. */
export const requestsOfOthers: readonly Flip[] = [
  flip(
    'a data request of another department',
    ['ROWS'],
    'planning-clerk',
    [
      `insert into governance.opening (id, kind, org, unit, holder, purpose, reason, rows, quota, valid_until, known_from)
        values ('o_worlds', 'DATA_REQUEST', '别的局', null, 'somebody', 'DATA_SHARING', '事项', null, 5, '2026-12-20T00:00:00Z', '2026-11-20T00:00:00Z')`,
      `insert into governance.data_request (opening_id, scene, legal_basis, operation, operation_hash, reveals, units, retention_days, not_competitor)
        values ('o_worlds', '场景', '依据', '{ purposes { title } }', 'x', '[]', '{wenshui-planning}', 30, true)`,
    ],
    { table: 'governance.data_request' },
  ),
]
