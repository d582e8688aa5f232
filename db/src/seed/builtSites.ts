import { constructionUnit, contractsWithYear } from './built.ts'
import { chanceOf } from './chance.ts'
import { dayIn, dayText, instantText, learned } from './days.ts'
import { recordId } from './ids.ts'
import { roleOf, standing } from './industries.ts'
import type { FirmChange, SafetyFact, WageFact } from './types.ts'
import { idOf, type World } from './world.ts'

/** Contractors' contracts of the last year: those of which wages are reported. */
function* underWay(world: World) {
  for (const one of contractsWithYear(world)) if (one.role === 'CONTRACTOR' && one.year === world.lastYear) yield one
}

const contractorsOf = (firms: number): number[] =>
  Array.from({ length: firms }, (_, firm) => firm).filter((firm) => roleOf(firm) === 'CONTRACTOR' && standing(firm) > 0)

/** How many statements of wages there are: two months of each contractor. */
export const wageStatements = (firms: number): number => 2 * contractorsOf(firms).length

/** 农民工工资: of each contractor the last two months of the year after its last contract was signed in; in one of nine some are in arrears. */
export function* wages(world: World): Generator<WageFact> {
  for (const { contract, firm, year } of underWay(world)) {
    const chance = chanceOf(world.seed, 'wages', firm)
    const workers = chance.between(12, 90)
    const late = firm % 9 === 4
    for (const month of [11, 12]) {
      const owed = late && month === 12
      yield {
        id: recordId(world.seed, 'n', `${firm} ${year} ${month}`),
        contractId: contract.id,
        month: `${year}-${month}`,
        workers,
        paidShare: owed ? '0.8' : '1',
        arrears: owed ? String(workers * 1200) : '0',
        saidBy: constructionUnit,
        knownFrom: instantText(learned(chance, dayIn(year + 1, 1, month - 8), world.today)),
      }
    }
  }
}

const hasAccident = (firm: number) => firm % 9 === 2

/** How many accidents there are. */
export const safetyStatements = (firms: number): number => contractorsOf(firms).filter(hasAccident).length

/** 安全事故: a few, all 一般, in contracts of the last year. */
export function* safetyFacts(world: World): Generator<SafetyFact> {
  for (const { contract, firm, year } of underWay(world)) {
    if (!hasAccident(firm)) continue
    const chance = chanceOf(world.seed, 'accident', firm)
    const day = dayIn(year, 12, 1) + chance.between(0, 25)
    yield {
      id: recordId(world.seed, 't', `${firm} ${year}`),
      contractId: contract.id,
      occurredOn: dayText(day),
      severity: 'GENERAL',
      deaths: 0,
      injured: chance.between(1, 2),
      liable: chance.often(0.5),
      saidBy: constructionUnit,
      knownFrom: instantText(learned(chance, day, world.today)),
    }
  }
}

/** Firms that changed: one that was split off another, one into which another was merged; none in a very small county. */
export const changeStatements = (firms: number): number => (contractorsOf(firms).length >= 4 ? 2 : 0)

/** 企业变更: a split and a merger of contractors, each in a year that is assessed. */
export function* changesOfFirms(world: World): Generator<FirmChange> {
  const [first, second, third, fourth] = contractorsOf(world.size.firms)
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return
  const id = (firm: number) => idOf(world, 'firm', firm)
  const said = (kind: FirmChange['kind'], subject: number, of: number[], day: number): FirmChange => ({
    id: recordId(world.seed, 'h', `${kind} ${subject}`),
    subjectId: id(subject),
    kind,
    changedOn: dayText(day),
    ofSubjectIds: of.map(id).sort(),
    saidBy: constructionUnit,
    knownFrom: instantText(learned(chanceOf(world.seed, `firm change ${kind}`, subject), day, world.today)),
  })
  yield said('SPLIT', second, [first], dayIn(world.lastYear - 1, 6, 12))
  yield said('MERGED', third, [third, fourth], dayIn(world.lastYear, 9, 3))
}
