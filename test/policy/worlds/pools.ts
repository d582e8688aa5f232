import type { Caller } from './caller.ts'
import { commonName } from './others.ts'
import { driver, firm, firmCode, trader } from './people.ts'
import type { Pools } from './values.ts'
import type { World } from './worlds.ts'

/** Values to ask with: of subjects of every kind, as they are in both worlds, so that a search for what is only in one is tried. */
export async function poolsOf(worlds: readonly World[], { near = [] }: Pick<Caller, 'near'>): Promise<Pools> {
  const texts = async (sql: string) => {
    const found = new Set<string>()
    for (const { house } of worlds)
      for (const { v } of await house.database.admin.unsafe<{ v: string }[]>(sql)) found.add(v)
    return [...found]
  }
  const some = (table: string, column: string, count: number, where = 'true') =>
    texts(
      `select distinct ${column} as v, md5(${column}) as o from ${table} where ${column} is not null and ${where} order by o limit ${count}`,
    )
  const ids = [
    ...(await some('registry.business_statement', 'identity_id', 25)),
    ...(await some('registry.business_statement', 'identity_id', 5, `kind = 'SOLE_TRADER'`)),
    ...(await some('registry.practitioner_statement', 'identity_id', 6)),
    ...(await some('registry.vehicle_statement', 'identity_id', 4)),
    ...(await some('overload.listing_statement', 'subject_id', 8)),
    ...(await some('enforcement.case_statement', 'subject_id', 8)),
    ...(await some('construction.contract_statement', 'subject_id', 8)),
    ...(await some('supervision.inspection_statement', 'subject_id', 5)),
    ...(await some('enforcement.decision_statement', 'subject_id', 5, `facts #>> '{party,kind}' = 'NATURAL_PERSON'`)),
  ]
  // What is one's own is asked for as often as everything else.
  const often = near.flatMap((id) => Array.from({ length: Math.ceil(ids.length / near.length) }, () => id))
  return {
    'SubjectKey.id': [...often, firm, trader, driver.id, ...ids, 's_0000000000000000'],
    id: [
      ...(await some('construction.project_statement', 'project_id', 2)),
      'o_worlds',
      ...(await some('governance.opening', 'id', 5)),
      ...(await some('supervision.draw', 'id', 2)),
      'o_0000000000000000',
    ],
    uscc: [firmCode, ...(await some('registry.business_statement', 'uscc', 15))],
    'SubjectKey.name': [commonName, '王小明', ...(await some('registry.business_statement', 'name', 10))],
    citizenId: [driver.citizenId, ...(await some('registry.identifier', 'value', 8, `scheme = 'CITIZEN_ID'`))],
    plate: await some('registry.plate_statement', 'plate', 8),
    township: [...(await some('registry.business_statement', 'township', 3)), '无此乡'],
    first: [1, 2, 3, 5],
    years: [1, 3],
    year: [2023, 2025, 2026],
    unit: ['wenshui-planning', 'wenshui-squad-1', 'wenshui-squad-4'],
    quarter: ['2026-Q3', '2026-Q4', '2025-Q4', '2026-Q9'],
    violationId: await some('overload.violation_statement', 'violation_id', 3),
    after: [null, null, null, 'eA'],
    knownAt: [null, null, '2025-01-01T00:00:00Z', '2026-06-01T00:00:00Z', '2026-11-22T01:00:00Z'],
    on: ['2026-06-01', '2025-01-01'],
    Date: ['2025-01-01', '2026-10-01'],
    DateTime: ['2026-06-01T00:00:00Z'],
    operation: ['{ purposes { title } }', '{ enterprises(first: 1) { totalBand } }', 'mutation { x }'],
    variables: ['{}'],
    PassingText: ['version: 1'],
    operationName: [null],
    grantId: [null],
  }
}

/** Subjects of which something was corrected that is public now, each with an instant before the correction. */
export async function correctedIn({ house }: World): Promise<{ id: string; at: string }[]> {
  const pairs = (table: string, key: string, where: string) => `
    (select s.subject_id as id, to_char((s.known_from + (l.known_from - s.known_from) / 2) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from ${table} s join ${table} l on l.${key} = s.${key} and l.known_from > s.known_from where ${where} order by s.id limit 3)`
  return house.database.admin.unsafe<{ id: string; at: string }[]>(
    [
      pairs(
        'enforcement.decision_statement',
        'decision_id',
        `coalesce(l.facts ->> 'publicityUntil', '9') > '2026-11-23' and l.facts #>> '{party,kind}' = 'LEGAL_PERSON' and exists (
          select 1 from enforcement.publication_statement p where p.decision_id = s.decision_id and p.known_from < s.known_from + (l.known_from - s.known_from) / 2)`,
      ),
      pairs('road_transport.assessment_statement', 'assessment_id', `s.state = 'FINAL' and l.state = 'FINAL'`),
      pairs('overload.listing_statement', 'listing_id', 'l.removed_on is null'),
    ].join(' union all '),
  )
}
