import type { Move, Trial, TrialOptions, Tried } from '@xinlu/construction/trial'
import type { Door } from '../door.ts'
import { firstOf, type Page, pagesOf } from './pages.ts'

const query = `query EvaluationFacts($role: ConstructionRole!, $year: Int!, $after: String) {
  evaluationFacts(role: $role, year: $year, first: 100, after: $after) {
    nodes { subjectId grade lastGrade
      sections { id contractId bid performed price }
      conducts { id code part contractId occurredOn times correctedOn } }
    pageInfo { endCursor hasNextPage }
  }
}`

type Told = Pick<Tried, 'subjectId' | 'grade'> & { lastGrade: Tried['grade'] } & Pick<
    Tried['given'],
    'sections' | 'conducts'
  >

/** What construction lends: a sheet beside the one that holds, ready to be replayed. */
export type SheetTrialOf = (
  file: string,
  options: TrialOptions,
) => { role: string; replay: (firms: Iterable<Tried>) => Trial }

/** Asks for the facts of a role's year, prices as far as the caller may see them, and replays the sheet over them. */
export async function triedSheet({ role, replay }: ReturnType<SheetTrialOf>, year: number, door: Door): Promise<Trial> {
  const pages = await pagesOf<Page<Told>>(door.askPart, query, 'evaluationFacts', { role, year })
  return replay(
    pages.flatMap(({ nodes }) =>
      nodes.map(({ subjectId, grade, lastGrade, sections, conducts }) => ({
        ...{ subjectId, grade },
        given: { year, sections, conducts, last: lastGrade },
      })),
    ),
  )
}

/** What a trial found, counts first. */
export function sheetReport(trial: Trial): string {
  const { older, newer, year, subjects, better, worse, scoreOnly, same, counts, unfound, moves } = trial
  const { recordedOtherwise, withheld, unfoundBefore } = trial
  const lines = [
    `试行 ${newer}，对照 ${older}，${year} 年度：${subjects} 个企业；未作任何改动`,
    `等级提高 ${better}，降低 ${worse}，仅得分变化 ${scoreOnly}，不变 ${same}，无法评价 ${unfound.length}`,
    ...counts.map(({ from, to, count }) => `  ${named(from)} → ${named(to)}  ${count}`),
    ...firstOf(moves, lineOf),
    ...firstOf(unfound, ({ subjectId, expected, got }) => `${subjectId}  无法评价：expected ${expected}; got ${got}`),
  ]
  if (withheld > 0) lines.push(`另有 ${withheld} 个企业的标价不可见，未试行`)
  if (unfoundBefore > 0) lines.push(`另有 ${unfoundBefore} 个企业按对照标准也无法评价`)
  if (recordedOtherwise > 0) lines.push(`另有 ${recordedOtherwise} 个企业已记录的等级与按对照标准得出的不同`)
  return lines.join('\n')
}

function lineOf({ subjectId, from, to, scoreFrom, scoreTo, causes }: Move): string {
  const why = causes.map(
    (cause) => `${cause.code} ${cause.from} → ${cause.to}（${cause.clause.at ?? cause.clause.edition}）`,
  )
  return `${subjectId}  ${named(from)} → ${named(to)}  ${scoreFrom ?? '–'} → ${scoreTo ?? '–'}：${why.join('；')}`
}

const named = (grade: string | null) => grade ?? '无等级'
