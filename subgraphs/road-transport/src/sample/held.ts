import { type AssessmentFact, type County, numbered } from '@xinlu/db'
import type { Fact } from '../domain/scheme/types.ts'

/** A statement of a sample fact, with its own id. */
export interface HeldFact extends Fact {
  statementId: string
  scheme: string
  withdrawn: boolean
  knownFrom: string
}

/** The id of a fact's statement: a number that counts up, as those that are stated later have it. */
export const statementIdOf = (factId: string, nth: number): string => `${factId}_${String(nth).padStart(4, '0')}`

/**
 * The county's facts by subject, for who asks for subjects in the order in which they stand: one subject's at a time is held, so
 * that a large county takes no more memory than a small one.
 */
export function heldBySubject(county: County): (subjectId: string) => HeldFact[] {
  const statements = numbered<AssessmentFact>(county.assessmentFacts())
  let next = statements.next()
  let held: { subjectId: string; facts: HeldFact[] } = { subjectId: '', facts: [] }
  return (subjectId) => {
    while (held.subjectId !== subjectId && !next.done) {
      held = { subjectId: next.value[1].subjectId, facts: [] }
      for (; !next.done && next.value[1].subjectId === held.subjectId; next = statements.next()) {
        const [, fact, nth] = next.value
        held.facts.push({ ...fact, evidenceRef: null, statementId: statementIdOf(fact.id, nth) })
      }
    }
    return held.subjectId === subjectId ? held.facts : []
  }
}

/** What was said at an instant for a scheme: of each fact the last statement by then, those that were withdrawn left out. */
export function saidAt(facts: readonly HeldFact[], scheme: string, instant: string): HeldFact[] {
  const last = new Map<string, HeldFact>()
  for (const fact of facts) if (fact.scheme === scheme && fact.knownFrom <= instant) last.set(fact.id, fact)
  return [...last.values()].filter(({ withdrawn }) => !withdrawn)
}

/**
 * Finds by a pack, or gives null on days on which none is in force: then a result is as it was recorded. Before a day on which there
 * is none there is none either, which is not asked again.
 */
export function whereHeld(): <T>(scheme: string, day: string, find: () => T) => T | null {
  const noneOn = new Map<string, string>()
  return (scheme, day, find) => {
    const none = noneOn.get(scheme) ?? ''
    if (day <= none) return null
    try {
      return find()
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'NO_EDITION') throw error
      noneOn.set(scheme, day)
      return null
    }
  }
}
