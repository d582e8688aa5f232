import { editions, instruments } from '@xinlu/db'
import { dayOf } from '@xinlu/schema'
import { shownCounts } from './domain/integrity/duties.ts'
import { countedDays, editionsBy, leastSubjects, numberOf, shareOf, type WorkCount } from './domain/plan/work.ts'
import type { RoomContext } from './loaders.ts'
import { dutyCounts, type Stretch } from './store/duties.ts'
import { activitiesBy, casesPublished, trainingBy } from './store/workFigures.ts'

const count = '{ of done subjects }'
/** What is asked of which room; of measures by itself, as it rests on further rooms. */
const questions = {
  draws: ['supervision', `supervisionWork(from: $from, to: $to, at: $at) { drawsPublished results ${count} }`],
  measures: [
    'supervision',
    `supervisionWork(from: $from, to: $to, at: $at) { measures { held ${count} answers ${count} } }`,
  ],
  cases: ['enforcement', `enforcementWork(from: $from, to: $to, at: $at) { served ${count} repairs ${count} }`],
  tenders: ['construction', `constructionWork(from: $from, to: $to, at: $at) ${count}`],
} as const

interface Lent {
  draws: { drawsPublished: number; results: WorkCount }
  measures: { measures: { held: WorkCount; answers: WorkCount } }
  cases: { served: WorkCount; repairs: WorkCount }
  tenders: WorkCount
}

/** 要点成效汇总 of a year: what each figure rests on is asked once, and only where an answer needs it. A room that does not answer is UNAVAILABLE and no figure. */
export function workOf({ db, viewer, ask, verdicts }: RoomContext, year: number) {
  const today = dayOf(viewer.now)
  const days = countedDays(year, today)
  const least = Math.max(leastSubjects, verdicts?.minCell ?? 0)
  const answers = new Map<string, Promise<unknown>>()
  const once = async <T>(name: string, find: (stretch: Stretch) => Promise<T>): Promise<T | null> => {
    if (!days) return null
    const held = (answers.get(name) as Promise<T> | undefined) ?? find(days)
    answers.set(name, held)
    return held
  }
  const lent = <Q extends keyof Lent>(name: Q) =>
    once(name, async (stretch) => {
      const [room, asked] = questions[name]
      const query = `query($from: Date!, $to: Date!, $at: DateTime!) { lent: ${asked} }`
      return (await ask(room, query, { ...stretch })).lent as Lent[Q]
    })
  const share = (one: WorkCount | undefined | null) => (one ? shareOf(one, least) : null)
  const yearEnd = `${year}-12-31`
  const law = () =>
    editionsBy(
      instruments().flatMap((name) => [...editions(name)]),
      today < yearEnd ? today : yearEnd,
    )
  const activities = () => once('activities', (stretch) => activitiesBy(db, stretch))
  return {
    countedUpTo: days?.to ?? null,
    editions: () => law().editions,
    editionsChecked: () => law().editionsChecked,
    provisionalEditions: () => law().provisionalEditions,
    drawsPublished: async () => (await lent('draws'))?.drawsPublished ?? null,
    resultsInTime: async () => share((await lent('draws'))?.results),
    tendersChecked: async () => share(await lent('tenders')),
    measuresInForce: async () => {
      const held = (await lent('measures'))?.measures.held
      return held ? numberOf(held, least) : null
    },
    answersInTime: async () => share((await lent('measures'))?.measures.answers),
    servedTogether: async () => share((await lent('cases'))?.served),
    repairsInTime: async () => share((await lent('cases'))?.repairs),
    overdueDuties: () =>
      once('duties', async (stretch) => {
        const open = (await dutyCounts(db, ask, stretch)).reduce((sum, one) => sum + one.open, 0)
        return shownCounts([{ unit: '', kind: 'OPINION', open, late: 0 }], least)[0]?.open ?? null
      }),
    trainingCompleted: async () => share(await once('training', (stretch) => trainingBy(db, stretch))),
    activitiesPlanned: async () => (await activities())?.planned ?? null,
    activitiesHeld: async () => (await activities())?.held ?? null,
    activitiesHeldShare: async () => {
      const found = await activities()
      return found && shareOf({ of: found.over, done: found.held, subjects: found.over }, 1)
    },
    casesPublished: () => once('typical', (stretch) => casesPublished(db, stretch)),
  }
}

/** What a year's figures are found from. */
export type WorkRow = ReturnType<typeof workOf>
