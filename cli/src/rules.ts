import { configurationFrom } from '@xinlu/gateway/terminal'
import type { Move, Trial, TrialOptions, Tried } from '@xinlu/road-transport/trial'
import { refusal } from '@xinlu/schema/errors'
import { openDoor } from './door.ts'

const ask = `query AssessmentFacts($scheme: AssessmentScheme!, $year: Int!, $after: String) {
  assessmentFacts(scheme: $scheme, year: $year, first: 100, after: $after) {
    nodes { subjectId grade facts { id kind occurredOn quantity particulars evidenceRef correctedOn } }
    pageInfo { endCursor hasNextPage }
  }
}`

/** The subjects of a page as the door gives them: particulars as JSON. */
interface Page {
  nodes: { subjectId: string; grade: string | null; facts: Said[] }[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
}

type Said = Omit<Tried['facts'][number], 'particulars'> & { particulars: string }

type TrialOf = (file: string, options: TrialOptions) => { scheme: string; replay: (subjects: Iterable<Tried>) => Trial }

/** Moves that are printed one by one; all of them with --json. */
const mostPrinted = 50

/**
 * `xinlu rules try PACK`: a changed pack replayed over all subjects of its scheme, asked through the front door. Writes nothing.
 * Ends with 0 when nobody's grade moves, 2 when somebody's does, 1 on a fault.
 */
export async function tryRules(
  file: string,
  options: { year: string; against?: string; json?: boolean; url?: string; token?: string },
  trialOf: TrialOf,
): Promise<void> {
  const year = Number(options.year)
  if (!/^\d{4}$/.test(options.year))
    throw refusal('BAD_INPUT', { expected: '--year as a year', got: options.year, todo: 'correct it' })
  const { folders } = configurationFrom({ ...process.env, XINLU_SUBGRAPHS: '' }, [])
  const against = options.against ?? null
  const { scheme, replay } = trialOf(file, { year, against, countyFolder: folders.packs ?? null })
  const door = await openDoor(options)
  try {
    const subjects: Tried[] = []
    for (let after: string | null = null, more = true; more; ) {
      const answer: { assessmentFacts: Page } = await door.ask(ask, { scheme, year, after })
      const { nodes, pageInfo } = answer.assessmentFacts
      subjects.push(...nodes.map(triedOf))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    const trial = replay(subjects)
    console.log(options.json ? JSON.stringify(trial, null, 2) : reportOf(trial, year))
    if (trial.moves.length > 0) process.exitCode = 2
  } finally {
    await door.close()
  }
}

const triedOf = ({ subjectId, grade, facts }: Page['nodes'][number]): Tried => ({
  subjectId,
  grade,
  facts: facts.map((fact) => ({ ...fact, particulars: JSON.parse(fact.particulars) })),
})

/** What a trial found, counts first. */
export function reportOf(trial: Trial, year: number): string {
  const { older, newer, subjects, better, worse, scoreOnly, same, recordedOtherwise, counts, moves } = trial
  const lines = [
    `试行 ${newer}，对照 ${older}，${year} 年度：${subjects} 个主体；未作任何改动`,
    `等级提高 ${better}，降低 ${worse}，仅得分变化 ${scoreOnly}，不变 ${same}`,
    ...counts.map(({ from, to, count }) => `  ${named(from)} → ${named(to)}  ${count}`),
    ...moves.slice(0, mostPrinted).map(lineOf),
  ]
  if (moves.length > mostPrinted) lines.push(`其余 ${moves.length - mostPrinted} 个见 --json`)
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
