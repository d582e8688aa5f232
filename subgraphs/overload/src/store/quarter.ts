import type { Ask, Db, Viewer } from '@xinlu/schema'
import { placeOf } from '../domain/circumstances/found.ts'
import { meetsCases } from '../domain/course/deciders.ts'
import type { Quarter } from '../domain/quarter.ts'
import { type CandidateRow, candidatesAmong } from './candidates.ts'
import { type CaseRow, casesOfQuarter, type SubjectRow } from './cases.ts'
import { subjectsAt } from './subjects.ts'

/** 季度报告行: a candidate as found now, a case, or both. */
export interface QuarterRow extends SubjectRow {
  id: string
  circumstance: number
  candidate: CandidateRow | null
  /** The case; null before notice. */
  made: CaseRow | null
}

/**
 * The rows of a quarter after a place, at most so many: candidates, and cases whose circumstance is no longer met. A case of an
 * identity that was merged since is in the row of the subject that it belongs to now.
 */
export async function quarterRows(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  { quarter, after, first }: { quarter: Quarter; after: string | null; first: number },
): Promise<QuarterRow[]> {
  if (!meetsCases(viewer)) return []
  const subjects = await subjectsAt(ask, viewer.now)
  const [candidates, cases] = await Promise.all([
    candidatesAmong(db, ask, subjects, { quarter, at: viewer.now, after, first }),
    casesOfQuarter(db, viewer, quarter.name),
  ])
  const rows = new Map<string, QuarterRow>()
  for (const one of candidates) {
    const { id, subjectId, subjectType, circumstance } = one
    rows.set(id, { id, subjectId, subjectType, circumstance, candidate: one, made: null })
  }
  // Of one candidate the last case counts; cases come in the order of their making.
  const last = candidates.length < first ? null : (candidates.at(-1)?.id ?? null)
  for (const made of cases) {
    const { subjectType, circumstance } = made
    const subjectId = subjects.subjectOf(made.subjectId)
    const id = placeOf({ circumstance, subjectId })
    if ((after !== null && id <= after) || (last !== null && id > last)) continue
    rows.set(id, { id, subjectId, subjectType, circumstance, candidate: rows.get(id)?.candidate ?? null, made })
  }
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, first)
}
