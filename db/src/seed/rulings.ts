import { type Breach, breaches, overloadBasis } from './breaches.ts'
import { type Chance, chanceOf } from './chance.ts'
import { dayText, sittingFrom, weekdayUpTo } from './days.ts'
import { firmRegisteredOn } from './firms.ts'
import { overloadFine } from './limits.ts'
import { isStruck, violationDay, weighingOf } from './moments.ts'
import type { Offenders } from './offenders.ts'
import { type Addressee, driverParty, ownerParty } from './parties.ts'
import { issuedOn } from './practitioners.ts'
import { passingAt } from './traffic.ts'
import { plateOn } from './vehicles.ts'
import type { World } from './world.ts'

/** A penalty as decided, before it has its number; `day` is a day number, the fine whole CNY, null where there is none. */
export interface Ruling extends Addressee {
  day: number
  chance: Chance
  unit: string
  breachKind: string
  breachFacts: string
  basis: string
  penaltyKinds: string[]
  content: string
  fineYuan: number | null
  suspendedLicence: string | null
  /** 公示 length in months. */
  shownMonths: number
}

/** The day on which a violation is decided: the first sitting five days after it. */
const decidedOn = (world: World, violation: number) => sittingFrom(violationDay(world, violation) + 5)

/** The number of violations that are decided before today: those before it, struck ones not counted. */
export function overloadRulingCount(world: World): number {
  let upTo = world.size.weighingBlocks
  while (upTo > 0 && decidedOn(world, upTo - 1) >= world.today) upTo--
  // one in each full hundred is struck, the one numbered 57
  return upTo - Math.floor((upTo + 42) / 100)
}

/** 超限 penalties in the order of their decisions: one for each violation that was not struck. */
export function* overloadRulings(world: World, offenders: Offenders): Generator<Ruling> {
  for (let violation = 0; violation < world.size.weighingBlocks; violation++) {
    const day = decidedOn(world, violation)
    if (day >= world.today) return
    if (!isStruck(violation)) yield overloadRuling(world, offenders, violation, day)
  }
}

function overloadRuling(world: World, offenders: Offenders, violation: number, day: number): Ruling {
  const passing = passingAt(world, offenders, weighingOf(world, violation), true)
  const { car, grossKg, limitKg, operator, station, vehicle } = passing
  const over = grossKg - limitKg
  const fineYuan = overloadFine(over, passing.day)
  const plate = plateOn(world, vehicle, car, passing.day)
  const shape = `${car.axles}轴${car.combination ? '汽车列车' : '货车'}`
  return {
    day,
    chance: chanceOf(world.seed, 'overload ruling', violation),
    unit: 'wenshui-squad-4',
    ...ownerParty(world, operator, day),
    breachKind: '违法超限运输',
    breachFacts: `${dayText(passing.day)}，当事人的${plate}号${shape}在${station}经检测，车货总质量${grossKg}千克，限定标准${limitKg}千克，超过${over}千克。`,
    basis: overloadBasis,
    penaltyKinds: [fineYuan === null ? '警告' : '罚款'],
    content: fineYuan === null ? '责令改正，警告' : `责令改正，罚款人民币${fineYuan}元`,
    fineYuan,
    suspendedLicence: null,
    shownMonths: fineYuan === null ? 3 : 12,
  }
}

/** `count` other penalties, spread over the three years, in the order of their decisions. */
export function* otherRulings(world: World, count: number): Generator<Ruling> {
  const span = world.today - 1 - world.start
  for (let index = 0; index < count; index++) {
    const chance = chanceOf(world.seed, 'other ruling', index)
    const day = weekdayUpTo(world.start + 3 + Math.floor(((index + chance.next()) * (span - 3)) / count))
    const breach = possible(world, chance.pick(breaches))
    const [low, high] = breach.drawn
    const fineYuan = low + chance.between(0, Math.floor((high - low) / 100)) * 100
    yield {
      day,
      chance,
      unit: breach.unit,
      ...suspect(world, chance, breach, day),
      breachKind: breach.kind,
      breachFacts: `${dayText(day - chance.between(7, 30))}，当事人${breach.found}。`,
      basis: breach.basis,
      penaltyKinds: ['罚款'],
      content: `责令改正，罚款人民币${fineYuan}元`,
      fineYuan,
      suspendedLicence: null,
      shownMonths: fineYuan < 1000 ? 3 : 12,
    }
  }
}

/** The breach itself, or the commonest where a small county has nobody who could have done it. */
function possible(world: World, breach: Breach): Breach {
  const { suspect } = breach
  const somebody =
    suspect === 'DRIVER' || suspect === 'TRADER_REPAIR'
      ? suspect === 'DRIVER' || world.size.traders >= 4
      : world.firmsIn[suspect].some((firm) => firmRegisteredOn(world, firm) < world.start - 40)
  return somebody ? breach : (breaches[0] as Breach)
}

/** Somebody of whom the breach could be found on the day: there already, with the card already. */
function suspect(world: World, chance: Chance, { suspect }: Breach, day: number): Addressee {
  if (suspect === 'TRADER_REPAIR') {
    const trader = 4 * chance.between(0, Math.floor(world.size.traders / 4) - 1) + 3
    return ownerParty(world, world.size.firms + trader, day)
  }
  for (;;) {
    if (suspect === 'DRIVER') {
      const driver = chance.between(0, world.size.practitioners - 1)
      if (issuedOn(world, driver) < day - 40) return driverParty(world, driver)
      continue
    }
    const firm = chance.pick(world.firmsIn[suspect])
    if (firmRegisteredOn(world, firm) < day - 40) return ownerParty(world, firm, day)
  }
}
