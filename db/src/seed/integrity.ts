import { type Chance, chanceOf } from './chance.ts'
import { dayText, instantText, learned, monthsLater } from './days.ts'
import { recordId } from './ids.ts'
import { cyclesEnded, isNewDriver, issuedOn } from './practitioners.ts'
import type { IntegrityCycle } from './types.ts'
import { idOf, type World } from './world.ts'

/** How many statements the stream yields. */
export function cycleStatements(practitioners: number): number {
  let count = 0
  for (let practitioner = 0; practitioner < practitioners; practitioner++) count += cyclesEnded(practitioner)
  return count
}

/** 诚信考核: each practitioner's twelve-month cycles that ended in the last three years, from the first issue of the card. */
export function* integrityCycles(world: World): Generator<IntegrityCycle> {
  for (let practitioner = 0; practitioner < world.size.practitioners; practitioner++) {
    const issued = issuedOn(world, practitioner)
    const chance = chanceOf(world.seed, 'integrity', practitioner)
    const cycles = cyclesEnded(practitioner)
    const last = lastEnd(issued, world.today)
    // a first cycle follows the level A that beginners have
    let grade: IntegrityCycle['grade'] = isNewDriver(practitioner) ? 'A' : 'AA'
    for (let cycle = cycles; cycle > 0; cycle--) {
      const begins = monthsLater(issued, 12 * (last - cycle))
      const ended = monthsLater(issued, 12 * (last - cycle + 1))
      const points = pointsAfter(grade, chance)
      grade = gradeOf(points)
      const known = learned(chance, ended, world.today)
      yield {
        id: recordId(world.seed, 'i', `${practitioner} ${last - cycle}`),
        subjectId: idOf(world, 'practitioner', practitioner),
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
