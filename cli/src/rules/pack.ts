import type { Move, Trial, TrialOptions, Tried } from '@xinlu/road-transport/trial'
import type { Door } from '../door.ts'
import { firstOf, type Page, pagesOf } from './pages.ts'

const query = `query AssessmentFacts($scheme: AssessmentScheme!, $year: Int!, $after: String) {
  assessmentFacts(scheme: $scheme, year: $year, first: 100, after: $after) {
    nodes { subjectId grade facts { id kind occurredOn quantity particulars evidenceRef correctedOn } }
    pageInfo { endCursor hasNextPage }
  }
}`

/** A subject as the door gives it: particulars as JSON. */
interface Told {
  subjectId: string
  grade: string | null
  facts: (Omit<Tried['facts'][number], 'particulars'> & { particulars: string })[]
}

/** What road transport lends: a pack beside the one that holds, ready to be replayed. */
export type PackTrialOf = (
  file: string,
  options: TrialOptions,
) => { scheme: string; replay: (subjects: Iterable<Tried>) => Trial }

/** Asks for the facts of a pack's scheme and year, and replays the pack over them. */
export async function triedPack({ scheme, replay }: ReturnType<PackTrialOf>, year: number, door: Door): Promise<Trial> {
  const pages = await pagesOf<Page<Told>>(door.ask, query, 'assessmentFacts', { scheme, year })
  return replay(pages.flatMap(({ nodes }) => nodes.map(triedOf)))
}

const triedOf = ({ subjectId, grade, facts }: Told): Tried => ({
  subjectId,
  grade,
  facts: facts.map((fact) => ({ ...fact, particulars: JSON.parse(fact.particulars) })),
})

/** What a trial found, counts first. */
export function packReport(trial: Trial, year: number): string {
  const { older, newer, subjects, better, worse, scoreOnly, same, recordedOtherwise, counts, moves } = trial
  const lines = [
    `试行 ${newer}，对照 ${older}，${year} 年度：${subjects} 个主体；未作任何改动`,
    `等级提高 ${better}，降低 ${worse}，仅得分变化 ${scoreOnly}，不变 ${same}`,
    ...counts.map(({ from, to, count }) => `  ${named(from)} → ${named(to)}  ${count}`),
    ...firstOf(moves, lineOf),
  ]
  if (recordedOtherwise > 0) lines.push(`另有 ${recordedOtherwise} 个主体已记录的等级与按对照方案得出的不同`)
  return lines.join('\n')
}

function lineOf({ subjectId, from, to, totalFrom, totalTo, causes }: Move): string {
  const why = causes.map(
    (cause) => `${cause.code} ${cause.from} → ${cause.to}（${cause.clause.at ?? cause.clause.edition}）`,
  )
  return `${subjectId}  ${named(from)} → ${named(to)}  ${totalFrom} → ${totalTo}：${why.join('；')}`
}

const named = (grade: string | null) => grade ?? '无等级'
