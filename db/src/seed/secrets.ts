import { chanceOf, scattered } from './chance.ts'
import { beginning, dayIn, dayText, instantText, learned, yearOf } from './days.ts'
import { recordId } from './ids.ts'
import { firmIndustries, roleOf, standing } from './industries.ts'
import { townships } from './names.ts'
import { projectId, projectName } from './projects.ts'
import type { Contract, OpenCase, PlannedInspection } from './types.ts'
import { idOf, type World } from './world.ts'

/** How many contracts the stream yields: one a year for each year that a construction firm has been there. */
export function contractStatements(firms: number): number {
  let count = 0
  for (let firm = 0; firm < firms; firm++) if (roleOf(firm)) count += standing(firm)
  return count
}

/** 合同 of construction firms, one a year; prices in 元. */
export function* contracts(world: World): Generator<Contract> {
  for (let firm = 0; firm < world.size.firms; firm++) {
    const role = roleOf(firm)
    if (!role) continue
    const chance = chanceOf(world.seed, 'contract', firm)
    for (let year = world.lastYear - standing(firm) + 1; year <= world.lastYear; year++) {
      const day = dayIn(year, 3, 1) + chance.between(0, 200)
      const length = chance.between(2, 30)
      const unitPrice = chance.between(180, 420) * 10_000
      const township = chance.pick(townships)
      yield {
        id: recordId(world.seed, 'c', `${firm} ${year}`),
        subjectId: idOf(world, 'firm', firm),
        projectId: projectId(world, year, township),
        project: projectName(year, township),
        sectionId: recordId(world.seed, 'e', `${firm} ${year}`),
        section: `第${chance.between(1, 6)}合同段`,
        role,
        client: '文水县交通运输局',
        signedOn: dayText(day),
        price: String(length * unitPrice),
        unitPrices: [{ item: '每公里', unit: 'km', price: String(unitPrice) }],
        saidBy: 'wenshui-construction',
        knownFrom: instantText(learned(chance, day, world.today)),
      }
    }
  }
}

/** How many open cases there are: one for every six firms. */
export const openCaseStatements = (firms: number): number => Math.max(12, Math.round(firms / 6))

const suspicions = [
  '涉嫌超限运输',
  '涉嫌未取得道路运输经营许可从事经营',
  '涉嫌使用无道路运输证的车辆',
  '涉嫌未按规定维护车辆',
] as const

/** 立案案件 of the last ninety days that are not decided yet, on firms, sole traders and drivers by turns, by the four squads. */
export function* openCases(world: World): Generator<OpenCase> {
  const kinds = [
    ['firm', world.size.firms],
    ['trader', world.size.traders],
    ['practitioner', world.size.practitioners],
  ] as const
  for (let index = 0; index < openCaseStatements(world.size.firms); index++) {
    const chance = chanceOf(world.seed, 'open case', index)
    const [kind, size] = kinds[index % 3] as (typeof kinds)[number]
    const squad = 1 + (Math.floor(index / 3) % 4)
    const day = world.today - chance.between(2, 88)
    yield {
      id: recordId(world.seed, 'k', index),
      subjectId: idOf(world, kind, scattered(index, size, world.seed)),
      caseNo: `晋吕文交立〔${yearOf(day)}〕${String(index + 1).padStart(3, '0')}号`,
      openedOn: dayText(day),
      suspectedBreach: chance.pick(suspicions),
      officer: `执法${squad}分队${chance.pick(['甲', '乙', '丙'])}员`,
      state: chance.pick(['调查取证', '案件审核', '告知听证']),
      saidBy: `wenshui-squad-${squad}`,
      knownFrom: instantText(Math.min(beginning(day) + 10 * 3_600_000, beginning(world.today) - 3_600_000)),
    }
  }
}

/** How many planned inspections there are: every third firm once in the year. */
export const inspectionStatements = (firms: number): number => Math.ceil(firms / 3)

/** 检查计划 of this year: every third firm, in a month of its own. */
export function* plannedInspections(world: World): Generator<PlannedInspection> {
  const year = yearOf(world.today)
  for (let firm = 0; firm < world.size.firms; firm += 3) {
    const chance = chanceOf(world.seed, 'inspection', firm)
    yield {
      id: recordId(world.seed, 'p', `${firm} ${year}`),
      subjectId: idOf(world, 'firm', firm),
      month: `${year}-${String(chance.between(1, 12)).padStart(2, '0')}`,
      industry: firmIndustries(firm)[0] as PlannedInspection['industry'],
      reason: chance.pick(['年度计划', '投诉较多', '上年考核等级较低']),
      saidBy: `wenshui-squad-${1 + (firm % 4)}`,
      knownFrom: instantText(beginning(dayIn(year, 1, 5)) + 10 * 3_600_000),
    }
  }
}
