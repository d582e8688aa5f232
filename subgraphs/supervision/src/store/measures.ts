import { type Ask, type Db, dayOf, type ProfileKey, stateOf, type Verdicts, type Viewer } from '@xinlu/schema'
import { type Ending, endingOf, entryOf } from '../domain/measures/allowed.ts'
import type { CauseKind, Entry } from '../domain/measures/catalogue.ts'
import { catalogues } from '../domain/measures/catalogues.ts'
import { type Cause, causesOf } from '../domain/measures/cause.ts'
import { measureFlow } from '../domain/measures/flow.ts'
import { type MeasureRow, measuresById, measuresOfIdentities, orderedOf } from './measureRows.ts'
import { byIdentity, type StandingPart, standingOf, standingWithin } from './standing.ts'
import { subjectsById } from './subjects.ts'

/** A measure as it is shown: with its entry, as far as its edition says it still, and why it does not hold any more. */
export interface ShownMeasure extends MeasureRow {
  /** Null while it holds, and before it is ordered. */
  ending: Ending | null
}

const parts: Readonly<Record<CauseKind, StandingPart>> = {
  PENALTY: 'penalties',
  LISTING: 'listings',
  ASSESSMENT: 'assessments',
  CONSTRUCTION_GRADE: 'grades',
  BROKEN_COMMITMENT: 'broken',
}

/** What is in force of a subject with these identities at an instant, of the rooms that keep causes of these kinds. */
export async function causesAt(
  ask: Ask,
  db: Db,
  memberIds: readonly string[],
  at: string,
  kinds: readonly CauseKind[],
): Promise<Cause[]> {
  const standing = await standingOf(ask, db, memberIds, at, new Set(kinds.map((kind) => parts[kind])))
  return causesOf(standing, dayOf(at))
}

/** The entry of a measure, by whichever edition it was proposed; undefined where the file is gone. */
export function entryNamed({ catalogue, code, edition }: Pick<MeasureRow, 'catalogue' | 'code' | 'edition'>) {
  const held = catalogues()
    .get(catalogue)
    ?.find(({ effective }) => effective === edition)
  return { edition: held, entry: held?.entries?.find((one) => one.code === code) }
}

/** Whether everybody inside may meet measures, whatever their catalogue opens; the subject meets its own. */
const meetsAll = ({ purpose }: Viewer, verdicts: Verdicts | null) =>
  purpose === 'SUBJECT_SELF' || verdicts?.classes.INTERNAL === 'SEE'

/**
 * The measures in force of each profile at its instant, latest first. Nothing of that is stored: each is asked for in the room that keeps its
 * cause, at the same instant, so that one whose cause was repaired is gone from the transaction on in which it was. UNAVAILABLE where
 * that room does not answer: a measure is never shown on doubt.
 */
export async function measuresOf(
  db: Db,
  viewer: Viewer,
  verdicts: Verdicts | null,
  ask: Ask,
  keys: readonly ProfileKey[],
): Promise<ShownMeasure[][]> {
  const all = meetsAll(viewer, verdicts)
  const meets = ({ open }: Entry) => all || open === 'PUBLIC'
  const held = await holdingOf(db, ask, keys, ['IN_FORCE'], meets)
  return held.map((own) => own.filter(({ isPublic }) => all || isPublic).map(({ row }) => ({ ...row, ending: null })))
}

/** A measure that holds, and whether everybody may know of its cause. */
interface Holding {
  row: MeasureRow
  isPublic: boolean
}

/** Measures of each profile in some states whose entry and cause are in force at its instant, of the entries that the caller meets. */
async function holdingOf(
  db: Db,
  ask: Ask,
  keys: readonly ProfileKey[],
  states: readonly string[],
  meets: (entry: Entry) => boolean,
): Promise<Holding[][]> {
  const found = new Map<string, Promise<(key: ProfileKey) => Holding[]>>()
  for (const { knownAt } of keys) {
    if (found.has(knownAt)) continue
    const ids = keys.filter((key) => key.knownAt === knownAt).flatMap(({ memberIds }) => memberIds)
    found.set(knownAt, holdingAt(db, ask, ids, knownAt, states, meets))
  }
  return Promise.all(keys.map(async (key) => (await found.get(key.knownAt))?.(key) ?? []))
}

async function holdingAt(
  db: Db,
  ask: Ask,
  ids: readonly string[],
  at: string,
  states: readonly string[],
  meets: (entry: Entry) => boolean,
) {
  const day = dayOf(at)
  const candidates = (await measuresOfIdentities(db, ids, at, states)).filter((row) => {
    const entry = entryOf(catalogues(), row, day)
    // What the caller may not meet is not asked about either.
    return entry !== undefined && day <= orderedOf(row).until && meets(entry)
  })
  const kinds = new Set(candidates.map(({ causeKind }) => parts[causeKind]))
  const standing = byIdentity(await standingOf(ask, db, candidates.length > 0 ? ids : [], at, kinds))
  return ({ memberIds }: ProfileKey): Holding[] => {
    const causes = causesOf(standingWithin(standing, memberIds), day)
    return candidates
      .filter(
        (row) => memberIds.includes(row.subjectId) && endingOf(catalogues(), orderedOf(row), causes, day) === null,
      )
      .map((row) => ({
        row,
        isPublic: causes.some((one) => one.isPublic && one.kind === row.causeKind && one.id === row.causeId),
      }))
  }
}

/**
 * Measures proposed of each profile at its instant and not decided, while their cause is in force: for the subject itself, units that may
 * order them, and the audit.
 */
export async function proposedOf(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  keys: readonly ProfileKey[],
): Promise<ShownMeasure[][]> {
  const meets = ({ authority }: Entry) => meetsProposals(viewer, authority)
  const held = await holdingOf(db, ask, keys, ['PROPOSED', 'STATED'], meets)
  return held.map((own) => own.map(({ row }) => ({ ...row, ending: null })))
}

function meetsProposals({ purpose, role, unit }: Viewer, authority: readonly string[]): boolean {
  if (purpose === 'SUBJECT_SELF') return true
  if (purpose === 'AUDIT') return role === 'auditor'
  return purpose === 'STATUTORY_SUPERVISION' && unit !== null && authority.includes(unit)
}

/** Everything in force now of the subject of each measure, of the kinds of their causes. */
export async function causesByMeasure(
  db: Db,
  ask: Ask,
  now: string,
  rows: readonly MeasureRow[],
): Promise<readonly Cause[][]> {
  const subjects = await subjectsById(
    ask,
    rows.map(({ subjectId }) => subjectId),
  )
  const members = rows.map(({ subjectId }, i) => subjects[i]?.memberIds ?? [subjectId])
  const kinds = new Set(rows.map(({ causeKind }) => parts[causeKind]))
  const standing = byIdentity(await standingOf(ask, db, [...new Set(members.flat())], now, kinds))
  return members.map((ids) => causesOf(standingWithin(standing, ids), dayOf(now)))
}

/** Why each of some measures, in force by its steps or proposed, does not hold any more now; null for one that does, and for one that has ended. */
export async function endingsOf(
  db: Db,
  ask: Ask,
  now: string,
  rows: readonly MeasureRow[],
): Promise<(Ending | null)[]> {
  const open = rows.filter(({ steps }) => !measureFlow.ends.includes(stateOf(steps)))
  const causes = await causesByMeasure(db, ask, now, open)
  return rows.map((row) => {
    const own = causes[open.indexOf(row)]
    return own ? endingOf(catalogues(), orderedOf(row), own, dayOf(now)) : null
  })
}

/** Measures by id as they are now, with why those that are in force by their steps do not hold any more; null where there is none. */
export async function shownById(
  db: Db,
  ask: Ask,
  now: string,
  ids: readonly string[],
): Promise<(ShownMeasure | null)[]> {
  const rows = await measuresById(db, now, ids)
  const held = rows.filter((row) => row !== null)
  const endings = await endingsOf(db, ask, now, held)
  return rows.map((row) => row && { ...row, ending: endings[held.indexOf(row)] ?? null })
}
