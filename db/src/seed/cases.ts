import { orderingBasis, repeatedBasis } from './breaches.ts'
import { chanceOf } from './chance.ts'
import { dayText, sittingFrom } from './days.ts'
import { violationDay } from './moments.ts'
import { type Culprit, type Offenders, turnAt, violationOf } from './offenders.ts'
import { driverParty, ownerParty } from './parties.ts'
import type { Ruling } from './rulings.ts'
import { carAt, plateOn } from './vehicles.ts'
import { idOf, type World } from './world.ts'

/** A penalty that leads to the list of 严重违法超限超载失信当事人, and the entry that rests on it; days are day numbers. */
export interface Case {
  ruling: Ruling
  listing: { key: string; subjectId: string; circumstance: number; basis: string; listedOn: number } | null
}

/** 营运证 number of a vehicle in the sample. */
export function vehicleLicenceNo(vehicle: number): string {
  return `晋吕交运管字141121${String(vehicle).padStart(6, '0')}号`
}

/** All such cases, in the order of their decisions. There are about a dozen for each unit of scale, so they may be kept. */
export function casesOf(world: World, offenders: Offenders): Case[] {
  const cases = [
    ...offenders.trucks.flatMap((culprit, truck) => repeatedCases(world, offenders, culprit, truck)),
    ...offenders.firms.map((_, place) => firmCase(world, offenders, place)),
    ...offenders.sourceUnits.flatMap((firm, place) => sourceUnitCases(world, firm, place)),
  ]
  return cases.sort((a, b) => a.ruling.day - b.ruling.day)
}

/** 情形一 and, for three drivers of seven trucks, 情形二: caught for the fourth time within a year. */
function repeatedCases(world: World, offenders: Offenders, { vehicle, driver }: Culprit, truck: number): Case[] {
  const caught = [0, 1, 2, 3].map((time) => violationDay(world, violationOf(world, offenders, truck, time)))
  const fourth = caught[3] as number
  const days = caught.map(dayText).join('、')
  const owner = world.vehicles.ownerOf[vehicle] as number
  const plate = plateOn(world, vehicle, carAt(world, vehicle), fourth)
  const chance = chanceOf(world.seed, 'case', truck)
  const day = sittingFrom(fourth + 15)
  const licence = vehicleLicenceNo(vehicle)
  const ofTruck: Case = {
    ruling: {
      day,
      chance,
      unit: 'wenshui-squad-4',
      ...ownerParty(world, owner, day),
      breachKind: '货运车辆1年内违法超限运输超过3次',
      breachFacts: `${plate}号货运车辆于${days}违法超限运输，1年内违法超限运输超过3次。`,
      basis: repeatedBasis,
      penaltyKinds: ['吊销许可证/执照'],
      content: `吊销${plate}号货运车辆的车辆营运证`,
      fineYuan: null,
      suspendedLicence: `道路运输证 ${licence}`,
      shownMonths: 36,
    },
    listing: {
      key: `truck ${truck}`,
      subjectId: idOf(world, 'vehicle', vehicle),
      circumstance: 1,
      basis: `${plate}号货运车辆于${days}违法超限运输，1年内超过3次`,
      listedOn: day + 28,
    },
  }
  if (truck % 2 !== 0 || truck % 7 > 4) return [ofTruck]
  const ofDriver: Case = {
    ruling: {
      ...ofTruck.ruling,
      ...driverParty(world, driver),
      breachKind: '货运车辆驾驶人1年内违法超限运输超过3次',
      breachFacts: `当事人驾驶货运车辆于${days}违法超限运输，1年内违法超限运输超过3次。`,
      penaltyKinds: ['限制从业'],
      content: '责令停止从事营业性运输',
      suspendedLicence: null,
    },
    listing: {
      key: `driver ${truck}`,
      subjectId: idOf(world, 'practitioner', driver),
      circumstance: 2,
      basis: `驾驶货运车辆于${days}违法超限运输，1年内超过3次`,
      listedOn: day + 28,
    },
  }
  return [ofTruck, ofDriver]
}

/** 情形三: more than a tenth of a firm's trucks caught within a year, and the firm told to stop. */
function firmCase(world: World, offenders: Offenders, place: number): Case {
  const { firm } = offenders.firms[place] as Offenders['firms'][number]
  // all six trucks have had their turn once; at the usual pace that takes half a year
  const day = sittingFrom(violationDay(world, turnAt(offenders, place, 5)) + 15)
  const trucks = world.vehicles.counts[firm] as number
  const share = `1年内有6辆货运车辆违法超限运输，超过本单位货运车辆总数${trucks}辆的10%`
  return {
    ruling: {
      day,
      chance: chanceOf(world.seed, 'firm case', place),
      unit: 'wenshui-squad-4',
      ...ownerParty(world, firm, day),
      breachKind: '道路运输企业1年内违法超限运输的货运车辆超过本单位货运车辆总数10%',
      breachFacts: `当事人${share}。`,
      basis: repeatedBasis,
      penaltyKinds: ['责令停产停业'],
      content: '责令停业整顿',
      fineYuan: null,
      suspendedLicence: null,
      shownMonths: 36,
    },
    listing: {
      key: `firm ${place}`,
      subjectId: idOf(world, 'firm', firm),
      circumstance: 3,
      basis: `${share}，被责令停业整顿`,
      listedOn: day + 28,
    },
  }
}

/** 情形五: a source unit that had drivers overload is fined three times within a year, the last time more than 20,000 CNY. */
function sourceUnitCases(world: World, firm: number, place: number): Case[] {
  return [6000, 12_000, 25_000].map((fineYuan, time) => {
    const day = sittingFrom(world.start + 420 + (place % 40) * 6 + time * 70)
    return {
      ruling: {
        day,
        chance: chanceOf(world.seed, `source case ${time}`, place),
        unit: 'wenshui-squad-4',
        ...ownerParty(world, firm, day),
        breachKind: '指使、强令车辆驾驶人超限运输货物',
        breachFacts: `当事人于${dayText(day - 12)}指使车辆驾驶人超限运输货物出场。`,
        basis: orderingBasis,
        penaltyKinds: ['罚款'],
        content: `责令改正，罚款人民币${fineYuan}元`,
        fineYuan,
        suspendedLicence: null,
        shownMonths: time === 2 ? 36 : 12,
      },
      listing:
        time < 2
          ? null
          : {
              key: `source ${place}`,
              subjectId: idOf(world, 'firm', firm),
              circumstance: 5,
              basis: '指使、强令车辆驾驶人超限运输货物，1年内受到3次行政处罚，其中一次罚款25000元',
              listedOn: day + 28,
            },
    }
  })
}
