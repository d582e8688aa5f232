import { type County, numbered } from '@xinlu/db'
import { cycleOf } from '../domain/course/explained.ts'
import { judge } from '../domain/scheme/judge.ts'
import { heldBySubject, saidAt, statementIdOf, whereHeld } from './held.ts'

/** The sample's integrity cycles: found from the facts known by then where a pack is in force, else as an older system recorded them. */
export function* cyclesOf(county: County) {
  const factsOf = heldBySubject(county)
  const held = whereHeld()
  for (const [, c, nth] of numbered(county.integrityCycles())) {
    const facts = saidAt(factsOf(c.subjectId), c.scheme, c.knownFrom)
    const cycle = held(c.scheme, c.cycleStartOn, () => cycleOf(c.scheme, facts, c.cycleStartOn))
    const found = cycle && judge(cycle.pack, cycle.period, facts)
    yield [
      statementIdOf(c.id, nth),
      c.id,
      c.subjectId,
      c.scheme,
      c.cycleStartOn,
      found ? Math.round(Number(found.total)) : c.points,
      found?.grade ?? c.grade,
      found ? found.edition : null,
      found ? facts.map(({ statementId }) => statementId) : null,
      c.saidBy,
      c.validFrom,
      c.knownFrom,
    ]
  }
}
