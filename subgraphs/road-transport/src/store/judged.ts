import type { Db, Viewer } from '@xinlu/schema'
import { packOf, restedOn, yearOf } from '../domain/course/explained.ts'
import { judge } from '../domain/scheme/judge.ts'
import type { Finding } from '../domain/scheme/types.ts'
import { factsUpTo } from './facts.ts'

type Client = Db['$client']

/** What is found now of a subject for a scheme and year, and the statements on which it rests. */
export interface Found {
  finding: Finding
  restsOn: string[]
}

/** Judges the facts that are said at the viewer's now of all identities of a subject: those of the year, and how large it was last. */
export async function foundNow(
  sql: Client,
  viewer: Viewer,
  { subjectIds, scheme, year }: { subjectIds: readonly string[]; scheme: string; year: number },
): Promise<Found> {
  const period = yearOf(year)
  const said = await factsUpTo(sql, viewer, { subjectIds, scheme, to: period.to })
  const facts = restedOn(said, period)
  return {
    finding: judge(packOf(scheme, year), period, facts),
    restsOn: facts.map(({ statementId }) => statementId),
  }
}
