import { daysLater } from './day.ts'
import { hasEvidence } from './judge.ts'
import { type Line, type Pack, rankOf } from './pack.ts'
import { periodRunningOn, periodStandingOn } from './period.ts'
import { counted, isMeant } from './score.ts'
import { factsOn, standingOn } from './standing.ts'
import type { Day, Fact, Way } from './types.ts'

/** How many periods ahead a way is looked for: from B to AAA a driver needs three cycles after the running one. */
const ahead = 4

/**
 * 提升途径: the better grades that can be reached from a day on, each with the change and the first day on which it then stands, found by
 * making the change and asking what stands. A change is named only where without it the grade would come later or not at all. The
 * facts are taken as they are on the day: a promise holds while nothing else is added to them.
 */
export function wayBack(pack: Pack, facts: readonly Fact[], day: Day): Way[] {
  const known = factsOn(facts, day)
  const begins = beginningsAfter(pack, known, day)
  const now = rankOf(pack, standingOn(pack, known, day).grade)
  const ways = changesFor(pack, known).map((change) => waysBy(change, pack, known, { now, day, begins }))
  const [byItself = []] = ways
  const isSooner = (way: Way) =>
    !byItself.some(
      ({ earliestOn, resultingGrade }) =>
        earliestOn <= way.earliestOn && rankOf(pack, resultingGrade) >= rankOf(pack, way.resultingGrade),
    )
  return [...byItself, ...ways.slice(1).flat().filter(isSooner)]
}

function waysBy(
  change: string,
  pack: Pack,
  known: readonly Fact[],
  { now, day, begins }: { now: number; day: Day; begins: readonly Day[] },
): Way[] {
  const ways: Way[] = []
  let best = now
  for (const earliestOn of isForNextPeriod(change) ? begins : [day, ...begins]) {
    const way = { change, madeOn: day, earliestOn }
    const { grade } = standingOn(pack, afterChange(pack, known, way), earliestOn)
    if (grade === null || rankOf(pack, grade) <= best) continue
    best = rankOf(pack, grade)
    ways.push({ ...way, resultingGrade: grade })
  }
  return ways
}

/** What cannot change the period that was completed. */
const isForNextPeriod = (change: string) => change === 'NO_FURTHER_DEDUCTIONS' || change === 'DRIVER_SHARE'

/** The first days of the next periods: those on which another grade begins to stand. */
function beginningsAfter(pack: Pack, facts: readonly Fact[], day: Day): Day[] {
  const begins: Day[] = []
  for (let at = day; begins.length < ahead; ) {
    const running = periodRunningOn(pack, facts, at)
    if (!running) return begins
    at = daysLater(running.to, 1)
    begins.push(at)
  }
  return begins
}

/** The changes that a pack and a history know of; without any first. */
function changesFor(pack: Pack, known: readonly Fact[]): string[] {
  const changes = ['NO_FURTHER_DEDUCTIONS']
  const lines = correctable(pack).filter((line) => known.some((fact) => isOpen(fact, line)))
  changes.push(...lines.map(({ code }) => `CORRECT:${code}`))
  if (lines.length > 1) changes.push('CORRECT_ALL')
  if (pack.period.kind === 'CYCLE' && pack.period.education)
    changes.push(`EDUCATION_${pack.period.education.hours}_HOURS`)
  if (shareOf(pack)) changes.push('DRIVER_SHARE')
  return changes
}

const correctable = ({ items }: Pack): Line[] =>
  items.flatMap(({ lines }) => lines).filter(({ restores }) => restores.gt(0))

const isOpen = (fact: Fact, { match }: Line) => fact.correctedOn === null && isMeant(fact, match)

function shareOf({ grades }: Pack) {
  for (const { conditions } of grades) for (const one of conditions) if (one.kind === 'SHARE') return one
  return null
}

/**
 * The history with a change made: put right or educated on its day; in the period that ends before the promised day a higher share,
 * or nothing but being in business. For asking whether a promise is kept.
 */
export function afterChange(pack: Pack, facts: readonly Fact[], way: Omit<Way, 'resultingGrade'>): Fact[] {
  const { change, madeOn, earliestOn } = way
  const made = (kind: string, occurredOn: Day, quantity: string): Fact => ({
    ...{ id: `promised ${kind}`, kind, occurredOn, quantity, particulars: {}, evidenceRef: null, correctedOn: null },
  })
  const period = periodStandingOn(pack, facts, earliestOn)
  if (change === 'NO_FURTHER_DEDUCTIONS') {
    const isKnown = !period || hasEvidence(pack, facts, period)
    return isKnown ? [...facts] : [...facts, made('IN_BUSINESS', period.to, '1')]
  }
  if (change.startsWith('CORRECT')) {
    const lines = correctable(pack).filter(({ code }) => change === 'CORRECT_ALL' || change === `CORRECT:${code}`)
    return facts.map((fact) => (lines.some((line) => isOpen(fact, line)) ? { ...fact, correctedOn: madeOn } : fact))
  }
  if (change.startsWith('EDUCATION') && pack.period.kind === 'CYCLE' && pack.period.education)
    return [...facts, made('EDUCATION', madeOn, pack.period.education.hours.toFixed())]
  const share = change === 'DRIVER_SHARE' ? shareOf(pack) : null
  if (!share || !period) return [...facts]
  const needed = counted(facts, share.whole, period.to)?.mul(share.least).ceil()
  return needed ? [...facts, made(share.part, period.to, needed.toFixed())] : [...facts]
}
