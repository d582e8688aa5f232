import { type Chance, chanceOf } from './chance.ts'
import { dayText, instantText, learned, monthsLater } from './days.ts'
import { recordId } from './ids.ts'
import { categoryOf, cyclesEnded, isNewDriver, issuedOn } from './practitioners.ts'
import type { IntegrityCycle } from './types.ts'
import { idOf, type World } from './world.ts'

/** How many statements the stream yields. */
export function cycleStatements(practitioners: number): number {
  let count = 0
  for (let practitioner = 0; practitioner < practitioners; practitioner++) count += cyclesEnded(practitioner)
  return count
}

/** What each of a practitioner's cycles came to, the oldest first: drawn without the county's seed, so that a county of a size has so many offences. */
export function cyclesOf(practitioner: number): { points: number; grade: IntegrityCycle['grade'] }[] {
  const chance = chanceOf(0, 'integrity', practitioner)
  // a first cycle follows the level A that beginners have
  let grade: IntegrityCycle['grade'] = isNewDriver(practitioner) ? 'A' : 'AA'
  return Array.from({ length: cyclesEnded(practitioner) }, () => {
    const points = pointsAfter(grade, chance)
    grade = gradeOf(points)
    return { points, grade }
  })
}

/** When one of a practitioner's cycles began and ended, counted back from the last that has, and when its result was known. */
export function spellOf(world: World, practitioner: number, issued: number, back: number) {
  const last = lastEnd(issued, world.today)
  const ended = monthsLater(issued, 12 * (last - back))
  const known = learned(chanceOf(world.seed, `cycle ${back}`, practitioner), ended, world.today)
  return { number: last - back - 1, begins: monthsLater(issued, 12 * (last - back - 1)), ended, known }
}

/**
 * 诚信考核: each practitioner's twelve-month cycles that ended in the last three years, from the first issue of the card. Points and
 * grade are as an older system recorded them; where facts and a sheet are held, the room finds its own.
 */
export function* integrityCycles(world: World): Generator<IntegrityCycle> {
  for (let practitioner = 0; practitioner < world.size.practitioners; practitioner++) {
    const cycles = cyclesOf(practitioner)
    const issued = issuedOn(world, practitioner)
    for (const [i, { points, grade }] of cycles.entries()) {
      const { number, begins, ended, known } = spellOf(world, practitioner, issued, cycles.length - 1 - i)
      yield {
        id: recordId(world.seed, 'i', `${practitioner} ${number}`),
        subjectId: idOf(world, 'practitioner', practitioner),
        scheme: categoryOf(world, practitioner) === 'TAXI' ? 'TAXI_DRIVER' : 'DRIVER',
        cycleStartOn: dayText(begins),
        points,
        grade,
        saidBy: 'wenshui-squad-2',
        validFrom: dayText(ended),
        knownFrom: instantText(known),
      }
    }
  }
}

/** How many full cycles since the issue ended before today. */
function lastEnd(issued: number, today: number): number {
  let years = Math.floor((today - issued) / 365.25) + 1
  while (monthsLater(issued, 12 * years) >= today) years--
  return years
}

/**
 * Demerits of a cycle, sums of 1, 3, 5, 10 and 20. AAA asks for AA before, AA for A before: who had A gets a point at least,
 * who had B ten at least, so that points and grades agree.
 */
function pointsAfter(before: IntegrityCycle['grade'], chance: Chance): number {
  const draw = chance.next()
  const points = draw < 0.72 ? 0 : draw < 0.92 ? chance.between(1, 9) : draw < 0.98 ? chance.between(10, 19) : 20
  if (before === 'B') return Math.max(points, 10)
  return before === 'A' ? Math.max(points, 1) : points
}

function gradeOf(points: number): IntegrityCycle['grade'] {
  if (points === 0) return 'AAA'
  return points < 10 ? 'AA' : points < 20 ? 'A' : 'B'
}
