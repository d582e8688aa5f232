import type { Day, Instant } from './types.ts'

/** 号牌颜色: 黄 蓝 绿 黄绿 */
export type PlateColour = 'YELLOW' | 'BLUE' | 'GREEN' | 'YELLOW_GREEN'

/** 号牌 that a vehicle carries from a day until its next one. */
export interface PlateSpell {
  plate: string
  colour: PlateColour
  validFrom: Day
  knownFrom: Instant
}

/** 车主 of a vehicle from a day until its next one. */
export interface OwnerSpell {
  ownerId: string
  validFrom: Day
  knownFrom: Instant
}

/** 租赁, 挂靠: who else holds a vehicle from a day up to and with another. A later statement of the same puts its end right. */
export interface HireStatement {
  kind: 'LEASED' | 'ATTACHED'
  holderId: string
  validFrom: Day
  validTo: Day | null
  knownFrom: Instant
}

export type VehicleKind = 'TRUCK' | 'COACH' | 'BUS' | 'TAXI'

/** 车辆; spells are in the order of their days. `axles` counts those of a combination together. */
export interface Vehicle {
  id: string
  vin: string
  kind: VehicleKind
  axles: number
  combination: boolean
  plates: PlateSpell[]
  owners: OwnerSpell[]
  /** All of one hire: no sample vehicle has two. */
  hires: HireStatement[]
  saidBy: string
}
