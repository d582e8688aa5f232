import { dayOf } from '@xinlu/schema'
import { decisionsText } from './limitDecisions.ts'

/** A statement that gives a whole answer's text, and its values from the question's variables. */
export interface Statement {
  text: string
  values: (variables: Record<string, unknown>) => unknown[]
}

/** The statement of each question by its operation's name; `now` is the day of asking. The law's numbers stand in the text. */
export function statements(now = new Date()): Record<string, Statement> {
  const today = dayOf(now.toISOString())
  const uscc = (key: unknown) => (key as { uscc: string }).uscc
  return {
    DashboardProfile: {
      text: `${profiles('select $1::text as uscc, 0 as i', '$2')} select json_build_object('subject', json_build_object(
        '__typename', 'Enterprise', 'id', f.id, 'uscc', b.uscc, 'name', b.name,
        'legalRepresentative', json_build_object('displayName', b.person_name),
        'profile', json_build_object('knownAt', to_char(f.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'roadTransport', json_build_object('freshAt', ${freshAt('road_transport')},
            'assessments', ${assessments(3, "'year', s.year, 'scheme', s.scheme, 'grade', s.grade, 'state', s.state")}),
          'construction', json_build_object('freshAt', ${freshAt('construction')}, 'grades',
            ${grades("'role', s.role, 'year', s.year, 'authority', s.authority, 'grade', s.grade, 'validTo', s.stated_valid_to")}),
          'overload', json_build_object('freshAt', ${freshAt('overload')}, 'violationsInYear', v.violations,
            'violatingTruckShare', case when t.n > 0 then round(v.trucks::numeric / t.n, 4)::text end, 'listings', ${listings}),
          'enforcement', json_build_object('freshAt', ${freshAt('enforcement')}, 'decisions', ${decisions(today)})
        )))::text as text
        from firm f cross join lateral (${business}) b cross join lateral (${violations}) v cross join lateral (${trucks}) t`,
      values: ({ key, knownAt }) => [uscc(key), knownAt],
    },
    Bidders: {
      text: `${profiles('select uscc, i from unnest($1::text[]) with ordinality k(uscc, i)', '$2')}
        select json_object_agg('b' || (f.i - 1), json_build_object('id', f.id, 'profile', json_build_object('construction',
          json_build_object('grades',
            ${grades("'role', s.role, 'year', s.year, 'authority', s.authority, 'grade', s.grade, 'validTo', s.stated_valid_to")}))
          ) order by f.i)::text as text from firm f`,
      values: ({ knownAt, ...keys }) => [Object.values(keys).map(uscc), knownAt],
    },
    Subjects: {
      text: `with page as (
          select s.identity_id as id, s.uscc, s.name ${current} and s.identity_id > $2 order by s.identity_id limit 101),
        firm as (select p.*, row_number() over (order by p.id) as i, m.ids, $1::timestamptz as at
          from page p cross join lateral (${members('p.id', '$1::timestamptz')}) m)
        select json_build_object('enterprises', json_build_object(
          'edges', (select json_agg(json_build_object('cursor', f.id, 'node', json_build_object(
            'id', f.id, 'uscc', f.uscc, 'name', f.name, 'profile', json_build_object(
              'roadTransport', json_build_object('assessments', ${assessments(1, "'year', s.year, 'grade', s.grade")}),
              'construction', json_build_object('grades', ${grades("'role', s.role, 'grade', s.grade")}),
              'overload', json_build_object('violationsInYear', v.violations),
              'enforcement', json_build_object('decisionsInForce', ${inForce}))))
            order by f.i) from firm f cross join lateral (${violations}) v where f.i <= 100),
          'pageInfo', json_build_object('endCursor', (select max(id) from firm where i <= 100),
            'hasNextPage', (select count(*) > 100 from firm)),
          'totalBand', (select case when n = 0 then '0' when n < 10 then '1–9' when n < 50 then '10–49' when n < 200 then '50–199'
            when n < 1000 then '200–999' when n < 5000 then '1000–4999' else '5000+' end
            from (select count(*) as n from (select 1 ${current} limit 5000) c) c)))::text as text`,
      values: ({ after }) => [new Date().toISOString(), after ?? ''],
    },
  }
}

/** The firms of codes as `firm(id, i, ids, at)`: who they are now, and the identities that they were at an instant. */
const profiles = (codes: string, at: string) => `with firm as (
  select g.id, k.i, m.ids, ${at}::timestamptz as at from (${codes}) k
  join registry.identifier n on n.scheme = 'USCC' and n.value = k.uscc
  cross join lateral (select coalesce((select g.subject_id from registry.grouping_statement g where g.member_id = n.identity_id
    order by g.known_from desc, g.id desc limit 1), n.identity_id) as id offset 0) g
  cross join lateral (${members('g.id', `${at}::timestamptz`)}) m)`

const members = (id: string, at: string) => `select array[${id}] || array(
  select g.member_id from registry.grouping_statement g
  where g.subject_id = ${id} and g.member_id <> ${id} and g.known_from <= ${at} and not exists (
    select 1 from registry.grouping_statement later where later.member_id = g.member_id and later.known_from <= ${at}
    and (later.known_from, later.id) > (g.known_from, g.id)) order by g.member_id) as ids offset 0`

const business = `select uscc, name, person_name from registry.business_statement where identity_id = f.id
  order by known_from desc nulls last, id desc nulls last limit 1`

const current = `from (select distinct on (identity_id) * from registry.business_statement
    where known_from <= $1::timestamptz order by identity_id, known_from desc nulls last, id desc nulls last) s
  where s.kind = 'ENTERPRISE' and not exists (select 1 from registry.grouping_statement g
    where g.member_id = s.identity_id and g.subject_id <> s.identity_id and g.known_from <= $1::timestamptz and not exists (
      select 1 from registry.grouping_statement later where later.member_id = g.member_id
      and later.known_from <= $1::timestamptz and (later.known_from, later.id) > (g.known_from, g.id)))`

/** The statements in force of the firm's members. */
const inForceOf = (table: string, key: string) => `${table} s where s.subject_id = any(f.ids) and s.known_from <= f.at
  and not exists (select 1 from ${table} later where later.${key} = s.${key} and later.known_from <= f.at
  and (later.known_from, later.id) > (s.known_from, s.id))`

const freshAt = (
  schema: string,
) => `(select to_char(max(reported_up_to) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  from ${schema}.source_report where known_from <= f.at)`

const list = (fields: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${from})`

const assessments = (years: number, fields: string) =>
  list(
    fields,
    `(select s.*, dense_rank() over (order by s.year desc) as nth
      from ${inForceOf('road_transport.assessment_statement', 'assessment_id')}) s where s.nth <= ${years}`,
    's.year desc, s.scheme, s.assessment_id',
  )

const grades = (fields: string) =>
  list(fields, inForceOf('construction.grade_statement', 'grade_id'), 's.year desc, s.role, s.authority, s.grade_id')

const listings = list(
  "'circumstance', s.circumstance, 'listedOn', s.listed_on, 'publicUntil', s.stated_public_until",
  inForceOf('overload.listing_statement', 'listing_id'),
  's.listed_on desc, s.listing_id',
)

const violation = (part: string) => `select v.violation_id as id, v.vehicle_id, '${part}' as part
  from overload.violation_statement v where v.${part} = any(f.ids) and not v.struck and v.known_from <= f.at
  and v.at <= f.at and v.at > f.at - interval '1 year' and not exists (
    select 1 from overload.violation_statement later where later.violation_id = v.violation_id
    and later.known_from <= f.at and (later.known_from, later.id) > (v.known_from, v.id))`

const violations = `select count(distinct v.id)::int as violations,
  count(distinct v.vehicle_id) filter (where v.part = 'operator_id')::int as trucks
  from (${['operator_id', 'driver_id', 'vehicle_id'].map(violation).join(' union all ')}) v`

const day = "(f.at at time zone 'UTC' + interval '8 hours')::date"
const counter = `(select h.holder_id from (
    select distinct on (h.kind) h.kind, h.holder_id, h.valid_to from registry.holding_statement h
    where h.vehicle_id = c.id and h.valid_from <= ${day} and h.known_from <= f.at and not h.withdrawn and not exists (
      select 1 from registry.holding_statement later where later.holding_id = h.holding_id and later.seq > h.seq
      and later.known_from <= f.at)
    order by h.kind, h.valid_from desc, h.known_from desc, h.holding_id desc) h
  where h.valid_to is null or h.valid_to >= ${day} order by strpos('LEASED,ATTACHED,OWNED', h.kind) limit 1)`
const trucks = `select count(*)::int as n from (select distinct h.vehicle_id as id from registry.holding_statement h
    where h.holder_id = any(f.ids) and h.known_from <= f.at and h.valid_from <= ${day}) c
  where (select v.kind from registry.vehicle_statement v where v.identity_id = c.id and v.known_from <= f.at
    order by v.known_from desc, v.id desc limit 1) = 'TRUCK' and ${counter} = any(f.ids)`

const inForce = `(select count(*)::int from ${inForceOf('enforcement.decision_statement', 'decision_id')}
  and (s.valid_until is null or s.valid_until >= ${day}))`

const decisions = (today: string) => decisionsText(today, inForceOf('enforcement.decision_statement', 'decision_id'))
