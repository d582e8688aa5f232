import { type Db, dayOf, isOwn, met, ownRowsOnly, type Rows, refusal, type Verdicts, type Viewer } from '@xinlu/schema'
import type { OwnerRow, PlateRow, ProfileRow, SubjectRow, VehicleRow } from './rows.ts'

/** Natural persons and vehicles are nobody's to look up in public: to the public they do not exist. Nor is a row outside the viewer's. */
function mayMeet(viewer: Viewer, row: SubjectRow): boolean {
  const business = row.kind === 'ENTERPRISE' || row.kind === 'SOLE_TRADER'
  return (business || !viewer.publishedOnly) && (viewer.rows === null || isInside(viewer.rows, row))
}

function isInside({ ids, codes, industry, township }: Rows, row: SubjectRow): boolean {
  const business = row.kind === 'ENTERPRISE' || row.kind === 'SOLE_TRADER' ? row : null
  const code = business ? business.uscc : row.kind === 'PRACTITIONER' ? row.citizenId : null
  return (
    (ids !== undefined || codes !== undefined || industry !== undefined || township !== undefined) &&
    (ids === undefined || ids.includes(row.id)) &&
    (codes === undefined || (code !== null && codes.includes(code))) &&
    (industry === undefined || (business?.industries ?? []).includes(industry)) &&
    (township === undefined || business?.township === township)
  )
}

/** The subjects of these identities as the registry knows them at the viewer's moment; null where there is none to be met. */
export async function subjectsById(db: Db, viewer: Viewer, ids: readonly string[]): Promise<(SubjectRow | null)[]> {
  const sql = db.$client
  const at = viewer.now
  const [businesses, practitioners, vehicles] = await Promise.all([
    sql<SubjectRow[]>`
      select distinct on (identity_id) kind, identity_id as id, name, uscc, business_reg_no as "businessRegNo",
        person_name as "personName", person_citizen_id as "personCitizenId", address, township, industries,
        registered_on::text as "registeredOn", said_by as "saidBy"
      from business_statement where identity_id in ${sql(ids)} and known_from <= ${at}
      order by identity_id, known_from desc, id desc`,
    sql<SubjectRow[]>`
      select distinct on (identity_id) 'PRACTITIONER' as kind, identity_id as id, name, citizen_id as "citizenId", phone,
        qualification_no as "qualificationNo", category, first_issued_on::text as "firstIssuedOn", employer_id as "employerId", said_by as "saidBy"
      from practitioner_statement where identity_id in ${sql(ids)} and known_from <= ${at}
      order by identity_id, known_from desc, id desc`,
    sql<SubjectRow[]>`
      select distinct on (identity_id) 'VEHICLE' as kind, identity_id as id, kind as "vehicleKind", axles
      from vehicle_statement where identity_id in ${sql(ids)} and known_from <= ${at}
      order by identity_id, known_from desc, id desc`,
  ])
  const all = [...businesses, ...practitioners, ...vehicles].filter((row) => mayMeet(viewer, row))
  const byId = new Map(all.map((row) => [row.id, row]))
  met(byId.keys())
  return ids.map((id) => byId.get(id) ?? null)
}

/** The subject that an identity belongs to now: itself, or the one it was merged into. */
export async function subjectIdOf(db: Db, viewer: Viewer, identityId: string): Promise<string> {
  const [row] = await db.$client<{ subjectId: string }[]>`
    select subject_id as "subjectId" from grouping_statement where member_id = ${identityId} and known_from <= ${viewer.now}
    order by known_from desc, id desc limit 1`
  return row?.subjectId ?? identityId
}

/** The identity with this identifier, or null. */
export async function identityBy(db: Db, _viewer: Viewer, scheme: string, value: string): Promise<string | null> {
  const [row] = await db.$client<{ id: string }[]>`
    select identity_id as id from identifier where scheme = ${scheme} and value = ${value}`
  return row?.id ?? null
}

/** The identity with this code: a 统一社会信用代码, or a citizen id number. */
export async function identityByCode(db: Db, viewer: Viewer, code: string): Promise<string | null> {
  return (await identityBy(db, viewer, 'USCC', code)) ?? identityBy(db, viewer, 'CITIZEN_ID', code)
}

/** Whether a viewer may find a person by a number that it may see only of its own unit's rows. */
export function maySearch(viewer: Viewer, verdicts: Verdicts | null, row: SubjectRow): boolean {
  if (!verdicts || !ownRowsOnly(verdicts, 'SENSITIVE_PERSONAL')) return true
  return row.kind === 'PRACTITIONER' && isOwn(viewer, row.saidBy)
}

/** The business whose name is now exactly this, of those that the viewer may meet. Several are refused: a name is then no key. */
export async function identityByName(db: Db, viewer: Viewer, name: string): Promise<string | null> {
  const rows = await db.$client<{ id: string }[]>`
    select distinct s.identity_id as id from business_statement s
    where s.name = ${name} and s.known_from <= ${viewer.now} ${insideOf(db, viewer.rows)} and not exists (
      select 1 from business_statement later where later.identity_id = s.identity_id
      and (later.known_from, later.id) > (s.known_from, s.id) and later.known_from <= ${viewer.now})
    limit 2`
  if (rows.length > 1) {
    throw refusal('CONFLICT', {
      expected: 'one subject of this name',
      got: 'several',
      todo: 'look up by 统一社会信用代码',
    })
  }
  return rows[0]?.id ?? null
}

/** The vehicle that carried a plate on a day, as known now. */
export async function vehicleByPlate(db: Db, viewer: Viewer, plate: string, on: string | null): Promise<string | null> {
  const day = on ?? dayOf(viewer.now)
  const [row] = await db.$client<{ id: string }[]>`
    select p.vehicle_id as id from plate_statement p
    where p.plate = ${plate} and p.valid_from <= ${day} and p.known_from <= ${viewer.now} and not exists (
      select 1 from plate_statement later where later.vehicle_id = p.vehicle_id and later.known_from <= ${viewer.now}
      and later.valid_from <= ${day} and (later.valid_from, later.known_from) > (p.valid_from, p.known_from))
    order by p.valid_from desc limit 1`
  return row?.id ?? null
}

/** One page of firms by id: `first` + 1 rows, so that the caller can tell whether there is more. */
export async function enterprisePage(
  db: Db,
  viewer: Viewer,
  filter: { industry?: string | null | undefined; township?: string | null | undefined },
  first: number,
  after: string | null,
): Promise<string[]> {
  const sql = db.$client
  const rows = await sql<{ id: string }[]>`
    select s.identity_id as id ${currentEnterprises(db, viewer, filter)}
    ${after ? sql`and s.identity_id > ${after}` : sql``}
    order by s.identity_id limit ${first + 1}`
  return rows.map((row) => row.id)
}

/** How many firms the filter holds, for a band; the exact number stays here. */
export async function enterpriseCount(
  db: Db,
  viewer: Viewer,
  filter: Parameters<typeof enterprisePage>[2],
): Promise<number> {
  const [row] = await db.$client<{ n: number }[]>`select count(*)::int as n ${currentEnterprises(db, viewer, filter)}`
  return row?.n ?? 0
}

function currentEnterprises(db: Db, viewer: Viewer, { industry, township }: Parameters<typeof enterprisePage>[2]) {
  const sql = db.$client
  const at = viewer.now
  return sql`
    from business_statement s where s.kind = 'ENTERPRISE' and s.known_from <= ${at} ${insideOf(db, viewer.rows)}
    ${industry ? sql`and ${industry} = any(s.industries)` : sql``} ${township ? sql`and s.township = ${township}` : sql``}
    and not exists (select 1 from business_statement later where later.identity_id = s.identity_id
      and (later.known_from, later.id) > (s.known_from, s.id) and later.known_from <= ${at})
    and coalesce((select g.subject_id from grouping_statement g where g.member_id = s.identity_id and g.known_from <= ${at}
      order by g.known_from desc, g.id desc limit 1), s.identity_id) = s.identity_id`
}

/** The viewer's rows as a condition on a business's present statement. */
function insideOf(db: Db, rows: Rows | null) {
  const sql = db.$client
  if (!rows) return sql``
  const { ids, codes, industry, township } = rows
  if (!ids && !codes && !industry && !township) return sql`and false`
  return sql`${ids ? sql`and s.identity_id = any(${ids as string[]})` : sql``}
    ${codes ? sql`and s.uscc = any(${codes as string[]})` : sql``}
    ${industry ? sql`and ${industry} = any(s.industries)` : sql``} ${township ? sql`and s.township = ${township}` : sql``}`
}

/** The instant of knowledge of a profile: now, or an earlier one. The public sees only now; nobody sees the future. */
export function profileInstant(viewer: Viewer, knownAt: string | null | undefined): string {
  if (!knownAt) return viewer.now
  if (viewer.publishedOnly) {
    throw refusal('PURPOSE_REFUSED', {
      expected: 'no knownAt',
      got: 'an earlier instant',
      todo: 'ask for the present state',
    })
  }
  if (knownAt > viewer.now) {
    throw refusal('BAD_INPUT', {
      expected: 'an instant not after now',
      got: knownAt,
      todo: 'leave knownAt out for now',
    })
  }
  return knownAt
}

/** For each subject and instant, the identities that were that subject then, itself first. */
export async function membersOf(db: Db, _viewer: Viewer, keys: readonly ProfileRow[]): Promise<string[][]> {
  const rows = await db.$client<{ i: number; memberId: string }[]>`
    select k.i::int as i, g.member_id as "memberId"
    from unnest(${keys.map((k) => k.subjectId)}::text[], ${keys.map((k) => k.knownAt)}::text[]::timestamptz[]) with ordinality k(id, at, i)
    join grouping_statement g on g.subject_id = k.id and g.member_id <> k.id and g.known_from <= k.at
    where not exists (select 1 from grouping_statement later where later.member_id = g.member_id and later.known_from <= k.at
      and (later.known_from, later.id) > (g.known_from, g.id))
    order by k.i, g.member_id`
  const members = keys.map((key) => [key.subjectId])
  for (const { i, memberId } of rows) members[i - 1]?.push(memberId)
  return members
}

/** For each subject and instant, the number of trucks that its members owned then. */
export async function trucksOf(
  db: Db,
  viewer: Viewer,
  keys: readonly ProfileRow[],
  members: readonly (readonly string[])[],
): Promise<number[]> {
  const flat = members.flatMap((ids, i) => ids.map((id) => ({ id, i, at: keys[i]?.knownAt ?? viewer.now })))
  const rows = await db.$client<{ i: number; n: number }[]>`
    select k.i, count(distinct o.vehicle_id)::int as n
    from unnest(${flat.map((f) => f.id)}::text[], ${flat.map((f) => f.i)}::int[], ${flat.map((f) => f.at)}::text[]::timestamptz[]) k(id, i, at)
    join owner_statement o on o.owner_id = k.id and o.known_from <= k.at and o.valid_from <= (k.at at time zone 'UTC' + interval '8 hours')::date
    join vehicle_statement v on v.identity_id = o.vehicle_id and v.kind = 'TRUCK'
    where not exists (select 1 from owner_statement later where later.vehicle_id = o.vehicle_id and later.known_from <= k.at
      and later.valid_from <= (k.at at time zone 'UTC' + interval '8 hours')::date
      and (later.valid_from, later.known_from) > (o.valid_from, o.known_from))
    group by k.i`
  const counts = keys.map(() => 0)
  for (const { i, n } of rows) counts[i] = n
  return counts
}

function byKey<Row>(ids: readonly string[], rows: readonly (Row & { key: string })[]): Row[][] {
  const groups = new Map<string, Row[]>(ids.map((id) => [id, []]))
  for (const row of rows) groups.get(row.key)?.push(row)
  return ids.map((id) => groups.get(id) ?? [])
}

/** Every plate that each vehicle has carried, latest first. */
export async function platesOf(db: Db, viewer: Viewer, ids: readonly string[]): Promise<PlateRow[][]> {
  const sql = db.$client
  const rows = await sql<(PlateRow & { key: string })[]>`
    select vehicle_id as key, plate, colour, valid_from::text as "validFrom" from plate_statement
    where vehicle_id in ${sql(ids)} and known_from <= ${viewer.now} order by valid_from desc, known_from desc`
  return byKey(ids, rows)
}

/** Every owner that each vehicle has had, latest first. */
export async function ownersOf(db: Db, viewer: Viewer, ids: readonly string[]): Promise<OwnerRow[][]> {
  const sql = db.$client
  const rows = await sql<(OwnerRow & { key: string })[]>`
    select vehicle_id as key, owner_id as "ownerId", valid_from::text as "validFrom" from owner_statement
    where vehicle_id in ${sql(ids)} and known_from <= ${viewer.now} order by valid_from desc, known_from desc`
  return byKey(ids, rows)
}

/** The vehicles that each owner has now, by id. */
export async function vehiclesOwned(db: Db, viewer: Viewer, ids: readonly string[]): Promise<VehicleRow[][]> {
  const sql = db.$client
  const rows = await sql<(VehicleRow & { key: string })[]>`
    select o.owner_id as key, 'VEHICLE' as kind, v.identity_id as id, v.kind as "vehicleKind", v.axles
    from owner_statement o join vehicle_statement v on v.identity_id = o.vehicle_id
    where o.owner_id in ${sql(ids)} and o.known_from <= ${viewer.now} and not exists (
      select 1 from owner_statement later where later.vehicle_id = o.vehicle_id and later.known_from <= ${viewer.now}
      and (later.valid_from, later.known_from) > (o.valid_from, o.known_from))
    order by v.identity_id`
  return byKey(ids, rows)
}
