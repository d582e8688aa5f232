import { chanceOf } from './chance.ts'
import { monthsLater } from './days.ts'
import { firmRegisteredOn } from './firms.ts'
import type { World } from './world.ts'

/** Who else than its owner holds a truck: a firm, from a day up to and with another; null where none is agreed. Days are day numbers. */
export interface Hire {
  kind: 'LEASED' | 'ATTACHED'
  firm: number
  from: number
  until: number | null
}

/**
 * 租赁, 挂靠: of firms' trucks that came in the three years three in ten are leased out for three to twenty-four months, and of sole
 * traders' six in ten are attached to a firm, a third of these not any more. Firms of eight to twenty trucks take no part: the
 * offenders are among them, whose shares are told.
 */
export function hireOf(world: World, vehicle: number, owner: number, since: number): Hire | null {
  const { size, start, today, firmsIn, vehicles } = world
  const fleet = vehicles.counts[owner] as number
  const ofFirm = owner < size.firms
  if (ofFirm && (since < start || isTold(fleet))) return null
  const chance = chanceOf(world.seed, 'hire', vehicle)
  if (!chance.often(ofFirm ? 0.3 : 0.6)) return null
  const from = Math.max(since, start - 400) + chance.between(20, 200)
  const firm = chance.pick(firmsIn.FREIGHT)
  if (from > today - 20 || firm === owner || isTold(vehicles.counts[firm] as number)) return null
  if (firmRegisteredOn(world, firm) > from) return null
  const kind = ofFirm ? 'LEASED' : 'ATTACHED'
  if (ofFirm) return { kind, firm, from, until: monthsLater(from, chance.between(3, 24)) - 1 }
  const until = from + chance.between(90, 700)
  return { kind, firm, from, until: chance.often(0.33) && until < today - 10 ? until : null }
}

const isTold = (trucks: number) => trucks >= 8 && trucks <= 20
