import { type Db, dayOf, nothing, type Question, raw, refusal, sql, type Viewer } from '@xinlu/schema'
import { countingOn } from '../domain/fleet.ts'
import type { ProfileRow } from '../rows.ts'
import { trucksCounted } from './counted.ts'

/** What other subgraphs must know of a profile, those parts that a fetch asks for. */
export interface ProfileParts {
  /** The identities that were the subject then, itself first. */
  memberIds: string[]
  /** The trucks that its members counted then: 0 before any edition says who counts one, so that no share is before the law. */
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

/** The identities that were a subject at an instant, itself first: an array. */
export const memberIds = (subject: Question, at: Question) => sql`array[${subject}] || array(
  select g.member_id from grouping_statement g
  where g.subject_id = ${subject} and g.member_id <> ${subject} and g.known_from <= ${at} and not exists (
    select 1 from grouping_statement later where later.member_id = g.member_id and later.known_from <= ${at}
    and (later.known_from, later.id) > (g.known_from, g.id))
  order by g.member_id)`

/** The subject that an identity belonged to at an instant. */
export const subjectThen = (identity: Question, at: Question) => sql`coalesce((
  select g.subject_id from grouping_statement g where g.member_id = ${identity} and g.known_from <= ${at}
  order by g.known_from desc, g.id desc limit 1), ${identity})`

/** The asked parts of the profile of a subject at an instant on its day, all given as columns: what to select, and from where. */
export function partsOf(
  asked: ReadonlySet<string>,
  { id, at, day, kinds }: { id: Question; at: Question; day: Question; kinds: Question },
): { columns: Question; from: Question } {
  const trucks = sql`(select count(*)::int from (${trucksCounted(raw('m.ids'), { day, at, kinds })}) c)`
  return {
    columns: sql`m.ids as "memberIds"${asked.has('CreditProfile.truckCount') ? sql`, ${trucks} as "truckCount"` : nothing}`,
    from: sql`cross join lateral (select ${memberIds(id, at)} as ids offset 0) m`,
  }
}

/** Who counts a truck on a day, where that is asked: an answer that counts none does not rest on the sentence. */
const countingIn = (asked: ReadonlySet<string>) => (asked.has('CreditProfile.truckCount') ? countingOn() : () => null)

/** An instant with its day and the kinds of holders that count a truck on it: one row. */
export function countedAt(asked: ReadonlySet<string>, instant: string): Question {
  const day = dayOf(instant)
  return sql`select ${instant}::timestamptz as at, ${day}::date as day, ${countingIn(asked)(day)}::text as kinds`
}

/** The asked parts of each profile. */
export async function profileParts(db: Db, _viewer: Viewer, keys: readonly ProfileRow[]): Promise<ProfileParts[]> {
  const { columns, from } = partsOf(db.asked, {
    id: raw('k.id'),
    at: raw('k.at'),
    day: raw('k.day'),
    kinds: raw('k.kinds'),
  })
  const days = keys.map((key) => dayOf(key.knownAt))
  return db.rows<ProfileParts>(sql`
    select ${columns} from unnest(${keys.map((key) => key.subjectId)}::text[],
      ${keys.map((key) => key.knownAt)}::text[]::timestamptz[], ${days}::text[]::date[], ${days.map(countingIn(db.asked))}::text[])
      with ordinality k(id, at, day, kinds, i) ${from} order by k.i`)
}
