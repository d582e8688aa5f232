import { evaluate } from './evaluate.ts'
import { knownOn } from './given.ts'
import { type Pack, rankOf } from './pack.ts'
import type { ConductFact, Day, Given, Grade, SectionFact, Way } from './types.ts'

/** How many years ahead a way is looked for: from D to AA at one grade a year. */
const ahead = 4

/**
 * 提升途径: the better grades that can be reached from a day on, each with the change and the first day on which it then stands, found by
 * making the change and evaluating again. A change is named only where without it the grade would come later or not at all. The facts
 * and the sheet are taken as they are on the day: a promise holds while nothing else is added to them. A year's grade stands from the
 * next 1 January; from which day it is final is the course's matter.
 */
export function wayBack(pack: Pack, given: Given, day: Day): Way[] {
  const known = knownOn(given, day)
  const now = evaluate(pack, known).grade
  const ways = changesFor(pack, known).map((change) => waysBy(change, pack, known, now, day))
  const [byItself = []] = ways
  const isSooner = (way: Way) =>
    !byItself.some(
      ({ earliestOn, resultingGrade }) =>
        earliestOn <= way.earliestOn && rankOf(resultingGrade) >= rankOf(way.resultingGrade),
    )
  return [...byItself, ...ways.slice(1).flat().filter(isSooner)]
}

/** The grade that stands on the promised day when the change is made on its day: for asking whether a promise is kept. */
export function gradeAfter(pack: Pack, given: Given, way: Omit<Way, 'resultingGrade'>): Grade | null {
  let last = given.last
  let grade: Grade | null = null
  for (const year of afterChange(pack, given, way)) {
    grade = evaluate(pack, { ...year, last }).grade
    // a year in which nothing was evaluated leaves the last grade as it is
    last = grade ?? last
  }
  return grade
}

/**
 * The years that are evaluated up to a promised day when the change is made: the one given, with its conduct put right where that is the
 * change; then years with the same sections and no conduct, each of which has the grade before it as its last.
 */
export function afterChange(pack: Pack, given: Given, way: Omit<Way, 'resultingGrade'>): Given[] {
  const known = knownOn(given, way.madeOn)
  const isMeant = (conduct: ConductFact) =>
    (way.change === 'CORRECT_ALL' || way.change === `CORRECT:${conduct.code}`) && isOpen(pack, conduct)
  const first = {
    ...known,
    conducts: known.conducts.map((one) => (isMeant(one) ? { ...one, correctedOn: way.madeOn } : one)),
  }
  const sections = known.sections.filter(({ bid, performed }) => bid || performed)
  const later = yearsAfter(given.year, way.madeOn)
    .filter((year) => beginsOn(year) <= way.earliestOn)
    .map((year) => ({ year, sections: sections.length > 0 ? sections : [anySection], conducts: [], last: null }))
  return [first, ...later]
}

function waysBy(change: string, pack: Pack, known: Given, now: Grade | null, madeOn: Day): Way[] {
  const first = beginsOn(known.year)
  const days = yearsAfter(known.year, madeOn).map(beginsOn)
  if (change.startsWith('CORRECT')) days.unshift(first > madeOn ? first : madeOn)
  const ways: Way[] = []
  let best = rankOf(now)
  for (const earliestOn of days) {
    const way = { change, madeOn, earliestOn }
    const grade = gradeAfter(pack, known, way)
    if (grade === null || rankOf(grade) <= best) continue
    best = rankOf(grade)
    ways.push({ ...way, resultingGrade: grade })
  }
  return ways
}

/** The changes that a sheet and a year know of: without any first, or, where nothing was evaluated, with work. */
function changesFor(pack: Pack, { sections, conducts }: Given): string[] {
  const codes = [...new Set(conducts.filter((one) => isOpen(pack, one)).map(({ code }) => code))].sort()
  return [
    sections.some(({ bid, performed }) => bid || performed) ? 'NO_FURTHER_CONDUCT' : 'PERFORM_A_SECTION',
    ...codes.map((code) => `CORRECT:${code}`),
    ...(codes.length > 1 ? ['CORRECT_ALL'] : []),
  ]
}

/** Whether something would be given back if a conduct were put right. */
const isOpen = ({ items }: Pack, { code, correctedOn }: ConductFact) =>
  correctedOn === null && items.some((item) => item.code === code && item.restores.gt(0))

/** The years that are still to be evaluated on a day, after the one given. */
function yearsAfter(year: number, day: Day): number[] {
  const next = Math.max(year + 1, Number(day.slice(0, 4)))
  return Array.from({ length: ahead }, (_, i) => next + i)
}

/** The day from which the grade of a year stands. */
const beginsOn = (year: number): Day => `${year + 1}-01-01`

/** 一个合同段: what is performed in a year of which nothing else is known. */
const anySection: SectionFact = {
  ...{ id: 'promised section', contractId: 'promised section', price: '1' },
  ...{ bid: false, performed: true },
}
