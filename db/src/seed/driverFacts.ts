import { chanceOf } from './chance.ts'
import { dayText, instantText, learned } from './days.ts'
import { fact } from './happenings.ts'
import { cyclesOf, spellOf } from './integrity.ts'
import { categoryOf, isNewDriver, issuedOn } from './practitioners.ts'
import type { AssessmentFact } from './types.ts'
import { idOf, type World } from './world.ts'

/** Offences of the sample sheets, by what they cost. */
const offences: Record<'DRIVER' | 'TAXI_DRIVER', Record<number, string>> = {
  DRIVER: { 10: 'GRAVE_OVERLOAD', 5: 'FATIGUE', 3: 'OVERLOAD', 1: 'PAPERS' },
  TAXI_DRIVER: { 10: 'OVERCHARGING', 5: 'DETOUR', 1: 'UNTIDY' },
}

/** Points as offences, of which each costs one of these. */
function partsOf(points: number): number[] {
  const found: number[] = []
  let left = points
  for (const value of [10, 5, 1]) for (; left >= value; left -= value) found.push(value)
  return found
}

/** Of the oldest cycle that is held no sheet is: it is known by the grade that was recorded. Beginners' oldest is their first. */
const isRecorded = (practitioner: number, place: number) => place === 0 && !isNewDriver(practitioner)

/** How many statements the stream yields. */
export function driverFactStatements(practitioners: number): number {
  let count = practitioners
  for (let practitioner = 0; practitioner < practitioners; practitioner++)
    for (const [i, { points }] of cyclesOf(practitioner).entries())
      count += isRecorded(practitioner, i) ? 1 : partsOf(points).length
  return count
}

/** Of each practitioner: the first issue of the card, what was recorded of the cycle before those held, and its offences. */
export function* driverFacts(world: World): Generator<AssessmentFact> {
  for (let practitioner = 0; practitioner < world.size.practitioners; practitioner++)
    yield* factsOf(world, practitioner)
}

function* factsOf(world: World, practitioner: number): Generator<AssessmentFact> {
  const scheme = categoryOf(world, practitioner) === 'TAXI' ? 'TAXI_DRIVER' : 'DRIVER'
  const subjectId = idOf(world, 'practitioner', practitioner)
  const chance = chanceOf(world.seed, 'driver facts', practitioner)
  const issued = issuedOn(world, practitioner)
  let number = 0
  const said = (kind: string, day: number, more: Partial<AssessmentFact>): AssessmentFact => ({
    ...fact(world, `${practitioner} ${number++}`, subjectId, scheme),
    kind,
    occurredOn: dayText(day),
    knownFrom: instantText(learned(chance, day, world.today)),
    saidBy: 'wenshui-squad-2',
    ...more,
  })
  yield said('FIRST_ISSUE', issued, { saidBy: 'wenshui-planning' })
  const cycles = cyclesOf(practitioner)
  for (const [i, { points, grade }] of cycles.entries()) {
    const { begins, ended, known } = spellOf(world, practitioner, issued, cycles.length - 1 - i)
    if (isRecorded(practitioner, i)) {
      yield said('GRADE_RECORDED', ended - 1, { particulars: { grade }, knownFrom: instantText(known) })
      continue
    }
    for (const value of partsOf(points)) {
      const day = chance.between(begins + 10, ended - 10)
      const knownFrom = instantText(Math.min(learned(chance, day, world.today), known))
      yield said('VIOLATION', day, { particulars: { code: offences[scheme][value] ?? '' }, knownFrom })
    }
  }
}
