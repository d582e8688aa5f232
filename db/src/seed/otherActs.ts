import { ruleAt } from '../law/index.ts'
import { type Chance, chanceOf } from './chance.ts'
import { corrected, dayText, instantText, weekdayUpTo, yearOf } from './days.ts'
import { firmRegisteredOn } from './firms.ts'
import { recordId } from './ids.ts'
import { type Addressee, driverParty, ownerParty } from './parties.ts'
import { issuedOn } from './practitioners.ts'
import { published } from './publishing.ts'
import type { Industry, OtherAct, OtherActFacts } from './types.ts'
import { authority, authorityCode, numbering } from './units.ts'
import type { World } from './world.ts'

/** What was done to whom by which unit; `days` is how long it lasts from its day on, null where it has no end. */
interface Done extends Addressee {
  unit: string
  actKind: OtherActFacts['actKind']
  documentName: string
  matter: string
  basis: string | null
  content: string
  days: number | null
}

/** Whether an inspection's row was first sent in without its basis: one in fifty of all other acts. */
const isCorrected = (act: number) => act % 50 === 23

/** How many statements the stream yields. */
export function otherActStatements(acts: number): number {
  return acts + Math.floor((acts + 26) / 50)
}

/**
 * 行政强制、行政奖励、行政确认、行政裁决、行政监督检查 in the order of their days, spread over the three years; seven of ten are
 * inspections. Document numbers of a unit, kind and year have no gaps.
 */
export function* otherActs(world: World): Generator<OtherAct> {
  const numberOf = numbering()
  const span = world.today - 1 - world.start
  const count = world.size.otherActs
  for (let index = 0; index < count; index++) {
    const chance = chanceOf(world.seed, 'other act', index)
    const day = weekdayUpTo(world.start + 3 + Math.floor(((index + chance.next()) * (span - 3)) / count))
    const act = written(world, chance, index, day, doneOn(world, chance, index % 20, day), numberOf)
    if (isCorrected(index)) {
      yield { ...act, facts: { ...act.facts, basis: null } }
      const knownFrom = instantText(corrected(chance, Date.parse(act.knownFrom), world.today))
      yield { ...act, facts: { ...act.facts, remark: '更正：补录依据' }, knownFrom }
    } else yield act
  }
}

function written(
  world: World,
  chance: Chance,
  index: number,
  day: number,
  done: Done,
  numberOf: ReturnType<typeof numbering>,
): OtherAct {
  const { unit, actKind, documentName, matter, basis, content, days, party, subjectId } = done
  const decidedOn = dayText(day)
  return {
    id: recordId(world.seed, 'd', `other act ${index}`),
    subjectId,
    facts: {
      template: 'OTHER_ACT',
      actKind,
      party,
      documentName,
      docNo: numberOf(seriesOf(actKind, unit, decidedOn), yearOf(day)),
      matter,
      basis,
      content,
      decidedOn,
      validFrom: days === null ? null : decidedOn,
      validUntil: days === null ? null : dayText(day + days),
      authority,
      authorityCode,
      source: authority,
      sourceCode: authorityCode,
      remark: null,
    },
    unit,
    saidBy: unit,
    ...published(world, chance, party, day),
  }
}

/** 文号代字 of a unit for a kind of act, as the county's edition gives it. */
const seriesOf = (kind: string, unit: string, day: string) =>
  String(ruleAt('county-document-series', `${kind.toLowerCase()}.${unit}`, day).value)

/** The `draw`-th of twenty: fourteen inspections, two compulsions and confirmations each, a reward and an adjudication. */
function doneOn(world: World, chance: Chance, draw: number, day: number): Done {
  if (draw === 14) return detained(world, chance, day)
  if (draw === 15) return seized(world, chance, day)
  if (draw === 16 || draw === 17) return confirmed(world, chance, day) ?? inspected(world, chance, day)
  if (draw === 18) return rewarded(world, chance, day)
  if (draw === 19) return adjudicated(world, chance, day) ?? inspected(world, chance, day)
  return inspected(world, chance, day)
}

const findings = ['安全管理台账不完整', '从业人员培训记录缺失', '车辆技术档案未及时更新'] as const

/** 行政监督检查: four of five find nothing. */
function inspected(world: World, chance: Chance, day: number): Done {
  const [unit, matter, industry, basis] = chance.pick([
    ['wenshui-planning', '道路货物运输经营者监督检查', 'FREIGHT', '《中华人民共和国道路运输条例》第五十八条'],
    ['wenshui-enforcement', '机动车维修经营者监督检查', 'REPAIR', '《中华人民共和国道路运输条例》第五十八条'],
    ['wenshui-overload', '货运源头单位监督检查', 'SOURCE_UNIT', '《公路安全保护条例》第四十一条'],
  ] as const)
  const clean = chance.often(0.8)
  return {
    ...(firmIn(world, chance, industry, day) ?? (firmIn(world, chance, 'FREIGHT', day) as Addressee)),
    unit,
    actKind: 'INSPECTION',
    documentName: '行政检查结果告知书',
    matter,
    basis,
    content: clean ? '未发现问题' : `发现问题：${chance.pick(findings)}；责令限期改正`,
    days: null,
  }
}

/** 行政强制: a vehicle without its licence is kept (道路运输条例 第六十二条). */
function detained(world: World, chance: Chance, day: number): Done {
  return {
    ...driverOn(world, chance, day),
    unit: 'wenshui-enforcement',
    actKind: 'COMPULSION',
    documentName: '行政强制措施决定书',
    matter: '暂扣车辆',
    basis: '《中华人民共和国道路运输条例》第六十二条',
    content: '对没有车辆营运证又无法当场提供其他有效证明的车辆予以暂扣',
    days: chance.between(3, 25),
  }
}

/** 行政强制: a vehicle that damaged a road is kept (公路安全保护条例 第七十二条). */
function seized(world: World, chance: Chance, day: number): Done {
  return {
    ...(firmIn(world, chance, 'FREIGHT', day) as Addressee),
    unit: 'wenshui-overload',
    actKind: 'COMPULSION',
    documentName: '行政强制措施决定书',
    matter: '扣留车辆',
    basis: '《公路安全保护条例》第七十二条',
    content: '造成公路损坏，拒不接受现场调查处理，扣留车辆',
    days: chance.between(3, 25),
  }
}

/** 行政确认; null where the county has no coach firm. The matter is the sample's, so that no article is named. */
function confirmed(world: World, chance: Chance, day: number): Done | null {
  const party = firmIn(world, chance, 'COACH_LINE', day)
  return (
    party && {
      ...party,
      unit: 'wenshui-planning',
      actKind: 'CONFIRMATION',
      documentName: '行政确认决定书',
      matter: '客运站站级核定（样例）',
      basis: null,
      content: '核定为三级客运站（样例）',
      days: null,
    }
  )
}

/** 行政奖励 for safety (安全生产法 第十九条): a firm, or a driver, whose is not published. */
function rewarded(world: World, chance: Chance, day: number): Done {
  const person = chance.often(0.3)
  return {
    ...(person ? driverOn(world, chance, day) : (firmIn(world, chance, 'FREIGHT', day) as Addressee)),
    unit: 'wenshui-office',
    actKind: 'REWARD',
    documentName: '行政奖励决定书',
    matter: '安全生产奖励',
    basis: '《中华人民共和国安全生产法》第十九条',
    content: '在改善安全生产条件、防止生产安全事故方面取得显著成绩，予以通报表扬',
    days: null,
  }
}

/** 行政裁决; null where the county has no coach firm. The matter is the sample's, so that no article is named. */
function adjudicated(world: World, chance: Chance, day: number): Done | null {
  const party = firmIn(world, chance, 'COACH_LINE', day)
  return (
    party && {
      ...party,
      unit: 'wenshui-policy',
      actKind: 'ADJUDICATION',
      documentName: '行政裁决书',
      matter: '班线客运发车时间纠纷裁决（样例）',
      basis: null,
      content: '按核定的班次时刻发车（样例）',
      days: null,
    }
  )
}

/** A firm of an industry that is there by the day; null where none is. Every tenth has none: the examples in the docs are told of those. */
function firmIn(world: World, chance: Chance, industry: Industry, day: number): Addressee | null {
  const there = world.firmsIn[industry].filter((firm) => firm % 10 !== 0 && firmRegisteredOn(world, firm) <= day)
  return there.length === 0 ? null : ownerParty(world, chance.pick(there), day)
}

/** A driver who has the card by the day; not every tenth, as with firms. */
function driverOn(world: World, chance: Chance, day: number): Addressee {
  for (;;) {
    const driver = chance.between(0, world.size.practitioners - 1)
    if (driver % 10 !== 0 && issuedOn(world, driver) <= day) return driverParty(world, driver)
  }
}
