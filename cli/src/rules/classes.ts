import { refusal } from '@xinlu/schema/errors'
import type { ClassTrial, TriedSubject } from '@xinlu/supervision/trial'
import type { Door } from '../door.ts'
import { firstOf, type Page, pagesOf } from './pages.ts'

const query = `query ClassFacts($industry: SupervisedIndustry!, $after: String) {
  classFacts(industry: $industry, first: 500, after: $after) {
    on nodes { subjectId visitsThisYear grades listings penalties serious broken } pageInfo { endCursor hasNextPage }
  }
}`

type Told = Page<Omit<TriedSubject, 'counted'> & TriedSubject['counted']> & { on: string }

/** What supervision lends: a class table beside the one that holds, ready to be replayed. */
export type ClassTrialOf = (
  file: string,
  against: string | null,
) => { industry: string; replay: (on: string, subjects: Iterable<TriedSubject>) => ClassTrial }

/** Asks for what counts of an industry's subjects, and replays the table over it; NOT_FOUND for who may see none of it. */
export async function triedTable({ industry, replay }: ReturnType<ClassTrialOf>, door: Door): Promise<ClassTrial> {
  const pages = await pagesOf<Told>(door.ask, query, 'classFacts', { industry })
  const [first] = pages
  // To whom classes are closed the list is empty, which must not read as if nobody moved.
  if (!first || first.nodes.length === 0)
    throw refusal('NOT_FOUND', {
      expected: `subjects of ${industry} whose class you may know`,
      got: 'none',
      todo: 'ask as a clerk of the unit that plans by the table',
    })
  return replay(
    first.on,
    pages.flatMap(({ nodes }) =>
      nodes.map(({ subjectId, visitsThisYear, ...counted }) => ({ subjectId, visitsThisYear, counted })),
    ),
  )
}

/** What a trial found, counts first. */
export function classReport(trial: ClassTrial): string {
  const { older, newer, on, subjects, same, counts, changes, load, over, moves } = trial
  return [
    `试行 ${newer}，对照 ${older}，${on}：${subjects} 个主体；未作任何改动`,
    `类别变化 ${moves.length}，不变 ${same}；年度计划检查 ${load.from.planned} → ${load.to.planned} 次，抽取 ${load.from.drawn} → ${load.to.drawn} 户`,
    ...counts.map(({ from, to, count }) => `  ${from} → ${to}  ${count}`),
    ...changes.map(
      (one) => `  ${one.class} ${titles[one.word]} ${one.from} → ${one.to}  ${one.subjects}（${one.clause}）`,
    ),
    ...firstOf(
      moves,
      (one) =>
        `${one.subjectId}  ${one.from} → ${one.to}  比例 ${one.ratioFrom} → ${one.ratioTo}，上限 ${one.capFrom} → ${one.capTo}：${one.why.join('；')}（${one.clause}）`,
    ),
    ...firstOf(
      over,
      ({ subjectId, visits, capFrom, capTo }) =>
        `${subjectId}  本年计划检查 ${visits} 次，超过上限 ${capFrom} → ${capTo}`,
    ),
  ].join('\n')
}

const titles = { ratio: '抽查比例', frequency: '监管频次', cap: '年度检查上限', measures: '监管措施' } as const
