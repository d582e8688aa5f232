import {
  asked,
  type Db,
  nothing,
  type ProfileKey,
  perKey,
  type Question,
  raw,
  refusal,
  sql,
  type Viewer,
} from '@xinlu/schema'
import { type CommitmentKind, pageKinds, tellingKinds } from '../domain/commitments/kinds.ts'
import type { CommitmentRow } from '../rows.ts'

const columns = raw(`c.id, c.subject_id as "subjectId", c.kind, c.about, c.text, c.made_on as "madeOn",
  c.valid_until as "validUntil", c.liability, c.accepting_unit as "acceptingUnit", c.signatory,
  c.signatory_code as "signatoryCode", c.said_by as "saidBy"`)
const from = raw('commitment c left join fulfilment f on f.commitment_id = c.id')

/** The state that a commitment `c` or an objection is in by an instant; null where no step was taken. */
const stateBy = (id: Question, at: Question) =>
  sql`(select s.state from step s where s.case_id = ${id} and s.known_from <= ${at} order by s.seq desc limit 1)`

/** The course of a commitment `c` by an instant, when it was fulfilled by then, and whether an objection to its finding is open. */
const courseBy = (at: Question) => sql`
  case when f.known_from <= ${at} then f.fulfilled_on end as "fulfilledOn",
  coalesce((select json_agg(json_build_object('caseId', s.case_id, 'seq', s.seq, 'event', s.event, 'state', s.state,
    'reason', s.reason, 'particulars', s.particulars, 'byPerson', s.by_person, 'byUnit', s.by_unit,
    'knownFrom', to_char(s.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by s.seq)
    from step s where s.case_id = c.id and s.known_from <= ${at}), '[]'::json) as steps,
  exists (select 1 from commitment_objection o where o.commitment_id = c.id
    and ${stateBy(raw('o.id'), at)} = 'FILED') as disputed`

/** What was taken back, and what would tell of a repair or an exemption that is done, only its subject and the audit meet still, at whatever instant. */
const metBy = ({ purpose }: Viewer) =>
  purpose === 'SUBJECT_SELF' || purpose === 'AUDIT'
    ? nothing
    : sql`and (f.commitment_id is null or c.kind <> all(${[...tellingKinds]}::text[]))
        and ${stateBy(raw('c.id'), raw(`'infinity'::timestamptz`))} is distinct from 'WITHDRAWN'`

/** Each subject's commitments as known at its instant, latest first. */
export async function commitmentsOf(db: Db, viewer: Viewer, keys: readonly ProfileKey[]): Promise<CommitmentRow[][]> {
  const rows = await db.rows<CommitmentRow & { i: number }>(sql`
    select k.i, ${columns}, ${courseBy(raw('k.at'))} from ${asked(keys)}
    join ${from} on c.subject_id = k.id and c.known_from <= k.at ${metBy(viewer)}
    order by c.made_on desc, c.id`)
  return perKey(keys, rows).map((own, i) => own.map((row) => ({ ...row, at: keys[i]?.knownAt ?? '' })))
}

/** Commitments as known at an instant, in the order in which `which` gives them. */
export async function commitmentsWhere(db: Db, at: string, which: Question): Promise<CommitmentRow[]> {
  const rows = await db.wide<CommitmentRow>(
    sql`select ${columns}, ${courseBy(sql`${at}::timestamptz`)} from ${from} ${which}`,
  )
  return rows.map((row) => ({ ...row, at }))
}

/** Commitments by id, for rooms in which something rests on them and after a deed; null where there is none. */
export async function commitmentsById(
  db: Db,
  { now }: Viewer,
  ids: readonly string[],
): Promise<(CommitmentRow | null)[]> {
  const rows = await commitmentsWhere(db, now, sql`where c.id = any(${ids}::text[])`)
  return ids.map((id) => rows.find((row) => row.id === id) ?? null)
}

/** The public page: commitments that businesses made in order to be read, latest first; one more than `first`. */
export async function publicPage(
  db: Db,
  { now }: Viewer,
  asking: { kind: CommitmentKind | null; first: number; after: string | null },
): Promise<CommitmentRow[]> {
  const { kind, first, after } = asking
  if (kind !== null && !pageKinds.includes(kind))
    throw refusal('BAD_INPUT', {
      expected: `kind ${pageKinds.join(' or ')}`,
      got: kind,
      todo: 'look at the profile of the subject for others',
    })
  const state = stateBy(raw('c.id'), sql`${now}::timestamptz`)
  return commitmentsWhere(
    db,
    now,
    sql`where c.kind = any(${kind ? [kind] : [...pageKinds]}::text[]) and c.signatory is not null and c.known_from <= ${now}
      ${after ? sql`and c.id < ${after}` : nothing} and ${state} is distinct from 'WITHDRAWN'
      and (c.valid_until is null or ${state} in ('KEPT', 'BROKEN') or c.valid_until >= (${now}::timestamptz at time zone 'UTC' + interval '8 hours')::date)
      order by c.id desc limit ${raw(first + 1)}`,
  )
}

/** A finding that a promise was broken, as it stands. */
export interface StandingBreach {
  id: string
  subjectId: string
  kind: CommitmentKind
  brokenOn: string
  disputed: boolean
}

/** Findings that stand of some identities, as known at an instant, latest first. */
export const standingBreaches = (db: Db, ids: readonly string[], at: string): Promise<StandingBreach[]> =>
  db.rows<StandingBreach>(sql`
    select c.id, c.subject_id as "subjectId", c.kind,
      to_char(b.known_from at time zone 'UTC' + interval '8 hours', 'YYYY-MM-DD') as "brokenOn",
      exists (select 1 from commitment_objection o where o.commitment_id = c.id
        and ${stateBy(raw('o.id'), sql`${at}::timestamptz`)} = 'FILED') as disputed
    from commitment c join lateral (
      select s.state, s.known_from from step s where s.case_id = c.id and s.known_from <= ${at}::timestamptz
      order by s.seq desc limit 1) b on b.state = 'BROKEN'
    where c.subject_id = any(${ids}::text[]) and c.known_from <= ${at}::timestamptz order by b.known_from desc, c.id`)
