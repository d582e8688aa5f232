import { type Ask, type Db, sql, together } from '@xinlu/schema'
import type {
  BrokenCommitment,
  Standing,
  StandingAssessment,
  StandingGrade,
  StandingListing,
  StandingPenalty,
} from '../domain/standing.ts'

/** So many identities are asked about in one question. */
const atOnce = 2000

/** What each room says of some identities at an instant. */
const questions = {
  assessments: [
    'road-transport',
    'query($ids: [ID!]!, $at: DateTime!) { assessmentsInForce(ids: $ids, at: $at) { id subjectId scheme year grade } }',
  ],
  grades: [
    'construction',
    'query($ids: [ID!]!, $at: DateTime!) { gradesInForce(ids: $ids, at: $at) { id subjectId role year grade until } }',
  ],
  listings: [
    'overload',
    'query($ids: [ID!]!, $at: DateTime!) { listingsInForce(ids: $ids, at: $at) { id subjectId circumstance until } }',
  ],
  penalties: [
    'enforcement',
    'query($ids: [ID!]!, $at: DateTime!) { penaltiesInForce(ids: $ids, at: $at) { id subjectId severity published } }',
  ],
} as const

/** What a class or a measure can rest on. */
export type StandingPart = keyof Standing

/** What is in force of some identities at an instant, as the room that keeps it says; UNAVAILABLE where one that is asked does not answer. */
export async function standingOf(
  ask: Ask,
  db: Db,
  ids: readonly string[],
  at: string,
  parts: ReadonlySet<StandingPart>,
): Promise<Standing> {
  const told = async <Row>(part: keyof typeof questions): Promise<Row[]> => {
    if (!parts.has(part)) return []
    const [room, query] = questions[part]
    const rows: Row[] = []
    for (let from = 0; from < ids.length; from += atOnce) {
      const answer = await ask(room, query, { ids: ids.slice(from, from + atOnce), at })
      rows.push(...(Object.values(answer)[0] as Row[]))
    }
    return rows
  }
  const [assessments, grades, listings, penalties, broken] = await together([
    told<StandingAssessment>('assessments'),
    told<StandingGrade>('grades'),
    told<StandingListing>('listings'),
    told<StandingPenalty>('penalties'),
    parts.has('broken') ? brokenOf(db, ids, at) : [],
  ])
  return { assessments, grades, listings, penalties, broken }
}

/** Commitments of some identities that were found broken, as known at an instant. */
const brokenOf = (db: Db, ids: readonly string[], at: string): Promise<BrokenCommitment[]> =>
  db.rows<BrokenCommitment>(sql`
    select c.id, c.subject_id as "subjectId" from commitment c
    where c.subject_id = any(${ids}::text[]) and c.known_from <= ${at} and (select t.state from step t
      where t.case_id = c.id and t.flow = 'COMMITMENT' and t.known_from <= ${at} order by t.seq desc limit 1) = 'BROKEN'
    order by c.subject_id, c.id`)

/** What of a whole belongs to a subject with these identities. */
export function standingWithin(whole: StandingByIdentity, memberIds: readonly string[]): Standing {
  const own = <Row>(rows: ReadonlyMap<string, readonly Row[]>) => memberIds.flatMap((id) => rows.get(id) ?? [])
  return {
    assessments: own(whole.assessments),
    grades: own(whole.grades),
    listings: own(whole.listings),
    penalties: own(whole.penalties),
    broken: own(whole.broken),
  }
}

/** A standing laid out by identity, so that many subjects are found in it. */
export type StandingByIdentity = { [Part in StandingPart]: ReadonlyMap<string, Standing[Part]> }

/** Lays a standing out by identity. */
export function byIdentity({ assessments, grades, listings, penalties, broken }: Standing): StandingByIdentity {
  return {
    assessments: grouped(assessments),
    grades: grouped(grades),
    listings: grouped(listings),
    penalties: grouped(penalties),
    broken: grouped(broken),
  }
}

function grouped<Row extends { subjectId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.subjectId)
    if (group) group.push(row)
    else groups.set(row.subjectId, [row])
  }
  return groups
}
