import { contractsWithYear, dayOfWork } from './built.ts'
import { chanceOf } from './chance.ts'
import { dayText, instantText, learned } from './days.ts'
import { recordId } from './ids.ts'
import { roleOf, standing } from './industries.ts'
import type { Conduct, ConstructionRole } from './types.ts'
import type { World } from './world.ts'

/** What firms of a role are found to do, each an item of its pack; part by part. */
const found: Readonly<Record<ConstructionRole, readonly string[]>> = {
  CONTRACTOR: ['DELAY', 'QUALITY_FAULT', 'KEY_PERSON_ABSENT', 'SAFETY_HAZARD', 'WAGE_ARREARS'],
  DESIGNER: ['DELAY', 'QUALITY_FAULT', 'KEY_PERSON_ABSENT'],
  SUPERVISOR: ['DELAY', 'SAFETY_HAZARD', 'KEY_PERSON_ABSENT'],
  TESTING: ['DELAY', 'DATA_FAULT', 'KEY_PERSON_ABSENT'],
}

/** How many a firm has in a year, by how many years ago: drawn without the county's seed, so that a county of a size has so many. */
const countOf = (firm: number, age: number): number => {
  const draw = chanceOf(0, `conducts ${age}`, firm).next()
  return draw < 0.45 ? 0 : draw < 0.8 ? 1 : 2
}

/** How many statements the stream yields. */
export function conductStatements(firms: number): number {
  let count = 0
  for (let firm = 0; firm < firms; firm++)
    if (roleOf(firm)) for (let age = 0; age < standing(firm); age++) count += countOf(firm, age)
  return count
}

/** 信用行为 of construction firms in the assessed years: in the contract of the year, or of other conduct; the older of them published. */
export function* conducts(world: World): Generator<Conduct> {
  for (const { contract, firm, role, year } of contractsWithYear(world)) {
    const chance = chanceOf(world.seed, `conduct ${year}`, firm)
    for (let nth = 0; nth < countOf(firm, world.lastYear - year); nth++) {
      const draw = chance.next()
      const part = draw < 0.1 ? 'BID' : draw < 0.8 ? 'PERFORMANCE' : 'OTHER'
      const code = part === 'BID' ? 'BID_WITHDRAWN' : part === 'OTHER' ? 'NOT_REPORTED' : chance.pick(found[role])
      const day = dayOfWork(chance, world, contract, year)
      const correctedOn = part === 'PERFORMANCE' && chance.often(0.6) ? day + chance.between(5, 15) : null
      const publishedOn = chance.often(0.5) ? day + chance.between(16, 30) : null
      yield {
        id: recordId(world.seed, 'b', `${firm} ${year} ${nth}`),
        subjectId: contract.subjectId,
        role,
        code,
        part,
        contractId: part === 'OTHER' ? null : contract.id,
        occurredOn: dayText(day),
        times: 1,
        correctedOn: correctedOn === null ? null : dayText(correctedOn),
        foundBy: '文水县交通运输局',
        docNo: `文交建信〔${year}〕${String((firm % 90) * 3 + nth + 1).padStart(3, '0')}号`,
        publishedOn: publishedOn === null ? null : dayText(publishedOn),
        saidBy: 'wenshui-construction',
        knownFrom: instantText(learned(chance, publishedOn ?? correctedOn ?? day, world.today)),
      }
    }
  }
}
