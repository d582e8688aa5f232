import {
  asked,
  type Db,
  met,
  type ProfileKey,
  perKey,
  type Question,
  raw,
  type StepRow,
  sql,
  type Viewer,
} from '@xinlu/schema'
import type { Found, SubjectType } from '../domain/circumstances/facts.ts'
import { meetsCases } from '../domain/course/deciders.ts'
import type { Entry } from '../domain/course/term.ts'

/** 责任主体 */
export interface SubjectRow {
  subjectId: string
  subjectType: SubjectType
}

/** 告知 of a case. */
export interface NoticeRow {
  givenOn: string
  unit: string | null
}

/** 认定事实, as frozen at an instant. */
export interface FindingRow extends Found {
  frozenAt: string
}

/** A case as it was at an instant, with the entry that came of it. */
export interface CaseRow extends SubjectRow {
  id: string
  partyId: string
  circumstance: number
  quarter: string
  at: string
  steps: StepRow[]
  findings: FindingRow[]
  entry: Entry | null
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A case `c` at an instant, with its steps, its findings and the last statement of its entry by then. */
const caseAt = (at: Question) => sql`
  c.id, c.subject_id as "subjectId", c.subject_type as "subjectType", c.party_id as "partyId", c.circumstance, c.quarter,
  ${raw(utc('a.at'))} as at,
  (select coalesce(json_agg(json_build_object('caseId', t.case_id, 'seq', t.seq, 'event', t.event, 'state', t.state, 'reason', t.reason,
      'particulars', t.particulars, 'byPerson', t.by_person, 'byUnit', t.by_unit, 'knownFrom', ${raw(utc('t.known_from'))}) order by t.seq), '[]')
    from step t where t.case_id = c.id and t.known_from <= a.at) as steps,
  (select coalesce(json_agg(f.found || jsonb_build_object('frozenAt', ${raw(utc('f.known_from'))}) order by f.known_from, f.id), '[]')
    from listing_finding f where f.case_id = c.id and f.known_from <= a.at) as findings,
  (select json_build_object('listedOn', l.listed_on, 'publicUntil', l.stated_public_until, 'removedOn', l.removed_on, 'removalReason', l.removal_reason)
    from listing_statement l where l.listing_id = c.id and l.known_from <= a.at order by l.known_from desc, l.id desc limit 1) as entry
  from listing_case c cross join lateral (select ${at} as at) a`

/** Cases by id as they are now, whoever may meet them; null where there is none. */
export async function casesById(
  db: Db,
  { now }: Pick<Viewer, 'now'>,
  ids: readonly string[],
): Promise<(CaseRow | null)[]> {
  const rows = await db.rows<CaseRow>(sql`
    select ${caseAt(sql`${now}::timestamptz`)} where c.id = any(${ids}::text[]) and c.known_from <= a.at`)
  return ids.map((id) => rows.find((row) => row.id === id) ?? null)
}

/** Cases by id as they were at an instant each, of entries that the viewer has met. */
export async function casesAt(db: Db, keys: readonly { id: string; at: string }[]): Promise<(CaseRow | null)[]> {
  const rows = await db.rows<CaseRow & { i: number }>(sql`
    select s.* from unnest(${keys.map((_, i) => i)}::int[], ${keys.map(({ id }) => id)}::text[],
      ${keys.map(({ at }) => at)}::text[]::timestamptz[]) k(i, id, at)
    cross join lateral (select k.i, ${caseAt(raw('k.at'))} where c.id = k.id and c.known_from <= k.at) s`)
  return keys.map((_, i) => rows.find((row) => row.i === i) ?? null)
}

/**
 * Each profile's cases as known at its instant, the last begun first: to the subject itself those of which it was told, to
 * viewers who meet cases those about it as well, to anybody else none.
 */
export async function casesOf(db: Db, viewer: Viewer, keys: readonly ProfileKey[]): Promise<CaseRow[][]> {
  const own = viewer.purpose === 'SUBJECT_SELF'
  if (!own && !meetsCases(viewer)) return keys.map(() => [])
  const mine = own ? raw('c.party_id = k.id') : raw('(c.party_id = k.id or c.subject_id = k.id)')
  const rows = await db.rows<CaseRow & { i: number }>(sql`
    select s.* from ${asked(keys)} cross join lateral (
      select k.i, c.known_from as begun, ${caseAt(raw('k.at'))} where ${mine} and c.known_from <= k.at) s
    order by s.begun desc, s.id`)
  return perKey(keys, rows).map((own) => own.filter(({ id }, i) => own.findIndex((one) => one.id === id) === i))
}

/** A candidate's case: of the same quarter, circumstance and subject, under whichever of its identities it was made. */
export interface CandidateKey {
  quarter: string
  circumstance: number
  subjectId: string
  identities: readonly string[]
  at: string
}

/** The last case that was made of each candidate by its instant; null before notice. */
export async function casesOfCandidates(db: Db, keys: readonly CandidateKey[]): Promise<(CaseRow | null)[]> {
  const each = keys.flatMap((key, i) => key.identities.map((identity) => ({ ...key, i, identity })))
  const rows = await db.rows<CaseRow & { i: number }>(sql`
    select distinct on (s.i) s.* from unnest(${each.map(({ i }) => i)}::int[], ${each.map((k) => k.quarter)}::text[],
      ${each.map((k) => k.circumstance)}::int[], ${each.map((k) => k.identity)}::text[], ${each.map((k) => k.at)}::text[]::timestamptz[])
      k(i, quarter, circumstance, identity, at)
    cross join lateral (
      select k.i, c.known_from as begun, ${caseAt(raw('k.at'))}
      where c.quarter = k.quarter and c.circumstance = k.circumstance and c.subject_id = k.identity and c.known_from <= k.at
      order by c.known_from desc, c.id desc limit 1) s
    order by s.i, s.begun desc, s.id desc`)
  return keys.map((_, i) => rows.find((row) => row.i === i) ?? null)
}

/** Which cases of a list: in states, of a quarter, after a place. */
export interface CasesAsked {
  states: readonly string[] | null
  after: string | null
  first: number
}

/** Cases as they are now, the last begun first, at most so many after a place; none for who may meet none. EXPIRED is a state of the days. */
export async function caseList(db: Db, viewer: Viewer, { states, after, first }: CasesAsked): Promise<CaseRow[]> {
  if (!meetsCases(viewer)) return []
  // Ids sort by the time of their making.
  const rows = await db.rows<CaseRow>(sql`
    select ${caseAt(sql`${viewer.now}::timestamptz`)}
    cross join lateral (select state from step t where t.case_id = c.id and t.flow = 'LISTING' order by t.seq desc limit 1) last
    left join lateral (select stated_public_until < ${raw(`(a.at at time zone 'UTC' + interval '8 hours')::date`)} as over from listing_statement l
      where l.listing_id = c.id order by l.known_from desc, l.id desc limit 1) e on true
    where (${states === null ? null : [...states]}::text[] is null
        or case when last.state = 'LISTED' and e.over then 'EXPIRED' else last.state end = any(${states === null ? null : [...states]}::text[]))
      and (${after}::text is null or c.id < ${after})
    order by c.id desc limit ${raw(first)}`)
  met(rows.map(({ subjectId }) => subjectId))
  return rows
}

/** Cases of a quarter as they are now, in the order of their making; none for who may meet none. */
export async function casesOfQuarter(db: Db, viewer: Viewer, quarter: string): Promise<CaseRow[]> {
  if (!meetsCases(viewer)) return []
  const rows = await db.wide<CaseRow>(sql`
    select ${caseAt(sql`${viewer.now}::timestamptz`)} where c.quarter = ${quarter} order by c.known_from, c.id`)
  met(rows.map(({ subjectId }) => subjectId))
  return rows
}
