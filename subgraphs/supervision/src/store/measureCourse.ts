import { type Ask, alone, type Db, dayOf, ownIds, refusal, stateOf, takeStep, typed, type Viewer } from '@xinlu/schema'
import { provenAllowed } from '../domain/measures/allowed.ts'
import { catalogues } from '../domain/measures/catalogues.ts'
import { isProposed, measureFlow } from '../domain/measures/flow.ts'
import { statedUntil } from '../domain/measures/times.ts'
import { type MeasureRow, measuresById } from './measureRows.ts'
import { entryNamed } from './measures.ts'
import { provenCause } from './proposeMeasure.ts'
import { measureOf } from './settle.ts'

/** A measure that the viewer's unit may deal with, by its entry; NOT_FOUND otherwise. */
async function handled(db: Db, viewer: Viewer, id: string): Promise<MeasureRow> {
  const [row] = await measuresById(db, viewer.now, [id])
  if (row && viewer.unit !== null && entryNamed(row).entry?.authority.includes(viewer.unit)) return row
  throw refusal('NOT_FOUND', {
    expected: 'a measure that your unit may order',
    got: 'none of this id',
    todo: 'look at its id again',
  })
}

/** The last day on which the subject may state its case; null for a reward. */
export function caseUntil(row: Pick<MeasureRow, 'steps' | 'catalogue' | 'code' | 'edition'>): string | null {
  const proposed = row.steps[0]
  return entryNamed(row).entry?.kind === 'PUNISHMENT' && proposed ? statedUntil(dayOf(proposed.knownFrom)) : null
}

/** The subject states its case; NOT_FOUND for others', CONFLICT once its time is over, it is decided, or there is nothing to object to. */
export async function state(db: Db, viewer: Viewer, ask: Ask, id: string, statement: string): Promise<void> {
  const reason = typed('statement', statement, 5)
  const own = await ownIds(viewer, ask)
  const [row] = await measuresById(db, viewer.now, [id])
  if (!row || !own.includes(row.subjectId))
    throw refusal('NOT_FOUND', {
      expected: 'a proposal about yourself',
      got: 'none of this id',
      todo: 'look at its id again',
    })
  const until = caseUntil(row)
  const last = row.steps.at(-1)
  const again = last?.event === 'STATE' && last.reason === reason && last.byPerson === viewer.id
  if (!again && isProposed(stateOf(row.steps)) && (until === null || dayOf(viewer.now) > until))
    throw refusal('CONFLICT', {
      expected: until === null ? 'a punishment' : `a statement by ${until}`,
      got: until === null ? 'a reward' : dayOf(viewer.now),
      todo: 'wait for the decision',
    })
  await alone(db, measureOf(row), (tx) => takeStep(tx, viewer, measureFlow, { caseId: id, event: 'STATE', reason }))
}

/**
 * Orders a proposed measure: by another person than who proposed it, while everything that allowed the proposal still holds. The end is
 * found now and kept. TOO_EARLY while the subject of a punishment may state its case.
 */
export async function order(db: Db, viewer: Viewer, ask: Ask, id: string, given: string): Promise<void> {
  const reason = typed('reason', given)
  const row = await handled(db, viewer, id)
  if (row.steps.some(({ event, byPerson }) => event === 'PROPOSE' && byPerson === viewer.id))
    throw refusal('CONFLICT', {
      expected: 'another person than who proposed it',
      got: 'the same',
      todo: 'leave it to a colleague',
    })
  const today = dayOf(viewer.now)
  const until = caseUntil(row)
  const waits = isProposed(stateOf(row.steps))
  if (waits && until !== null && today <= until)
    throw refusal('TOO_EARLY', {
      expected: `a day after ${until}, the last to state one's case`,
      got: today,
      todo: 'wait',
    })
  const particulars = waits
    ? { since: today, until: await allowedUntil(db, viewer, ask, row, today) }
    : (row.steps.findLast(({ event }) => event === 'ORDER')?.particulars as
        | { since: string; until: string }
        | undefined)
  await alone(db, measureOf(row), (tx) =>
    takeStep(tx, viewer, measureFlow, { caseId: id, event: 'ORDER', reason, ...(particulars && { particulars }) }),
  )
}

/** The last day of a measure that is ordered today; CONFLICT or NOT_FOUND where what allowed its proposal does not hold any more. */
async function allowedUntil(db: Db, viewer: Viewer, ask: Ask, row: MeasureRow, today: string): Promise<string> {
  const { cause } = await provenCause(ask, db, viewer, { ...row, reason: '' })
  const { edition, until } = provenAllowed(catalogues(), { ...row, cause, unit: viewer.unit }, today)
  if (edition.effective === row.edition) return until
  throw refusal('CONFLICT', {
    expected: `the edition of ${row.edition}, by which it was proposed`,
    got: `the edition of ${edition.effective}`,
    todo: 'drop it and propose it anew',
  })
}

/** Drops a proposal, or lifts a measure in force, with its reason. */
export async function end(db: Db, viewer: Viewer, id: string, event: 'DROP' | 'LIFT', given: string): Promise<void> {
  const reason = typed('reason', given)
  const row = await handled(db, viewer, id)
  await alone(db, measureOf(row), (tx) => takeStep(tx, viewer, measureFlow, { caseId: id, event, reason }))
}
