import { changedAt, changeOf, squads } from './assessments.ts'
import { type Chance, chanceOf } from './chance.ts'
import { dayIn, dayText, instantText, learned } from './days.ts'
import { driverFactStatements, driverFacts } from './driverFacts.ts'
import { correctable, fact, happenings, overloads, sizesOf } from './happenings.ts'
import { schemesOf, standing } from './industries.ts'
import type { Offenders } from './offenders.ts'
import type { AssessmentFact, Scheme } from './types.ts'
import { idOf, type World } from './world.ts'

/** Firms of which nothing was said in the last assessed year. */
const isSilent = (firm: number) => firm % 40 === 19

/** How many of each kind: drawn without the county's seed, so that a county of a size has so many statements whatever its seed. */
function countsOf(firm: number, scheme: Scheme, age: number): number[] {
  // how a firm does lasts; a smaller draw is the year's
  const manner = chanceOf(0, 'manner', firm).next()
  const chance = chanceOf(0, `facts ${scheme} ${age}`, firm)
  const place = manner < 0.7 ? 0 : manner < 0.93 ? 1 : 2
  return happenings[scheme].map(({ often }) => {
    const expected = often[place] as number
    return Math.floor(expected) + Number(chance.next() < expected % 1)
  })
}

/** The years of which facts are said: those assessed, by how many years ago, and the one after them as far as it has come. */
const ages = (firm: number): number[] => Array.from({ length: standing(firm) + 1 }, (_, i) => standing(firm) - 1 - i)

/** How many statements the stream yields. */
export function factStatements(firms: number, practitioners: number): number {
  let count = driverFactStatements(practitioners)
  for (let firm = 0; firm < firms; firm++) {
    if (standing(firm) === 0) continue
    for (const [place, scheme] of schemesOf(firm).entries())
      for (const age of ages(firm)) {
        if (age === 0 && isSilent(firm)) continue
        count += sizesOf(scheme).length + countsOf(firm, scheme, age).reduce((sum, one) => sum + one, 0)
        if (place === 0 && age === 0 && changeOf(firm)) count += 2
      }
  }
  return count
}

/** 考核事实: what the assessments of firms and the cycles of drivers rest on; all of a subject stands together, in the order of its assessments. */
export function* assessmentFacts(world: World, offenders: Offenders): Generator<AssessmentFact> {
  const offending = new Set(offenders.firms.map(({ firm }) => firm))
  for (let firm = 0; firm < world.size.firms; firm++) {
    if (standing(firm) === 0) continue
    for (const [place, scheme] of schemesOf(firm).entries())
      for (const age of ages(firm)) {
        if (age === 0 && isSilent(firm)) continue
        yield* factsOfYear(world, firm, scheme, age, offending.has(firm))
        if (place === 0 && age === 0 && changeOf(firm)) yield* withdrawnLater(world, firm, scheme)
      }
  }
  yield* driverFacts(world)
}

function* factsOfYear(
  world: World,
  firm: number,
  scheme: Scheme,
  age: number,
  isOffending: boolean,
): Generator<AssessmentFact> {
  const year = world.lastYear - age
  const chance = chanceOf(world.seed, `facts ${scheme} ${year}`, firm)
  const from = dayIn(year, 1, 1)
  const to = Math.min(dayIn(year, 12, 31), world.today - 12)
  let number = 0
  const said = (kind: string, day: number, more: Partial<AssessmentFact>): AssessmentFact => ({
    ...fact(world, `${firm} ${scheme} ${year} ${number++}`, idOf(world, 'firm', firm), scheme),
    kind,
    occurredOn: dayText(day),
    knownFrom: instantText(learned(chance, day, world.today)),
    ...more,
  })
  for (const kind of sizesOf(scheme))
    yield said(kind, from, { quantity: String(sizeOf(world, firm, kind)), saidBy: 'wenshui-planning' })
  const counts = countsOf(firm, scheme, age)
  for (const [i, usual] of happenings[scheme].entries()) {
    // Whose trucks break the limits by turns is not found in order.
    const happening = isOffending && usual.kind === 'CLEAN_INSPECTION' ? overloads : usual
    const { kind, codes, saidBy = squads[scheme] } = happening
    for (let n = 0; n < (counts[i] as number); n++) {
      const day = chance.between(from, to)
      const correctedOn = correctable.has(kind) && n % 2 === 0 ? dayText(Math.min(to, day + 9)) : null
      yield said(kind, day, { particulars: particularsOf(chance, kind, codes), correctedOn, saidBy })
    }
  }
}

/** A violation that is no longer said once the firm has objected. */
function* withdrawnLater(world: World, firm: number, scheme: Scheme): Generator<AssessmentFact> {
  const chance = chanceOf(world.seed, 'withdrawn fact', firm)
  const day = chance.between(dayIn(world.lastYear, 3, 1), dayIn(world.lastYear, 11, 1))
  const code = happenings[scheme][0]?.codes[0] ?? ''
  const first: AssessmentFact = {
    ...fact(world, `${firm} ${scheme} withdrawn`, idOf(world, 'firm', firm), scheme),
    kind: 'VIOLATION',
    occurredOn: dayText(day),
    particulars: { code },
    knownFrom: instantText(learned(chance, day, world.today)),
    saidBy: squads[scheme],
  }
  yield first
  yield { ...first, withdrawn: true, knownFrom: instantText(changedAt(world, firm, scheme) - 60_000) }
}

function sizeOf(world: World, firm: number, kind: string): number {
  const drivers = Math.max(1, world.drivers.counts[firm] as number)
  if (kind === 'DRIVERS') return drivers
  if (kind === 'DRIVERS_AA') return Math.floor(drivers * (firm % 4 === 0 ? 0.8 : 0.95))
  return kind === 'FLEET' ? Math.max(1, world.vehicles.counts[firm] as number) : 1
}

function particularsOf(chance: Chance, kind: string, codes: readonly string[]): AssessmentFact['particulars'] {
  if (kind === 'HONOUR') return { level: chance.often(0.2) ? 'NATIONAL' : 'PROVINCE' }
  return codes.length > 0 ? { code: chance.pick(codes) } : {}
}
