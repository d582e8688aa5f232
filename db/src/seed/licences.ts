import { vehicleLicenceNo } from './cases.ts'
import { type Chance, chanceOf } from './chance.ts'
import { corrected, dayText, instantText, monthsLater, weekdayUpTo, yearOf } from './days.ts'
import { firmRegisteredOn } from './firms.ts'
import { recordId } from './ids.ts'
import { ownerParty } from './parties.ts'
import { published } from './publishing.ts'
import type { Licence, LicenceFacts } from './types.ts'
import { authority, authorityCode, numbering, units } from './units.ts'
import { carAt, plateOn, runnerOn } from './vehicles.ts'
import type { World } from './world.ts'

/** What was asked for: by which owner, under which article, for how long (months; null is long-term). */
interface Granted {
  owner: number
  unit: string
  kind: LicenceFacts['licenceKind']
  certificateName: string
  certificateNo: string
  content: string
  months: number | null
}

/** Whether a licence was given up later and said so: one in a hundred. */
const isGivenUp = (licence: number) => licence % 100 === 31

/** How many statements the stream yields. */
export function licenceStatements(licences: number): number {
  return licences + Math.floor((licences + 68) / 100)
}

/** 行政许可 in the order of their decisions, spread over the three years; document numbers of a unit and year have no gaps. */
export function* licences(world: World): Generator<Licence> {
  const numberOf = numbering()
  const span = world.today - 1 - world.start
  const count = world.size.licences
  for (let index = 0; index < count; index++) {
    const chance = chanceOf(world.seed, 'licence', index)
    const day = weekdayUpTo(world.start + 3 + Math.floor(((index + chance.next()) * (span - 3)) / count))
    const granted = grantedOn(world, chance, index, day)
    const licence = written(world, chance, index, day, granted, numberOf)
    yield licence
    if (!isGivenUp(index)) continue
    const knownFrom = instantText(corrected(chance, Date.parse(licence.knownFrom), world.today))
    yield { ...licence, facts: { ...licence.facts, status: '2', remark: '申请人申请注销' }, knownFrom }
  }
}

function written(
  world: World,
  chance: Chance,
  index: number,
  day: number,
  granted: Granted,
  numberOf: ReturnType<typeof numbering>,
): Licence {
  const { owner, unit, kind, certificateName, certificateNo, content, months } = granted
  const { party, subjectId } = ownerParty(world, owner, day)
  const until = months === null ? '2099-12-31' : dayText(monthsLater(day, months) - 1)
  return {
    id: recordId(world.seed, 'd', `licence ${index}`),
    subjectId,
    facts: {
      template: 'LICENCE_2018',
      party,
      documentName: '准予行政许可决定书',
      docNo: numberOf(units.find(({ code }) => code === unit)?.licenceSeries as string, yearOf(day)),
      licenceKind: kind,
      certificateName,
      certificateNo,
      content,
      decidedOn: dayText(day),
      validFrom: dayText(day),
      validUntil: until,
      authority,
      authorityCode,
      status: '1',
      source: authority,
      sourceCode: authorityCode,
      remark: null,
    },
    unit,
    saidBy: unit,
    ...published(world, chance, party, day),
  }
}

function grantedOn(world: World, chance: Chance, index: number, day: number): Granted {
  const draw = index % 20
  if (draw < 12) return vehicleLicence(world, chance, day)
  if (draw < 15) return freightLicence(world, chance, day)
  if (draw < 18) return oversizePassage(world, chance, index, day)
  return roadworks(world, chance, index, day) ?? freightLicence(world, chance, day)
}

/** 车辆营运证 (道路运输条例 第十条、第二十四条): for a vehicle on the road by then. */
function vehicleLicence(world: World, chance: Chance, day: number): Granted {
  for (;;) {
    const vehicle = chance.between(0, world.size.vehicles - 1)
    const car = carAt(world, vehicle)
    if (car.since > day) continue
    return {
      owner: runnerOn(car, day),
      unit: 'wenshui-planning',
      kind: '普通',
      certificateName: '道路运输证',
      certificateNo: vehicleLicenceNo(vehicle),
      content: `为${plateOn(world, vehicle, car, day)}号车辆配发车辆营运证`,
      months: null,
    }
  }
}

/** 道路货物运输经营许可 (道路运输条例 第二十四条), as given anew. */
function freightLicence(world: World, chance: Chance, day: number): Granted {
  const firm = somebody(world, chance, world.firmsIn.FREIGHT, day)
  return {
    owner: firm,
    unit: 'wenshui-planning',
    kind: '普通',
    certificateName: '道路运输经营许可证',
    certificateNo: `晋交运管许可吕字141121${String(firm).padStart(6, '0')}号`,
    content: '道路普通货物运输',
    months: 48,
  }
}

/** 超限运输许可 within the county (公路安全保护条例 第三十五条、第三十六条第四项): for one month. */
function oversizePassage(world: World, chance: Chance, index: number, day: number): Granted {
  return {
    owner: somebody(world, chance, world.firmsIn.FREIGHT, day),
    unit: 'wenshui-construction',
    kind: '普通',
    certificateName: '超限运输车辆通行证',
    certificateNo: `晋吕文超限${yearOf(day)}${String(index).padStart(6, '0')}`,
    content: '县境内公路超限运输，载运不可解体物品',
    months: 1,
  }
}

/** 涉路施工许可 (公路安全保护条例 第二十七条): for six months; null where the county has no construction firm of three years. */
function roadworks(world: World, chance: Chance, index: number, day: number): Granted | null {
  const old = world.firmsIn.CONSTRUCTION.filter((firm) => firmRegisteredOn(world, firm) < world.start)
  if (old.length === 0) return null
  return {
    owner: chance.pick(old),
    unit: 'wenshui-construction',
    kind: '普通',
    certificateName: '涉路施工许可证',
    certificateNo: `晋吕文涉路${yearOf(day)}${String(index).padStart(6, '0')}`,
    content: '跨越、穿越公路架设、埋设管道、电缆等设施',
    months: 6,
  }
}

function somebody(world: World, chance: Chance, firms: readonly number[], day: number): number {
  for (;;) {
    const firm = chance.pick(firms)
    if (firmRegisteredOn(world, firm) <= day) return firm
  }
}
