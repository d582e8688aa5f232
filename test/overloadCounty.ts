import type { TestHouse } from './houseOn.ts'

/** How many of each there are. */
export interface CountySize {
  violations: number
  weighings: number
}

/**
 * Violations of three years up to November 2026 as a county has them, and as many lawful weighings as are wanted: a truck for ten
 * violations, a few of them again and again; a firm for ten trucks, one in ten of them ordered to stop; one violation in eight
 * corrected, one in forty struck; facts of all kinds.
 */
export async function countyOf(xinlu: TestHouse, { violations, weighings }: CountySize): Promise<void> {
  const { admin } = xinlu.database
  const trucks = Math.ceil(violations / 10)
  const firms = Math.ceil(trucks / 10)
  const chance = (of: string, salt: string) => `(('x' || substr(md5('${salt}' || ${of}), 1, 7))::bit(28)::int)`
  // The square of a chance: a few trucks have many.
  const truck = `floor(${trucks} * power(${chance('n', 't')} / 268435456.0, 1.6))::int`
  const at = `timestamptz '2023-11-22T00:00:00Z' + ${chance('n', 'a')} / 268435456.0 * interval '1096 days'`
  await admin.unsafe(`
    insert into overload.violation_statement (id, violation_id, weighing_id, at, vehicle_id, driver_id, operator_id, source_unit_id, station, excess_kg, tier, struck, said_by, known_from)
    select 'vb' || n || '_' || m, 'vb' || n, 'vb' || n, at, 'tb' || t, case when n % 9 > 0 then 'db' || (t + case when n % 5 = 0 then 1 else 0 end) end,
      'fb' || t % ${firms}, null, 'a', 2000, 'ORDINARY', m = 1 and n % 40 = 0, 'wenshui-overload', at + interval '1 hour' + m * interval '20 days'
    from (select n, ${truck} as t, ${at} as at from generate_series(1, ${violations}) n) v, generate_series(0, 1) m
    where m = 0 or n % 8 = 0`)
  await admin.unsafe(`
    insert into overload.conduct_statement (id, conduct_id, source_ref, kind, subject_id, subject_type, particulars, evidence, content_hash, struck, said_by, by_person, valid_from, known_from)
    select 'cb' || n, 'cb' || n, 'cb' || n, (array['SUSPENSION_ORDER','SUSPENSION_ORDER','FORCING_PENALTY','PERMIT_BY_FRAUD'])[1 + n % 4], 'fb' || (n * 7) % ${firms},
      'ROAD_TRANSPORT_FIRM', '{"fine":"20000"}', '{a}', 'a', false, 'wenshui-overload', 'a', date '2023-11-22' + (${chance('n', 'c')} % 1096), '2024-01-01T00:00:00Z'
    from generate_series(1, ${Math.ceil(firms / 2)}) n`)
  await admin.unsafe(`
    insert into registry.vehicle_statement (id, identity_id, vin, kind, axles, said_by, known_from)
    select 'tb' || n, 'tb' || n, 'tb' || n, 'TRUCK', 6, 'a', '2020-01-01T00:00:00Z' from generate_series(0, ${trucks}) n`)
  await admin.unsafe(`
    insert into registry.holding_statement (holding_id, seq, vehicle_id, holder_id, kind, valid_from, withdrawn, said_by, known_from)
    select 'tb' || n, 1, 'tb' || n, 'fb' || n % ${firms}, 'OWNED', '2020-01-01', false, 'a', '2020-01-01T00:00:00Z' from generate_series(0, ${trucks}) n`)
  if (weighings > 0)
    await admin.unsafe(`
      insert into overload.weighing_statement (weighing_id, revision, station, serial, kind, weighed_at, vehicle_id, plate, driver_id, operator_id, axles, combination, gross_kg, limit_kg, flags, said_by, known_from)
      select 'wb' || n, 0, 'a', 'wb' || n, 'FIXED', at, 'tb' || t, 'tb' || t, 'db' || t, 'fb' || t % ${firms}, 6, true, 40000, 49000, '{}', 'wenshui-overload', at
      from (select n, ${truck} as t, ${at} as at from generate_series(1, ${weighings}) n) v`)
  for (const table of [
    'overload.violation_statement',
    'overload.conduct_statement',
    'overload.weighing_statement',
    'registry.vehicle_statement',
    'registry.holding_statement',
  ])
    await admin.unsafe(`analyze ${table}`)
}

/** Merges so many trucks and drivers of the county, by halves, each into one of a third as many. */
export async function mergeSome({ database }: TestHouse, many: number): Promise<void> {
  await database.admin`
    insert into registry.grouping_statement (id, member_id, subject_id, was_subject_id, reason, said_by, known_from)
    select 'gb' || n, kind || 'b' || ${many}::int + n, kind || 'b' || n % ${Math.ceil(many / 3)}::int, kind || 'b' || ${many}::int + n, 'a', 'a', '2024-01-01T00:00:00Z'
    from (select n, case when n % 2 = 0 then 't' else 'd' end as kind from generate_series(1, ${many}::int) n) g`
}

interface Page {
  nodes: unknown[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
}

/** Reads the pages of a quarter, at most so many, and says how long they took, in milliseconds. */
export async function timedPages(
  asked: (quarter: string, after: string | null) => Promise<Page>,
  quarter: string,
  most = Infinity,
) {
  const took: number[] = []
  let found = 0
  let after: string | null = null
  do {
    const began = performance.now()
    const { nodes, pageInfo }: Page = await asked(quarter, after)
    took.push(Math.round(performance.now() - began))
    found += nodes.length
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after && took.length < most)
  return {
    found,
    pages: took.length,
    first: took[0] ?? 0,
    slowest: Math.max(...took),
    all: took.reduce((sum, one) => sum + one, 0),
  }
}
