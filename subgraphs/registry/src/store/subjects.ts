import {
  columnsFor,
  type Db,
  isOwn,
  met,
  nothing,
  ownRowsOnly,
  type Question,
  type Rows,
  raw,
  refusal,
  sql,
  type Verdicts,
  type Viewer,
} from '@xinlu/schema'
import { citizenId, identifierValue, personCitizenId, phone, qualificationNo } from '../concealed.ts'
import type { SubjectRow } from '../rows.ts'
import { asksParts, countedAt, type ProfileParts, partsOf } from './profiles.ts'

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

const person = { personName: 's.person_name', personCitizenId: 's.person_citizen_id' }
const businessColumns = columnsFor(
  ['Enterprise', 'SoleTrader'],
  {
    kind: 's.kind',
    saidBy: 's.said_by',
    uscc: 's.uscc',
    industries: 's.industries',
    township: 's.township',
  },
  {
    name: { name: 's.name' },
    businessRegNo: { businessRegNo: 's.business_reg_no' },
    legalRepresentative: person,
    operator: person,
    address: { address: 's.address' },
    registeredOn: { registeredOn: 's.registered_on' },
  },
)
const practitionerColumns = columnsFor(
  ['Practitioner'],
  { kind: "'PRACTITIONER'", saidBy: 's.said_by', citizenId: 's.citizen_id' },
  {
    displayName: { name: 's.name' },
    phone: { phone: 's.phone' },
    qualificationNo: { qualificationNo: 's.qualification_no' },
    category: { category: 's.category' },
    firstIssuedOn: { firstIssuedOn: 's.first_issued_on' },
    employer: { employerId: 's.employer_id' },
  },
)
const vehicleColumns = columnsFor(
  ['Vehicle'],
  { kind: "'VEHICLE'" },
  { kind: { vehicleKind: 's.kind' }, axles: { axles: 's.axles' } },
)

/** What a fetch met of one asked subject; the parts of its profile where they were asked for with it. */
export interface Meeting {
  id: string
  row: SubjectRow | null
  parts: ProfileParts | null
}

type Found = { id: string; subject: Omit<SubjectRow, 'id'> | null } & ProfileParts

/** The columns of a business that a fetch needs, of its statement `s`, as one value. */
export const businessOf = (db: Db) => sql`(select to_json(l) from (select ${businessColumns(db.asked)}) l)`

/** What is said last of the subject of an id, whatever its kind. */
function latestOf(db: Db, viewer: Viewer): Question {
  const latest = (table: string, columns: Question) => sql`(select to_json(l) from (
    select ${columns} from ${raw(table)} s where s.identity_id = w.id and s.known_from <= ${viewer.now}
    order by s.known_from desc, s.id desc limit 1) l)`
  return sql`coalesce(${latest('business_statement', businessColumns(db.asked))},
    ${latest('practitioner_statement', practitionerColumns(db.asked))},
    ${latest('vehicle_statement', vehicleColumns(db.asked))})`
}

/**
 * The same relation, with no id where the subject is none of the viewer's rows: what would be dropped again is not looked for, so that
 * it takes no longer than what is not there.
 */
const within = ({ rows }: Viewer, which: Question) =>
  rows?.ids ? sql`select case when o.id = any(${rows.ids}::text[]) then o.id end as id, o.i from (${which}) o` : which

/**
 * The subjects of a relation `which` of ids in their order `i`, as the registry knows them at the viewer's moment; with the asked parts of their
 * profiles at an instant, so that a look-up and its profile are one statement. No row where there is none to be met.
 */
export async function meetings(
  db: Db,
  viewer: Viewer,
  which: Question,
  instant: string | null,
  subject = latestOf(db, viewer),
): Promise<Meeting[]> {
  const { asked } = db
  const at = instant !== null && asksParts(asked) ? instant : null
  const then = { id: raw('w.id'), at: raw('t.at'), day: raw('t.day'), kinds: raw('t.kinds') }
  const parts = at ? partsOf(asked, then) : null
  const rows = await db.rows<Found>(sql`
    select w.id, ${subject} as subject ${parts ? sql`, ${parts.columns}` : nothing}
    from (${which}) w ${at && parts ? sql`cross join (${countedAt(asked, at)}) t ${parts.from}` : nothing}
    order by w.i`)
  return rows.map(({ id, subject, memberIds, truckCount }) => {
    const row = subject && revealed(db, Object.assign(subject, { id }) as SubjectRow)
    if (!row || !mayMeet(viewer, row)) return { id, row: null, parts: null }
    return { id, row, parts: parts && { memberIds, truckCount } }
  })
}

/** The row with the numbers of persons as they are; a column that nobody asked for is not there. */
function revealed({ concealing }: Db, row: SubjectRow): SubjectRow {
  if (!concealing.on || row.kind === 'VEHICLE') return row
  if (row.kind !== 'PRACTITIONER')
    return { ...row, personCitizenId: concealing.reveal(personCitizenId, row.personCitizenId) }
  return {
    ...row,
    citizenId: concealing.reveal(citizenId, row.citizenId),
    phone: concealing.reveal(phone, row.phone),
    qualificationNo: concealing.reveal(qualificationNo, row.qualificationNo),
  }
}

/** The subjects of these ids; null where there is none to be met. */
export async function subjectsById(db: Db, viewer: Viewer, ids: readonly string[]): Promise<(SubjectRow | null)[]> {
  const which = sql`select id, i from unnest(${ids}::text[]) with ordinality k(id, i)`
  const rows = (await meetings(db, viewer, within(viewer, which), null)).map(({ row }) => row)
  met(rows.flatMap((row) => (row ? [row.id] : [])))
  return rows
}

/** The subject that identities belong to now: each itself, or the one that it was merged into. */
const grouped = (viewer: Viewer, identities: Question) => sql`
  select coalesce((select g.subject_id from grouping_statement g where g.member_id = f.id and g.known_from <= ${viewer.now}
    order by g.known_from desc, g.id desc limit 1), f.id) as id, row_number() over () as i from (${identities}) f`

/** A value of an identifier as it may lie: encrypted, or in the clear. */
const lies = ({ concealing }: Db, value: string) =>
  concealing.on ? sql`value = any(${concealing.forms(identifierValue, value)}::text[])` : sql`value = ${value}`

/** What an identity is looked up by; each gives a relation of ids. */
const identities = {
  id: (_: Db, __: Viewer, id: string) => sql`select ${id}::text as id`,
  uscc: (_: Db, __: Viewer, value: string) =>
    sql`select identity_id as id from identifier where scheme = 'USCC' and value = ${value}`,
  citizenId: (db: Db, _: Viewer, value: string) =>
    sql`select identity_id as id from identifier where scheme = 'CITIZEN_ID' and ${lies(db, value)}`,
  /** A 统一社会信用代码, or else a citizen id number. */
  code: (db: Db, _: Viewer, value: string) => sql`
    select identity_id as id from identifier where scheme in ('USCC', 'CITIZEN_ID') and ${lies(db, value)}
    order by scheme desc limit 1`,
  /** A business whose name is now exactly this, of those that the viewer may meet; two are enough to know that a name is no key. */
  name: (_: Db, viewer: Viewer, name: string) => sql`
    select distinct s.identity_id as id from business_statement s
    where s.name = ${name} and s.known_from <= ${viewer.now} ${insideOf(viewer.rows)} and not exists (
      select 1 from business_statement later where later.identity_id = s.identity_id
      and (later.known_from, later.id) > (s.known_from, s.id) and later.known_from <= ${viewer.now})
    limit 2`,
  /** The vehicle that carried a plate on a day, as known now. */
  plate: (_: Db, viewer: Viewer, plate: string, day = '') => sql`
    select p.vehicle_id as id from plate_statement p
    where p.plate = ${plate} and p.valid_from <= ${day} and p.known_from <= ${viewer.now} and not exists (
      select 1 from plate_statement later where later.vehicle_id = p.vehicle_id and later.known_from <= ${viewer.now}
      and later.valid_from <= ${day} and (later.valid_from, later.known_from) > (p.valid_from, p.known_from))
    order by p.valid_from desc limit 1`,
}

/** What a subject is looked up by; `on` is the day of a plate. */
export interface LookUp {
  by: keyof typeof identities
  value: string
  on?: string
}

/** The subject of a look-up, with the parts of its profile at an instant. CONFLICT for a name of several: a name is then no key. */
export async function meetingBy(
  db: Db,
  viewer: Viewer,
  { by, value, on }: LookUp,
  instant: string | null,
): Promise<Meeting> {
  const which = within(viewer, grouped(viewer, identities[by](db, viewer, value, on)))
  const found = await meetings(db, viewer, which, instant)
  if (found.length > 1) {
    throw refusal('CONFLICT', {
      expected: 'one subject of this name',
      got: 'several',
      todo: 'look up by 统一社会信用代码',
    })
  }
  return found[0] ?? { id: '', row: null, parts: null }
}

/** Whether a viewer may find a person by a number that it may see only of its own unit's rows. */
export function maySearch(viewer: Viewer, verdicts: Verdicts | null, row: SubjectRow): boolean {
  if (!verdicts || !ownRowsOnly(verdicts, 'SENSITIVE_PERSONAL')) return true
  return row.kind === 'PRACTITIONER' && isOwn(viewer, row.saidBy)
}

/** The viewer's rows as a condition on a business's present statement. */
export function insideOf(rows: Rows | null): Question {
  if (!rows) return nothing
  const { ids, codes, industry, township } = rows
  if (!ids && !codes && !industry && !township) return raw('and false')
  return sql`${ids ? sql`and s.identity_id = any(${ids}::text[])` : nothing}
    ${codes ? sql`and s.uscc = any(${codes}::text[])` : nothing}
    ${industry ? sql`and ${industry} = any(s.industries)` : nothing} ${township ? sql`and s.township = ${township}` : nothing}`
}
