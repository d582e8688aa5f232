import { chanceOf } from './chance.ts'
import { corrected, dayNumber, dayText, instantText, learned, monthsLater, yearOf } from './days.ts'
import { fleetKind } from './holdings.ts'
import { isHazardous } from './industries.ts'
import { qualificationNoFor } from './numbers.ts'
import { personIn, phoneIn } from './people.ts'
import type { Category, Practitioner } from './types.ts'
import { idOf, ownerId, type World } from './world.ts'

/** 专业 digits of a 从业资格证号 in the sample; the coding sheet's own values are not known. */
const professions: Record<Category, string> = { PASSENGER: '001', FREIGHT: '002', DANGEROUS_GOODS: '003', TAXI: '004' }

/** How many 12-month cycles a practitioner has ended in the last three years: three, or for one new one in twelve 0, 1 or 2. */
export function cyclesEnded(practitioner: number): number {
  return practitioner % 12 === 5 ? Math.floor(practitioner / 12) % 3 : 3
}

/** Whether the first cycle of the last three years was the first of all. */
export function isNewDriver(practitioner: number): boolean {
  return practitioner % 12 === 5
}

/** The day number on which a practitioner's first 从业资格证 was issued: at 21 or later, and not later than yesterday. */
export function issuedOn(world: World, practitioner: number): number {
  const chance = chanceOf(world.seed, 'issue', practitioner)
  if (isNewDriver(practitioner))
    return monthsLater(world.today, -12 * cyclesEnded(practitioner)) - chance.between(10, 350)
  // nobody is younger than 26, so that the latest day is past everybody's 21st birthday
  const { citizenId } = personIn(world, 'practitioner', practitioner)
  const born = dayNumber(`${citizenId.slice(6, 10)}-${citizenId.slice(10, 12)}-${citizenId.slice(12, 14)}`)
  const latest = world.today - 4 * 366 - 1
  const earliest = Math.max(born + 21 * 366, world.today - 20 * 365)
  return chance.between(earliest, latest)
}

/** 从业资格类别 of a practitioner, by whom they drive for. */
export function categoryOf(world: World, practitioner: number): Category {
  const employer = world.drivers.ownerOf[practitioner] as number
  const kind = fleetKind(employer, world.size.firms)
  if (kind === 'TAXI') return 'TAXI'
  if (kind !== 'TRUCK') return 'PASSENGER'
  return employer < world.size.firms && isHazardous(employer) ? 'DANGEROUS_GOODS' : 'FREIGHT'
}

/** The statements on a practitioner: one, or for one in sixty two: the phone changed. */
export function practitionerAt(world: World, practitioner: number): [Practitioner, ...Practitioner[]] {
  const chance = chanceOf(world.seed, 'practitioner', practitioner)
  const issued = issuedOn(world, practitioner)
  const person = personIn(world, 'practitioner', practitioner)
  const category = categoryOf(world, practitioner)
  const known = learned(chance, issued, world.today)
  const first: Practitioner = {
    id: idOf(world, 'practitioner', practitioner),
    ...person,
    phone: phoneIn(world, 'practitioner', practitioner),
    // older cards bear the citizen id
    qualificationNo: chance.often(0.6)
      ? person.citizenId
      : qualificationNoFor(practitioner, professions[category], yearOf(issued)),
    category,
    firstIssuedOn: dayText(issued),
    employerId: ownerId(world, world.drivers.ownerOf[practitioner] as number),
    saidBy: 'wenshui-planning',
    validFrom: dayText(issued),
    knownFrom: instantText(known),
  }
  if (!practitionerChanges(practitioner)) return [first]
  const phone = phoneIn(world, 'laterPractitioner', practitioner)
  return [first, { ...first, phone, knownFrom: instantText(corrected(chance, known, world.today)) }]
}

/** Whether something said of a practitioner is corrected later. */
export function practitionerChanges(practitioner: number): boolean {
  return practitioner % 60 === 29
}
