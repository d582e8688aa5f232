import { chanceOf, scattered } from './chance.ts'
import { corrected, dayIn, dayText, instantText, learned } from './days.ts'
import { fleetKind } from './holdings.ts'
import { firmIndustries, roleOf, standing, traderIndustry } from './industries.ts'
import { roleWords, sampleMark, townships, tradeFirst, tradeSecond, tradeWords } from './names.ts'
import { businessRegNoFor, usccFor } from './numbers.ts'
import { personIn, phoneIn } from './people.ts'
import type { Enterprise, Industry, Person, SoleTrader } from './types.ts'
import { idOf, type World } from './world.ts'

const endings = ['有限公司', '有限责任公司']

/** The day number on which a firm was registered: long ago, or for a new one in the year before its first assessed year. */
export function firmRegisteredOn(world: World, firm: number): number {
  const chance = chanceOf(world.seed, 'firm age', firm)
  const years = standing(firm)
  if (years === 3) return world.start - chance.between(400, 15 * 365)
  const first = dayIn(world.lastYear - years, 1, 4)
  return Math.min(first + chance.between(0, 350), world.today - 30)
}

/** The statements on a firm: one, or for one in twenty two: it moved, or another person took its head. */
export function firmAt(world: World, firm: number): [Enterprise, ...Enterprise[]] {
  const chance = chanceOf(world.seed, 'firm', firm)
  const registered = firmRegisteredOn(world, firm)
  const township = chance.pick(townships)
  const known = learned(chance, registered, world.today)
  const first: Enterprise = {
    id: idOf(world, 'firm', firm),
    uscc: usccFor(world.seed, '91', firm),
    name: firmName(world, firm),
    legalRepresentative: personIn(world, 'head', firm),
    phone: phoneIn(world, 'head', firm),
    address: addressIn(township, chance.between(1, 288)),
    township,
    industries: firmIndustries(firm),
    registeredOn: dayText(registered),
    saidBy: 'wenshui-planning',
    validFrom: dayText(registered),
    knownFrom: instantText(known),
  }
  if (!firmChanges(firm)) return [first]
  // a change of what was said in the last two years, after the firm's registration and before today
  const changed = Math.max(registered + 7, world.today - chance.between(20, 700))
  const knownLater = corrected(chance, Math.max(known, learned(chance, changed, world.today)), world.today)
  const then = { validFrom: dayText(changed), knownFrom: instantText(knownLater) }
  if (firm % 40 === 33) {
    const legalRepresentative = personIn(world, 'nextHead', firm)
    return [first, { ...first, ...then, legalRepresentative, phone: phoneIn(world, 'nextHead', firm) }]
  }
  const next = chance.pick(townships)
  return [first, { ...first, ...then, township: next, address: addressIn(next, chance.between(300, 588)) }]
}

/** Whether something said of a firm changes later. */
export function firmChanges(firm: number): boolean {
  return firm % 40 === 13 || firm % 40 === 33
}

function addressIn(township: string, number: number): string {
  return `山西省吕梁市文水县${township}样例路${number}号`
}

/** 名称: 文水县 + 字号 + 行业 + 组织形式 + the mark; different for each firm. */
function firmName(world: World, firm: number): string {
  const role = roleOf(firm)
  const [first] = firmIndustries(firm) as [Exclude<Industry, 'CONSTRUCTION'>]
  const words = role ? roleWords[role] : tradeWords[first]
  let place = scattered(firm, tradeFirst.length * tradeSecond.length * words.length * endings.length, world.seed)
  const next = (list: readonly string[]) => {
    const word = list[place % list.length] as string
    place = Math.floor(place / list.length)
    return word
  }
  return `文水县${next(tradeFirst)}${next(tradeSecond)}${next(words)}${next(endings)}${sampleMark}`
}

/** The day number on which a sole trader was registered: before the three years begin. */
export function traderRegisteredOn(world: World, trader: number): number {
  return world.start - chanceOf(world.seed, 'trader age', trader).between(30, 8 * 365)
}

/** Who runs a sole trader: the driver of its truck, or the head of the repair shop. */
export function operatorOf(world: World, trader: number): Person {
  const owner = world.size.firms + trader
  return fleetKind(owner, world.size.firms)
    ? personIn(world, 'practitioner', world.drivers.starts[owner] as number)
    : personIn(world, 'operator', trader)
}

/** The statements on a sole trader: one, or for one in twenty two: its phone changed. One in five has no 统一社会信用代码. */
export function traderAt(world: World, trader: number): [SoleTrader, ...SoleTrader[]] {
  const chance = chanceOf(world.seed, 'trader', trader)
  const registered = traderRegisteredOn(world, trader)
  const industry = traderIndustry(trader)
  const township = townships[trader % townships.length] as string
  const place = scattered(Math.floor(trader / townships.length), tradeFirst.length * tradeSecond.length, world.seed)
  const style = `${tradeFirst[place % tradeFirst.length]}${tradeSecond[Math.floor(place / tradeFirst.length)]}`
  const known = learned(chance, registered, world.today)
  const first: SoleTrader = {
    id: idOf(world, 'trader', trader),
    uscc: trader % 5 === 2 ? null : usccFor(world.seed, '92', trader),
    businessRegNo: businessRegNoFor(world.seed, trader),
    tradeName: `文水县${township}${style}${industry === 'FREIGHT' ? '货运部' : '汽修部'}${sampleMark}`,
    operator: operatorOf(world, trader),
    phone: phoneIn(world, 'operator', trader),
    township,
    industries: [industry],
    registeredOn: dayText(registered),
    saidBy: 'wenshui-planning',
    validFrom: dayText(registered),
    knownFrom: instantText(known),
  }
  if (!traderChanges(trader)) return [first]
  const changed = world.today - chance.between(20, 700)
  const phone = phoneIn(world, 'laterOperator', trader)
  const knownLater = corrected(chance, Math.max(known, learned(chance, changed, world.today)), world.today)
  return [first, { ...first, phone, validFrom: dayText(changed), knownFrom: instantText(knownLater) }]
}

/** Whether something said of a sole trader changes later. */
export function traderChanges(trader: number): boolean {
  return trader % 20 === 9
}
