import { type County, numbered } from '@xinlu/db'
import { packOf, restedOn, yearOf } from '../domain/course/explained.ts'
import { judge } from '../domain/scheme/judge.ts'
import { heldBySubject, saidAt, statementIdOf, whereHeld } from './held.ts'

/** The sample's assessments: found from the facts known by then where a pack is in force, else as an older system recorded them. */
export function* resultsOf(county: County) {
  const factsOf = heldBySubject(county)
  const held = whereHeld()
  let first = { id: '', knownFrom: '' }
  for (const [, a, nth] of numbered(county.assessments())) {
    // What is said of a result later, without another finding, still rests on what was known first.
    if (first.id !== a.id) first = a
    const period = yearOf(a.year)
    const pack = held(a.scheme, period.to, () => packOf(a.scheme, a.year))
    const facts = pack && restedOn(saidAt(factsOf(a.subjectId), a.scheme, first.knownFrom), period)
    const found = pack && facts && judge(pack, period, facts)
    yield [
      statementIdOf(a.id, nth),
      a.id,
      a.subjectId,
      a.year,
      a.scheme,
      found ? found.total : a.score,
      found ? found.grade : a.grade,
      a.state,
      a.authority,
      found ? found.edition : null,
      facts ? facts.map(({ statementId }) => statementId) : null,
      a.saidBy,
      a.validFrom,
      a.knownFrom,
    ]
  }
}
