import { type Ask, type Db, met, type Viewer } from '@xinlu/schema'
import type { Facts, Found } from '../domain/circumstances/facts.ts'
import { fleetsAsked } from '../domain/circumstances/fleetShare.ts'
import { conductsFound, placeOf, repeated, repeatedFound, shareRules } from '../domain/circumstances/found.ts'
import type { Repeated } from '../domain/circumstances/repeated.ts'
import { meetsCases } from '../domain/course/deciders.ts'
import type { Quarter } from '../domain/quarter.ts'
import type { Subjects } from '../domain/subjects.ts'
import { conductFacts, type Looking, orderedFacts, repeatedFacts } from './facts.ts'
import { fleetsAt } from './fleets.ts'
import { subjectsAt } from './subjects.ts'

/** What was found of a subject, with the identities that were this subject then. */
export interface Candidate extends Found {
  identities: readonly string[]
}

/** A candidate of a quarter as known at an instant; its id is its place in the list. */
export interface CandidateRow extends Candidate {
  id: string
  quarter: string
  at: string
}

/** So many candidates after a place in the list, `circumstance subject`. */
export interface CandidatesAsked {
  quarter: Quarter
  at: string
  after: string | null
  first: number
}

/** Candidates of a quarter after a place, at most so many, for viewers who may meet candidates; nobody else meets one. */
export async function candidatesOf(db: Db, viewer: Viewer, ask: Ask, asked: CandidatesAsked): Promise<CandidateRow[]> {
  if (!meetsCases(viewer)) return []
  return candidatesAmong(db, ask, await subjectsAt(ask, asked.at), asked)
}

/** The same among subjects that are known already, for viewers who may meet candidates. */
export async function candidatesAmong(
  db: Db,
  ask: Ask,
  subjects: Subjects,
  { quarter, at, after, first }: CandidatesAsked,
): Promise<CandidateRow[]> {
  const found = await listOf(db, ask, { quarter, at, subjectId: null, subjects }, after, first)
  met(found.map(({ subjectId }) => subjectId))
  return found.map((one) => ({ ...withIdentities(subjects, one), id: placeOf(one), quarter: quarter.name, at }))
}

/** What the subject of an identity meets of a circumstance in a quarter, as known at an instant; null where it does not. */
export async function candidateOf(
  db: Db,
  ask: Ask,
  { quarter, at, identity }: { quarter: Quarter; at: string; identity: string },
  circumstance: number,
): Promise<Candidate | null> {
  const subjects = await subjectsAt(ask, at)
  const looking = { quarter, at, subjectId: subjects.subjectOf(identity), subjects }
  const found = (await listOf(db, ask, looking, null, 10)).find((one) => one.circumstance === circumstance)
  return found ? withIdentities(subjects, found) : null
}

const withIdentities = (subjects: Subjects, found: Found): Candidate => ({
  ...found,
  identities: subjects.identitiesOf(found.subjectId),
})

/** Those who violated again and again are one statement, the facts and what they need another; a page that is full needs no more. */
async function listOf(db: Db, ask: Ask, looking: Looking, after: string | null, first: number): Promise<Found[]> {
  const again = (await Promise.all(repeated.map((which) => repeatedAfter(db, looking, which, after, first)))).flat()
  if (again.length >= first) return again.slice(0, first)
  const [conducts, violations] = await Promise.all([conductFacts(db, looking), orderedFacts(db, looking)])
  const facts: Facts = { violations, conducts }
  const fleetOn = await fleetsAt(ask, fleetsAsked(facts, looking.quarter, shareRules), looking.at)
  const others = conductsFound(facts, looking.quarter, fleetOn)
  return [...again, ...others.filter((one) => after === null || placeOf(one) > after)].slice(0, first)
}

/** Who meets 情形一 or 二 after a place. Who may meet it is judged, and read on where that left too few. */
async function repeatedAfter(
  db: Db,
  looking: Looking,
  which: Repeated,
  after: string | null,
  first: number,
): Promise<Found[]> {
  const [circumstance, subject = ''] = after?.split(' ') ?? []
  if (circumstance !== undefined && Number(circumstance) > which.circumstance) return []
  let place = Number(circumstance) === which.circumstance ? subject : null
  const found: Found[] = []
  // More than wanted, as some of them had too many in fifteen months and not in twelve.
  const many = first * 2
  for (;;) {
    const { violations, last } = await repeatedFacts(db, looking, which, place, many)
    found.push(...repeatedFound({ violations, conducts: [] }, looking.quarter, [which]))
    if (last === null || found.length >= first) return found.slice(0, first)
    place = last
  }
}
