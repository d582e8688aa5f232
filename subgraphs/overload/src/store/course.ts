import {
  type Ask,
  alone,
  type Db,
  dayOf,
  newId,
  ownIds,
  refusal,
  stateOf,
  stepsOf,
  takeStep,
  typed,
  unknownId,
  type Viewer,
} from '@xinlu/schema'
import type { Found } from '../domain/circumstances/facts.ts'
import { provenHandler } from '../domain/course/deciders.ts'
import { isUndecided, listingFlow } from '../domain/course/flow.ts'
import { caseState, stepOf } from '../domain/course/state.ts'
import { noticeEndsOn } from '../domain/course/term.ts'
import { quarterOf } from '../domain/quarter.ts'
import { type Candidate, candidateOf } from './candidates.ts'
import { type CaseRow, casesById } from './cases.ts'

type Client = Db['$client']

/** Deeds on one subject's cases under one circumstance come one after another. */
export const listingOf = ({ subjectId, circumstance }: { subjectId: string; circumstance: number }) =>
  `overload.listing ${circumstance} ${subjectId}`

/** Keeps what was found, as it was at a step. */
export async function freeze(tx: Client, viewer: Viewer, caseId: string, event: string, found: Found): Promise<void> {
  const row = {
    id: newId('lf', viewer.now),
    case_id: caseId,
    event,
    found: JSON.stringify(found),
    known_from: viewer.now,
  }
  await tx`insert into listing_finding ${tx(row)}`
}

/** What a candidate of a quarter is told of. */
export interface Noticed {
  quarter: string
  subjectId: string
  circumstance: number
}

/**
 * Gives a candidate, named by any of its identities, notice and gives the case's id; NOT_FOUND for who is none. The same again by the
 * same person is the case that there is; CONFLICT beside one that is open or in force, and where the same evidence was dropped before.
 */
export async function giveNotice(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  { quarter, subjectId: identity, circumstance }: Noticed,
): Promise<string> {
  provenHandler(viewer)
  const looking = { quarter: quarterOf(quarter), at: viewer.now, identity }
  const found = await candidateOf(db, ask, looking, circumstance)
  if (!found)
    throw refusal('NOT_FOUND', {
      expected: `a candidate of ${quarter} under circumstance ${circumstance}`,
      got: 'none of this id',
      todo: 'look at overloadCandidates',
    })
  const partyId = found.partyId
  if (partyId === null)
    throw refusal('CONFLICT', {
      expected: 'somebody to give notice to',
      got: 'a truck whose operator is not known',
      todo: 'find out who operates it',
    })
  return alone(db, listingOf(found), async (tx) => {
    const same = await standingCase(tx, viewer, quarter, found)
    if (same) return same
    const id = newId('l', viewer.now)
    const row = {
      id,
      subject_id: found.subjectId,
      subject_type: found.subjectType,
      party_id: partyId,
      circumstance,
      quarter,
      said_by: viewer.unit ?? '',
      known_from: viewer.now,
    }
    await tx`insert into listing_case ${tx(row)}`
    await freeze(tx, viewer, id, 'NOTICE', found)
    await takeStep(tx, viewer, listingFlow, { caseId: id, event: 'NOTICE' })
    return id
  })
}

/** The viewer's own open case of the same quarter; null where no case of the subject stands in the way; CONFLICT where one does. */
async function standingCase(tx: Client, viewer: Viewer, quarter: string, found: Candidate) {
  const { identities, circumstance } = found
  const cases = await tx<{ id: string; quarter: string; evidence: string[]; until: string | null }[]>`
    select c.id, c.quarter, array(select jsonb_array_elements_text(f.found->'evidence')) as evidence,
      (select stated_public_until::text from listing_statement where listing_id = c.id order by known_from desc, id desc limit 1) as until
    from listing_case c join lateral (
      select found from listing_finding where case_id = c.id order by known_from desc, id desc limit 1) f on true
    where c.subject_id = any(${identities as string[]}::text[]) and c.circumstance = ${circumstance} order by c.known_from, c.id`
  for (const one of cases) {
    const steps = await stepsOf(tx, [one.id])
    const state = stateOf(steps)
    if (isUndecided(state) && one.quarter === quarter && stepOf(steps, 'NOTICE')?.byPerson === viewer.id) return one.id
    const inForce = state === 'LISTED' && dayOf(viewer.now) <= (one.until ?? '')
    const dropped = state === 'DROPPED' && [...one.evidence].sort().join() === [...found.evidence].sort().join()
    if (isUndecided(state) || inForce || dropped)
      throw refusal('CONFLICT', {
        expected: dropped
          ? 'other evidence than was dropped'
          : 'no open case or entry of the subject under this circumstance',
        got: dropped ? 'the same' : `one that is ${state}`,
        todo: 'look at its cases',
      })
  }
  return null
}

/** A case by id; NOT_FOUND where there is none that the viewer's unit handles. */
export async function caseOf(db: Db, viewer: Viewer, id: string): Promise<CaseRow> {
  const [row] = await casesById(db, viewer, [id])
  if (row) return row
  throw refusal('NOT_FOUND', {
    expected: 'a case that your unit handles',
    got: 'none of this id',
    todo: 'look at its id again',
  })
}

/** The last day on which a case may be stated. */
export const statedUntil = ({ steps }: Pick<CaseRow, 'steps'>) =>
  noticeEndsOn(dayOf(stepOf(steps, 'NOTICE')?.knownFrom ?? ''))

/** The subject, of a truck its operator, states its case; NOT_FOUND for others', CONFLICT once its time is over or it is decided. */
export async function stateCase(db: Db, viewer: Viewer, ask: Ask, id: string, statement: string): Promise<void> {
  const reason = typed('statement', statement, 5)
  const own = await ownIds(viewer, ask)
  const [row] = await casesById(db, viewer, [id])
  if (!row || !own.includes(row.partyId)) throw unknownId('a case of your own')
  const until = statedUntil(row)
  const last = row.steps.at(-1)
  const again = last?.event === 'STATE' && last.reason === reason && last.byPerson === viewer.id
  if (!again && isUndecided(caseState(row)) && dayOf(viewer.now) > until)
    throw refusal('CONFLICT', {
      expected: `a statement by ${until}`,
      got: dayOf(viewer.now),
      todo: 'wait for the decision',
    })
  await alone(db, listingOf(row), (tx) => takeStep(tx, viewer, listingFlow, { caseId: id, event: 'STATE', reason }))
}
