import { type Callers, crowd, type Door, type Tally, within } from './crowd.ts'
import { ranked, uncoded } from './told.ts'
import type { callersOf } from './traffic.ts'

/** How hard a house is pressed, and for how long. */
export interface Pressing {
  /** Milliseconds of those who do formal work alone, and of everybody. */
  quietMs: number
  crowdedMs: number
  /** Callers that look up, each with a pause of so many milliseconds whatever it was told. */
  public: { count: number; pauseMs: number }
  shared: { count: number; pauseMs: number }
  formal: { count: number; pauseMs: number }
  /** Of one clerk, whose program asks so much at once. */
  greedy: { count: number; pauseMs: number }
}

/** What came of it. */
export interface Overloaded {
  quiet: Tally[]
  crowded: Tally[]
}

/** First those who do formal work alone, then with a crowd that asks more than the house has places for. */
export async function overloaded(
  door: Door,
  callers: ReturnType<typeof callersOf>,
  { quietMs, crowdedMs, public: anybody, shared, formal, greedy }: Pressing,
): Promise<Overloaded> {
  const split = (all: Omit<Callers, 'count' | 'pauseMs'>[], { count, pauseMs }: Pressing['formal']) =>
    all.map((one) => ({ ...one, count: Math.ceil(count / all.length), pauseMs }))
  const { decisions, files, subjects, auditors, dashboards, pages, departments } = callers
  const office = split([decisions, files, subjects, auditors], formal)
  const others = [
    ...split([dashboards, pages, departments], shared),
    { ...callers.public, ...anybody },
    { ...callers.greedy, ...greedy },
  ]
  // What is asked for the first time is read and planned: each is asked once before.
  await crowd(
    door,
    [...office, ...others].map((one) => ({ ...one, count: 1, pauseMs: 50 })),
    50,
  )
  const quiet = await crowd(door, office, quietMs)
  const crowded = await crowd(door, [...office, ...others], crowdedMs)
  return { quiet, crowded }
}

/**
 * What is not as it has to be: the public is shed, formal work never but for one clerk who asks without end, and for 95 answers of 100 it waits no longer than `p95Ms`, or than ten
 * times what it waits alone where the machine has others to serve.
 */
export function faultsOf({ quiet, crowded }: Overloaded, p95Ms: number): string[] {
  const faults = uncoded([...quiet, ...crowded])
  const [formal, anybody] = [ranked(crowded, 'formal'), ranked(crowded, 'public')]
  for (const { name, codes, first } of [...quiet, ...crowded].filter(({ rank, alone }) => rank === 'formal' && !alone))
    for (const code of Object.keys(codes)) if (code !== 'OK') faults.push(`${name}: ${code} ${first[code]}`)
  if (!anybody.codes.BUSY) faults.push('nobody of the public was shed: the house was not pressed')
  if (!anybody.codes.OK) faults.push('nobody of the public was answered')
  const p95 = within(formal.waits, 0.95)
  const most = Math.max(p95Ms, 10 * within(ranked(quiet, 'formal').waits, 0.95))
  if (!(p95 <= most)) faults.push(`formal work waited ${Math.round(p95)} ms for 95 answers of 100, not ${most}`)
  return faults
}
