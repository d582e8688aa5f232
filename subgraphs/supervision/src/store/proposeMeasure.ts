import {
  type Ask,
  alone,
  type Db,
  dayOf,
  newId,
  refusal,
  type StepRow,
  stateOf,
  stepsOf,
  takeStep,
  typed,
  type Viewer,
} from '@xinlu/schema'
import { provenAllowed } from '../domain/measures/allowed.ts'
import type { CauseKind } from '../domain/measures/catalogue.ts'
import { catalogues, provenEntry } from '../domain/measures/catalogues.ts'
import { measureFlow } from '../domain/measures/flow.ts'
import { statedUntil } from '../domain/measures/times.ts'
import { measuresById } from './measureRows.ts'
import { causesAt } from './measures.ts'
import { liftEnded, measureOf } from './settle.ts'
import { subjectsById } from './subjects.ts'

/** What is proposed. */
export interface Proposal {
  subjectId: string
  catalogue: string
  code: string
  causeKind: CauseKind
  causeId: string
  reason: string
}

const noCause = () =>
  refusal('NOT_FOUND', {
    expected: 'a subject, and a cause of it in force',
    got: 'none of these ids',
    todo: 'look at their ids again',
  })

/** The cause of a measure, in force of the subject now, as its room tells it; NOT_FOUND where it is not. */
export async function provenCause(ask: Ask, db: Db, viewer: Viewer, { subjectId, causeKind, causeId }: Proposal) {
  const [subject] = await subjectsById(ask, [subjectId])
  if (!subject) throw noCause()
  const causes = await causesAt(ask, db, subject.memberIds, viewer.now, [causeKind])
  const cause = causes.find(({ kind, id }) => kind === causeKind && id === causeId)
  if (!cause) throw noCause()
  return { subject, cause }
}

/**
 * Proposes a measure and gives its id. CONFLICT where no entry in force allows it of this subject, for this cause, by this unit, and beside one of
 * the same entry and cause that is open or in force; the same again by the same person is the one that there is.
 */
export async function propose(db: Db, viewer: Viewer, ask: Ask, proposal: Proposal): Promise<string> {
  const reason = typed('reason', proposal.reason)
  const today = dayOf(viewer.now)
  // Without a list nobody learns by the refusal what is in force of whom.
  provenEntry(catalogues(), proposal.catalogue, proposal.code, today)
  const { subject, cause } = await provenCause(ask, db, viewer, proposal)
  const { edition, entry } = provenAllowed(
    catalogues(),
    { ...proposal, subjectKind: subject.kind, cause, unit: viewer.unit },
    today,
  )
  // Where the calendar does not reach the end of the notice, nothing is noticed.
  if (entry.kind === 'PUNISHMENT') statedUntil(today)
  await settled(db, viewer, ask, proposal)
  return alone(db, measureOf(proposal), async (tx) => {
    const standing = await openOf(tx, proposal)
    if (standing) {
      const [first] = standing.steps
      if (standing.steps.length === 1 && first?.byPerson === viewer.id && first.reason === reason) return standing.id
      throw refusal('CONFLICT', {
        expected: 'no measure of this entry and cause that is open or in force',
        got: `one that is ${stateOf(standing.steps)}`,
        todo: 'look at the measures of the subject',
      })
    }
    const id = newId('ms', viewer.now)
    const row = {
      id,
      subject_id: subject.id,
      subject_kind: subject.kind,
      catalogue: proposal.catalogue,
      code: proposal.code,
      edition: edition.effective,
      cause_kind: proposal.causeKind,
      cause_id: proposal.causeId,
      said_by: viewer.unit ?? '',
      known_from: viewer.now,
    }
    await tx`insert into measure ${tx(row)}`
    await takeStep(tx, viewer, measureFlow, { caseId: id, event: 'PROPOSE', reason })
    return id
  })
}

/** The measure of an entry and a cause that has not ended; null where there is none. */
async function openOf(
  tx: Db['$client'],
  { catalogue, code, causeId }: Proposal,
): Promise<{ id: string; steps: StepRow[] } | null> {
  const held = await tx<{ id: string }[]>`
    select id from measure where catalogue = ${catalogue} and code = ${code} and cause_id = ${causeId} order by id desc limit 1`
  const [last] = held
  if (!last) return null
  const steps = await stepsOf(tx, [last.id])
  return measureFlow.ends.includes(stateOf(steps)) ? null : { id: last.id, steps }
}

/** Writes down what of the same entry and cause ended already, so that it stands in nobody's way. */
async function settled(db: Db, viewer: Viewer, ask: Ask, { catalogue, code, causeId }: Proposal): Promise<void> {
  const held = await db.$client<{ id: string }[]>`
    select id from measure where catalogue = ${catalogue} and code = ${code} and cause_id = ${causeId} order by id desc limit 1`
  const rows = await measuresById(
    db,
    viewer.now,
    held.map(({ id }) => id),
  )
  await liftEnded(
    db,
    viewer,
    ask,
    rows.filter((row) => row !== null),
  )
}
