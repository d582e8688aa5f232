import { type Chance, chanceOf } from './chance.ts'
import { dayIn, dayNumber, dayText, instantText, learned } from './days.ts'
import { roleOf, standing } from './industries.ts'
import { townships } from './names.ts'
import { projectId, projectName } from './projects.ts'
import { contracts } from './secrets.ts'
import type { ConstructionRole, Contract, ContractSection, Project } from './types.ts'
import type { World } from './world.ts'

/** 建管股: who states it all. */
export const constructionUnit = 'wenshui-construction'

/** Years of contracts in the county, those of firms that stand: the three that are assessed. */
const years = ({ lastYear }: World) => [lastYear - 2, lastYear - 1, lastYear]

/** How many projects there are: one a year in each township. */
export const projectStatements = (): number => 3 * townships.length

const projectKinds = ['ROAD', 'ROAD', 'BRIDGE', 'MAINTENANCE'] as const

/** 项目 of the county: one a year in each township. */
export function* projects(world: World): Generator<Project> {
  for (const year of years(world))
    for (const [i, township] of townships.entries()) {
      const day = dayIn(year, 1, 10)
      yield {
        id: projectId(world, year, township),
        name: projectName(year, township),
        kind: projectKinds[i % projectKinds.length] as Project['kind'],
        ownerName: '文水县交通运输局',
        startsOn: dayText(dayIn(year, 3, 1)),
        endsOn: dayText(dayIn(year + 2, 10, 31)),
        saidBy: constructionUnit,
        knownFrom: instantText(learned(chanceOf(world.seed, `project ${year}`, i), day, world.today)),
      }
    }
}

/** 合同段: one of each contract, at its price. */
export function* sections(world: World): Generator<ContractSection> {
  for (const { sectionId, projectId: project, section, price, client, saidBy, knownFrom } of contracts(world))
    yield { id: sectionId, projectId: project, name: section, price, client, saidBy, knownFrom }
}

/** A contract with the firm and year that it is of, in the order of the stream. */
export function* contractsWithYear(
  world: World,
): Generator<{ contract: Contract; firm: number; role: ConstructionRole; year: number }> {
  const stream = contracts(world)
  for (let firm = 0; firm < world.size.firms; firm++) {
    const role = roleOf(firm)
    if (!role) continue
    for (let year = world.lastYear - standing(firm) + 1; year <= world.lastYear; year++) {
      const { value } = stream.next()
      yield { contract: value as Contract, firm, role, year }
    }
  }
}

/** A day of chance in a year of a contract, on or after the day on which it was signed. */
export function dayOfWork(chance: Chance, world: World, { signedOn }: Contract, year: number): number {
  const from = Math.max(dayIn(year, 1, 5), dayNumber(signedOn) + 5)
  return chance.between(from, Math.max(from, Math.min(dayIn(year, 12, 10), world.today - 45)))
}
