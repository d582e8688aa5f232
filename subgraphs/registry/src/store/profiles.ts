import { type Db, nothing, type Question, raw, refusal, sql, type Viewer } from '@xinlu/schema'
import type { ProfileRow } from '../rows.ts'

/** What other subgraphs must know of a profile, those parts that a fetch asks for. */
export interface ProfileParts {
  /** The identities that were the subject then, itself first. */
  memberIds: string[]
  /** The trucks that its members owned then. */
  truckCount: number
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

/** Whether a fetch asks for a part of profiles that only this room knows. */
export function asksParts(asked: ReadonlySet<string>): boolean {
  return asked.has('CreditProfile.memberIds') || asked.has('CreditProfile.truckCount')
}

/** The asked parts of the profile of a subject at an instant, both given as columns: what to select, and from where. */
export function partsOf(asked: ReadonlySet<string>, id: Question, at: Question): { columns: Question; from: Question } {
  return {
    columns: sql`m.ids as "memberIds"${asked.has('CreditProfile.truckCount') ? sql`, ${trucksOf(at)} as "truckCount"` : nothing}`,
    from: sql`cross join lateral (select array[${id}] || array(
      select g.member_id from grouping_statement g
      where g.subject_id = ${id} and g.member_id <> ${id} and g.known_from <= ${at} and not exists (
        select 1 from grouping_statement later where later.member_id = g.member_id and later.known_from <= ${at}
        and (later.known_from, later.id) > (g.known_from, g.id))
      order by g.member_id) as ids offset 0) m`,
  }
}

const trucksOf = (at: Question) => sql`(
  select count(distinct o.vehicle_id)::int from unnest(m.ids) member cross join lateral (
    select o.vehicle_id from owner_statement o where o.owner_id = member and o.known_from <= ${at}
    and o.valid_from <= (${at} at time zone 'UTC' + interval '8 hours')::date
    and not exists (select 1 from owner_statement later where later.vehicle_id = o.vehicle_id and later.known_from <= ${at}
      and later.valid_from <= (${at} at time zone 'UTC' + interval '8 hours')::date
      and (later.valid_from, later.known_from) > (o.valid_from, o.known_from))
    and exists (select 1 from vehicle_statement v where v.identity_id = o.vehicle_id and v.kind = 'TRUCK') offset 0) o)`

/** The asked parts of each profile. */
export async function profileParts(db: Db, _viewer: Viewer, keys: readonly ProfileRow[]): Promise<ProfileParts[]> {
  const { columns, from } = partsOf(db.asked, raw('k.id'), raw('k.at'))
  return db.rows<ProfileParts>(sql`
    select ${columns} from unnest(${keys.map((key) => key.subjectId)}::text[],
      ${keys.map((key) => key.knownAt)}::text[]::timestamptz[]) with ordinality k(id, at, i) ${from} order by k.i`)
}
