import { constructionUnit, contractsWithYear } from './built.ts'
import { chanceOf } from './chance.ts'
import { dayIn, dayNumber, dayText, instantText, learned } from './days.ts'
import { recordId } from './ids.ts'
import { menNames, surnames } from './names.ts'
import type { ConstructionRole, KeyPerson, Performance } from './types.ts'
import type { World } from './world.ts'

/** How many statements of performance there are: two of each contract. */
export const performanceStatements = (contractCount: number): number => 2 * contractCount

/** 履约情况: of each contract in the year in which it was signed, when it was bid for, and in the next. */
export function* performances(world: World): Generator<Performance> {
  for (const { contract, firm, year } of contractsWithYear(world)) {
    const chance = chanceOf(world.seed, `performance ${year}`, firm)
    const startedOn = dayNumber(contract.signedOn) + chance.between(10, 40)
    const share = chance.between(20, 60)
    for (const later of [0, 1]) {
      const day = Math.min(dayIn(year + later + 1, 1, 5), world.today - 20)
      const done = later === 0 ? share : Math.min(100, share + chance.between(25, 60))
      const finishedOn = done === 100 ? dayText(Math.min(dayIn(year + 1, 10, 20), world.today - 20)) : null
      yield {
        id: recordId(world.seed, 'y', `${firm} ${year} ${later}`),
        contractId: contract.id,
        year: year + later,
        progress: (done / 100).toFixed(2),
        startedOn: dayText(startedOn),
        finishedOn,
        performed: true,
        bid: later === 0,
        saidBy: constructionUnit,
        knownFrom: instantText(learned(chance, day, world.today)),
      }
    }
  }
}

const posts: Readonly<Record<ConstructionRole, string>> = {
  CONTRACTOR: '项目经理',
  DESIGNER: '项目负责人',
  SUPERVISOR: '总监理工程师',
  TESTING: '试验室主任',
}

/** 关键人员: one of each contract. */
export function* keyPersons(world: World): Generator<KeyPerson> {
  for (const { contract, firm, role, year } of contractsWithYear(world)) {
    const chance = chanceOf(world.seed, `key person ${year}`, firm)
    yield {
      id: recordId(world.seed, 'm', `${firm} ${year}`),
      contractId: contract.id,
      name: chance.pick(surnames) + chance.pick(menNames) + chance.pick(menNames),
      post: posts[role],
      startsOn: contract.signedOn,
      saidBy: constructionUnit,
      knownFrom: contract.knownFrom,
    }
  }
}
