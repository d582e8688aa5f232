import { type Flip, flip } from './flips.ts'

const seen = 'dashboard'
const today = '2026-11-23'
const decisions = 'enforcement.decision_statement'
const firmsWith = (table: string, more = '') =>
  ({ subjects: `select distinct subject_id as id from ${table} ${more} order by 1 limit 2` }) as const

const lastFirm = `select max(identity_id) as id from registry.business_statement where kind = 'ENTERPRISE'`

/** One firm fewer, of the last of the list: the band that their number falls into is the same. */
export const oneFirmFewer: readonly Flip[] = [
  flip('one firm fewer', ['ROWS'], seen, `delete from registry.business_statement where identity_id = (${lastFirm})`, {
    subjects: lastFirm,
  }),
]

/** A row in quarantine that another unit sent in. */
export const quarantinedElsewhere: readonly Flip[] = [
  flip(
    'a row in quarantine',
    ['ROWS'],
    'squad-2-clerk',
    `insert into enforcement.quarantined_row (id, batch_id, line, template, columns, cells, row_hash, faults, said_by, known_from)
      values ('q_other', 'b_other', 2, 'PENALTY_2018', '{}', '[]', 'other',
        '[{"column":"a","code":"REQUIRED","expected":"b","got":"c"}]', 'wenshui-squad-2', '2026-11-01T00:00:00Z')`,
  ),
]

/** What is shared inside government alone. */
export const inside: readonly Flip[] = [
  flip('addresses', ['INTERNAL'], seen, `update registry.business_statement set address = md5(id)`),
  flip(
    'trades of practitioners',
    ['INTERNAL'],
    seen,
    `update registry.practitioner_statement set category = md5(id), first_issued_on = '2001-01-01', employer_id = null`,
    { subjects: `select identity_id as id from registry.practitioner_statement order by 1 limit 2` },
  ),
  flip(
    'scores of assessments',
    ['INTERNAL'],
    seen,
    `update road_transport.assessment_statement set score = score + 1`,
    firmsWith('road_transport.assessment_statement'),
  ),
  flip(
    'scores of grades',
    ['INTERNAL'],
    seen,
    `update construction.grade_statement set score = score + 1`,
    firmsWith('construction.grade_statement'),
  ),
  flip('clients of contracts', ['INTERNAL'], seen, `update construction.contract_statement set client = md5(id)`, {
    ...firmsWith('construction.contract_statement'),
    table: 'construction.contract_statement',
  }),
  flip(
    'texts of decisions, and when they were learned of',
    ['INTERNAL'],
    seen,
    `update ${decisions} set facts = facts || '{"content": "另一内容", "breachFacts": "另一事实", "source": "另一单位"}',
      known_from = known_from - interval '1 minute'`,
    firmsWith(decisions),
  ),
  flip(
    'integrity of drivers',
    ['INTERNAL'],
    seen,
    `update road_transport.integrity_statement set points = points + 1, grade = '改'`,
    firmsWith('road_transport.integrity_statement'),
  ),
]

/** Rows that are not public: taken away, and added. */
export const unpublished: readonly Flip[] = [
  flip(
    'natural persons who are not there',
    ['ROWS'],
    seen,
    `delete from registry.practitioner_statement where md5(identity_id) < '8'`,
    {
      subjects: `select identity_id as id from registry.practitioner_statement where md5(identity_id) < '8' order by 1 limit 2`,
    },
  ),
  flip(
    'vehicles, their plates and holders',
    ['ROWS'],
    seen,
    [
      `delete from registry.vehicle_statement where md5(identity_id) < 'c'`,
      `delete from registry.plate_statement where md5(vehicle_id) < 'c'`,
      `delete from registry.holding_statement where md5(vehicle_id) < 'c'`,
    ],
    { subjects: `select distinct holder_id as id from registry.holding_statement order by 1 limit 3` },
  ),
  flip(
    'decisions that are not published, fewer',
    ['ROWS'],
    seen,
    `delete from ${decisions} d where md5(id) < '8' and not exists (
      select 1 from enforcement.publication_statement p where p.decision_id = d.decision_id)`,
    firmsWith(
      decisions,
      `d where md5(id) < '8' and not exists (select 1 from enforcement.publication_statement p where p.decision_id = d.decision_id)`,
    ),
  ),
  flip(
    'decisions that are not published, more',
    ['ROWS'],
    seen,
    copyOfDecisions('u', `facts #>> '{party,kind}' <> 'NATURAL_PERSON' and md5(id) < '2'`),
    firmsWith(decisions, `where facts #>> '{party,kind}' <> 'NATURAL_PERSON' and md5(id) < '2'`),
  ),
  flip(
    'decisions to be published tomorrow',
    ['ROWS'],
    seen,
    [
      ...copyOfDecisions('t', `facts #>> '{party,kind}' <> 'NATURAL_PERSON' and md5(id) > 'e'`),
      `insert into enforcement.publication_statement (id, decision_id, site, published_on, said_by, known_from)
        select 't' || decision_id, 't' || decision_id, '信用中国', '2026-11-24', said_by, '2026-11-01T00:00:00Z'
        from ${decisions} where decision_id not like 't%' and md5(id) > 'e' and facts #>> '{party,kind}' <> 'NATURAL_PERSON'
        on conflict do nothing`,
    ],
    firmsWith(decisions, `where facts #>> '{party,kind}' <> 'NATURAL_PERSON' and md5(id) > 'e'`),
  ),
  flip(
    'decisions whose publication was withdrawn',
    ['ROWS'],
    seen,
    [
      ...copyOfDecisions('w', `facts #>> '{party,kind}' <> 'NATURAL_PERSON' and md5(id) < '1'`),
      `insert into enforcement.publication_statement (id, decision_id, site, published_on, said_by, known_from)
        select x.k || decision_id, 'w' || decision_id, '信用中国', x.day, said_by, x.at
        from ${decisions}, (values ('w1', '2026-06-01'::date, '2026-06-01T00:00:00Z'::timestamptz), ('w2', null, '2026-07-01T00:00:00Z')) x(k, day, at)
        where decision_id !~ '^[wut]' and md5(id) < '1' and facts #>> '{party,kind}' <> 'NATURAL_PERSON' on conflict do nothing`,
    ],
    firmsWith(decisions, `where facts #>> '{party,kind}' <> 'NATURAL_PERSON' and md5(id) < '1'`),
  ),
  flip(
    'decisions whose publicity is over',
    ['ROWS'],
    seen,
    `update ${decisions} set facts = jsonb_set(facts, '{docNo}', '"改"') where facts ->> 'publicityUntil' < '${today}'`,
    firmsWith(decisions, `where facts ->> 'publicityUntil' < '${today}'`),
  ),
  flip(
    'assessments that are not final, fewer',
    ['ROWS'],
    seen,
    `delete from road_transport.assessment_statement where state = 'PUBLICITY'`,
    firmsWith('road_transport.assessment_statement', `where state = 'PUBLICITY'`),
  ),
  flip(
    'assessments that are not final, more',
    ['ROWS'],
    seen,
    `insert into road_transport.assessment_statement (id, assessment_id, subject_id, year, scheme, score, grade, state, authority, said_by, valid_from, known_from)
      select 'n' || id, 'n' || assessment_id, subject_id, 2026, scheme, score, 'B', 'PUBLICITY', authority, said_by, valid_from, known_from
      from road_transport.assessment_statement where md5(id) < '4'`,
    firmsWith('road_transport.assessment_statement', `where md5(id) < '4'`),
  ),
  flip(
    'listings that are over, otherwise',
    ['ROWS'],
    seen,
    `update overload.listing_statement set circumstance = circumstance % 10 + 1, removal_reason = '改'
      where removed_on is not null or stated_public_until < '${today}'`,
    firmsWith('overload.listing_statement', `where removed_on is not null or stated_public_until < '${today}'`),
  ),
  flip(
    'listings that are over, more',
    ['ROWS'],
    seen,
    `insert into overload.listing_statement (id, listing_id, subject_id, circumstance, basis, listed_on, stated_public_until, removed_on, removal_reason, said_by, known_from)
      select distinct on (identity_id) 'l' || identity_id, 'l' || identity_id, identity_id, 3, '改', '2024-01-01'::date, '2025-01-01'::date, null, null, said_by, '2024-01-02T00:00:00Z'::timestamptz
      from registry.business_statement where md5(identity_id) < '4'`,
    {
      subjects: `select distinct identity_id as id from registry.business_statement where md5(identity_id) < '4' order by 1 limit 2`,
    },
  ),
  flip(
    'rows in quarantine that say otherwise',
    ['INTERNAL', 'PERSONAL'],
    seen,
    `insert into enforcement.quarantined_row (id, batch_id, line, template, columns, cells, row_hash, faults, decision_id, facts, said_by, known_from)
      select 'q' || id, 'b_worlds', 2, 'PENALTY_2018', '{}', '[]', 'q' || id, '[]', decision_id, facts || '{"content": "又一内容"}', 'wenshui-squad-3', '2026-11-01T00:00:00Z'
      from ${decisions} where md5(id) < '1'`,
    firmsWith(decisions, `where md5(id) < '1'`),
  ),
]

/** What was said before and is said otherwise now: nobody outside may ask of an earlier instant. */
export const history: readonly Flip[] = [
  superseded(decisions, 'decision_id', `facts = jsonb_set(facts, '{docNo}', '"旧"')`, 'subject_id'),
  superseded('road_transport.assessment_statement', 'assessment_id', `grade = '旧'`, 'subject_id'),
  superseded('overload.listing_statement', 'listing_id', `circumstance = circumstance % 10 + 1`, 'subject_id'),
]

function superseded(table: string, key: string, set: string, subject: string): Flip {
  const where = (alias: string) =>
    `exists (select 1 from ${table} l where l.${key} = ${alias}.${key} and (l.known_from, l.id) > (${alias}.known_from, ${alias}.id))`
  return flip(
    `what ${table.split('.')[0]} said before`,
    ['ROWS'],
    seen,
    `update ${table} s set ${set} where ${where('s')}`,
    {
      subjects: `select distinct ${subject} as id from ${table} s where ${where('s')} order by 1 limit 6`,
    },
  )
}

/** Decisions once more, under other numbers and ids. */
export function copyOfDecisions(mark: string, where: string): string[] {
  return [
    `insert into enforcement.decision (id, kind, authority_code, doc_no)
      select distinct on (decision_id) '${mark}' || decision_id, kind, 'worlds', '${mark}' || decision_id from ${decisions}
      where ${where} on conflict do nothing`,
    `insert into ${decisions} (id, decision_id, subject_id, kind, decided_on, valid_until, facts, facts_hash, batch_id, said_by, valid_from, known_from)
      select '${mark}' || id, '${mark}' || decision_id, subject_id, kind, decided_on, valid_until, facts || '{"publicityUntil": null}', facts_hash, batch_id, said_by, valid_from, known_from
      from ${decisions} where ${where}`,
  ]
}

/** What is no longer in force about one subject: for those for whom only facts in force exist. */
export const notInForce = (id: string): readonly Flip[] => [
  flip(
    'a listing of its own that is over',
    ['ROWS'],
    seen,
    `insert into overload.listing_statement (id, listing_id, subject_id, circumstance, basis, listed_on, stated_public_until, removed_on, removal_reason, said_by, known_from)
      values ('over', 'over', '${id}', 3, '改', '2024-01-01', '2025-01-01', null, null, 'wenshui-squad-4', '2024-01-02T00:00:00Z')`,
    { subjects: `select '${id}' as id` },
  ),
  flip(
    'decisions of its own that are over',
    ['ROWS'],
    seen,
    [
      ...copyOfDecisions('o', `subject_id = '${id}'`),
      `update ${decisions} set valid_until = '2025-01-01' where decision_id like 'o%' and subject_id = '${id}'`,
    ],
    { subjects: `select '${id}' as id` },
  ),
]
