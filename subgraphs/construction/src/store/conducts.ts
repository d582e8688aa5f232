import { editions } from '@xinlu/db'
import {
  asked,
  type Db,
  dayOf,
  joined,
  nothing,
  type ProfileKey,
  perKey,
  type Question,
  raw,
  sql,
  type Viewer,
} from '@xinlu/schema'
import { publicYears } from '../domain/county.ts'
import type { ConductRow } from '../factRows.ts'
import { conductFacts, stands } from './standing.ts'

/** 公布截止日期 of a statement `s`: the last day on which it may be shown; null where it is not published, or no edition says how long. */
export function publicUntil(): Question {
  const editionsInForce = publicYears(editions('construction-credit').map(({ effective }) => effective)).toReversed()
  if (editionsInForce.length === 0) return raw('null::date')
  const cases = editionsInForce.map(
    ({ from, years }) =>
      sql`when s.published_on >= ${from} then (s.published_on + ${`${years} years`}::interval)::date`,
  )
  return sql`(case ${joined(cases, ' ')} end)`
}

/** Whether a statement `s` is published on a day and may still be shown on it. */
export const shownOn = (day: string | Question): Question =>
  sql`s.published_on <= ${day} and ${publicUntil()} >= ${day}`

const columns = sql`s.conduct_id as id, s.subject_id as "subjectId", s.role, s.code, s.part, s.contract_id as "contractId", s.bid_id as "bidId",
  s.occurred_on as "occurredOn", s.found_on as "foundOn", s.times, s.corrected_on as "correctedOn", s.found_by as "foundBy",
  s.doc_no as "docNo", s.published_on as "publishedOn", s.source_ref as "sourceRef", s.struck_on as "struckOn"`

/**
 * Which statements `s` a viewer may meet. Whoever meets only what is published, or in force, meets a record that is shown today: as it
 * was known at its instant, if it was published then, and only while what is said of it last lets it be shown.
 */
function metBy({ publishedOnly, inForceOnly, now }: Viewer): Question {
  if (!publishedOnly && !inForceOnly) return nothing
  const today = dayOf(now)
  return sql`and s.published_on <= (k.at at time zone 'UTC' + interval '8 hours')::date and ${shownOn(today)}
    and exists (select 1 from conduct_statement last where last.conduct_id = s.conduct_id and last.struck_on is null
      and last.published_on is not null and not exists (select 1 from conduct_statement later
        where later.conduct_id = last.conduct_id and (later.known_from, later.id) > (last.known_from, last.id)))`
}

/** Each firm's conduct as known at its instant, latest first; what was struck by then is not said. */
export async function conductsOf(db: Db, viewer: Viewer, keys: readonly ProfileKey[]): Promise<ConductRow[][]> {
  const rows = await db.rows<ConductRow & { i: number }>(sql`
    select k.i, ${columns}, ${publicUntil()} as "publicUntil" from ${asked(keys)}
    join conduct_statement s on s.subject_id = k.id and s.struck_on is null and ${stands(conductFacts, raw('k.at'))} ${metBy(viewer)}
    order by k.i, coalesce(s.found_on, s.occurred_on) desc, s.conduct_id`)
  return perKey(keys, rows)
}

/** A record by id as it is said now; null where there is none. */
export async function conductById(db: Db, viewer: Viewer, id: string): Promise<ConductRow | null> {
  const [row] = await db.wide<ConductRow>(sql`
    with k as (select ${viewer.now}::timestamptz as at)
    select ${columns}, ${publicUntil()} as "publicUntil" from conduct_statement s, k
    where s.conduct_id = ${id} and ${stands(conductFacts, raw('k.at'))}`)
  return row ?? null
}
