import type { CatalogueTrial, TriedCauses, TriedMeasure } from '@xinlu/supervision/trial'
import type { Door } from '../door.ts'
import { firstOf, type Page, pagesOf } from './pages.ts'

const cause = 'kind id severity circumstance scheme role grade until'
const measures = `query MeasureFacts($catalogue: String!, $after: String) {
  measureFacts(catalogue: $catalogue, first: 500, after: $after) {
    on nodes { id subjectId code edition since until causeKind causeId cause { ${cause} } } pageInfo { endCursor hasNextPage }
  }
}`
const causes = `query CausesInForce($industry: SupervisedIndustry!, $after: String) {
  causesInForce(industry: $industry, first: 500, after: $after) {
    nodes { subjectId kind causes { ${cause} } } pageInfo { endCursor hasNextPage }
  }
}`

/** The industries whose firms are looked through for causes. */
const industries = ['FREIGHT', 'COACH_LINE', 'COACH_CHARTER', 'TAXI', 'REPAIR', 'CONSTRUCTION']

type ToldMeasure = Omit<TriedMeasure, 'catalogue' | 'proposed' | 'since' | 'until'> & {
  since: string | null
  until: string | null
}

/** What supervision lends: an edition of a catalogue beside those that hold, ready to be replayed. */
export type CatalogueTrialOf = (
  file: string,
  options: { catalogue: string | null; against: string | null },
) => {
  catalogue: string
  replay: (on: string, measures: Iterable<TriedMeasure>, subjects: Iterable<TriedCauses>) => CatalogueTrial
}

/** Asks for a catalogue's measures and for causes in force, and replays the edition over them. It orders nothing. */
export async function triedList(
  { catalogue, replay }: ReturnType<CatalogueTrialOf>,
  door: Door,
): Promise<CatalogueTrial> {
  const held = await pagesOf<Page<ToldMeasure> & { on: string }>(door.ask, measures, 'measureFacts', { catalogue })
  const subjects = new Map<string, TriedCauses>()
  for (const industry of industries)
    for (const { nodes } of await pagesOf<Page<TriedCauses>>(door.ask, causes, 'causesInForce', { industry }))
      for (const one of nodes) subjects.set(one.subjectId, one)
  return replay(
    held[0]?.on ?? '',
    held.flatMap(({ nodes }) =>
      nodes.map((one) => ({
        ...one,
        ...{ catalogue, proposed: one.since === null, since: one.since ?? '', until: one.until ?? '9999-12-31' },
      })),
    ),
    subjects.values(),
  )
}

/** What a trial found, counts first. */
export function catalogueReport(trial: CatalogueTrial): string {
  const { older, newer, on, measures: held, endedAlready, subjects, counts, moves, matches } = trial
  const lines = [
    `试行 ${newer}，对照 ${older}，${on}：${held} 项措施，${subjects} 个有现行事由的企业和个体工商户；未作任何改动，不决定任何措施`,
    `措施终止 ${moves.filter(({ to }) => to === 'ENDS').length}，事由新增适用 ${matches.filter(({ to }) => to === 'NAMED').length}，不再适用 ${matches.filter(({ to }) => to === 'NOT_NAMED').length}`,
    ...counts.map(({ entry, change, count }) => `  ${entry}  ${titles[change]}  ${count}`),
    ...firstOf(
      moves,
      (one) =>
        `${one.subjectId}  ${one.id} ${one.entry}${one.proposed ? '（拟采取）' : ''}  ${titles[one.because ?? 'HOLDS']}（${one.clause}）`,
    ),
    ...firstOf(
      matches,
      (one) => `${one.subjectId}  ${one.causeKind} ${one.causeId}  ${one.entry} ${titles[one.to]}（${one.clause}）`,
    ),
  ]
  if (endedAlready > 0) lines.push(`另有 ${endedAlready} 项措施按对照清单也已终止`)
  return lines.join('\n')
}

const titles = {
  ENTRY_GONE: '条目取消',
  CAUSE_NOT_NAMED: '事由不再列入',
  EDITION_CHANGED: '清单换版，须重新决定',
  EXPIRED: '清单失效',
  HOLDS: '仍然有效',
  NAMED: '新增适用',
  NOT_NAMED: '不再适用',
} as const
