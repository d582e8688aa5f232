import { assessmentFacts, factStatements } from './assessmentFacts.ts'
import { assessmentStatements, assessments } from './assessments.ts'
import { projectStatements, projects, sections } from './built.ts'
import { changeStatements, changesOfFirms, safetyFacts, safetyStatements, wageStatements, wages } from './builtSites.ts'
import { conductStatements, conducts } from './conducts.ts'
import { constructionGrades, gradeStatements } from './construction.ts'
import { firmAt, firmChanges, traderAt, traderChanges } from './firms.ts'
import { cycleStatements, integrityCycles } from './integrity.ts'
import { licenceStatements, licences } from './licences.ts'
import { listings } from './listings.ts'
import { townships } from './names.ts'
import { offendersOf } from './offenders.ts'
import { otherActStatements, otherActs } from './otherActs.ts'
import { penalties, penaltyStatements } from './penalties.ts'
import { keyPersons, performanceStatements, performances } from './performed.ts'
import { practitionerAt, practitionerChanges } from './practitioners.ts'
import {
  contractStatements,
  contracts,
  inspectionStatements,
  openCaseStatements,
  openCases,
  plannedInspections,
} from './secrets.ts'
import type { Counts, County } from './types.ts'
import { units } from './units.ts'
import { vehicleAt } from './vehicles.ts'
import { weighingStatements, weighings } from './weighings.ts'
import { type CountyOptions, sizesAt, type World, worldOf } from './world.ts'

/**
 * The sample county, modelled on 文水县: the same seed, scale and today give the same county byte for byte. All of it is made up
 * and bears the sample's marks. BAD_INPUT where the options are out of range.
 */
export function county(options: CountyOptions): County {
  const world = worldOf(options)
  const offenders = offendersOf(world)
  const { firms, traders, practitioners, vehicles } = world.size
  return {
    units,
    townships,
    enterprises: () => walk(() => each(firms, (index) => firmAt(world, index))),
    soleTraders: () => walk(() => each(traders, (index) => traderAt(world, index))),
    practitioners: () => walk(() => each(practitioners, (index) => practitionerAt(world, index))),
    vehicles: () => walk(() => each(vehicles, (index) => [vehicleAt(world, index)])),
    assessments: () => walk(() => assessments(world)),
    assessmentFacts: () => walk(() => assessmentFacts(world, offenders)),
    integrityCycles: () => walk(() => integrityCycles(world)),
    constructionGrades: () => walk(() => constructionGrades(world)),
    weighings: () => walk(() => weighings(world, offenders)),
    listings: () => walk(() => listings(world, offenders)),
    penalties: () => walk(() => penalties(world, offenders)),
    licences: () => walk(() => licences(world)),
    otherActs: () => walk(() => otherActs(world)),
    contracts: () => walk(() => contracts(world)),
    projects: () => walk(() => projects(world)),
    sections: () => walk(() => sections(world)),
    performances: () => walk(() => performances(world)),
    keyPersons: () => walk(() => keyPersons(world)),
    conducts: () => walk(() => conducts(world)),
    wages: () => walk(() => wages(world)),
    safetyFacts: () => walk(() => safetyFacts(world)),
    firmChanges: () => walk(() => changesOfFirms(world)),
    openCases: () => walk(() => openCases(world)),
    plannedInspections: () => walk(() => plannedInspections(world)),
  }
}

/** How many statements each stream of a county of this scale yields, corrections included; BAD_INPUT where it is out of range. */
export function describe(scale: number): Counts {
  const size = sizesAt(scale)
  const count = (things: number, twice: (index: number) => boolean) => {
    let total = things
    for (let index = 0; index < things; index++) total += Number(twice(index))
    return total
  }
  return {
    enterprises: count(size.firms, firmChanges),
    soleTraders: count(size.traders, traderChanges),
    practitioners: count(size.practitioners, practitionerChanges),
    vehicles: size.vehicles,
    assessments: assessmentStatements(size.firms),
    assessmentFacts: factStatements(size.firms, size.practitioners),
    integrityCycles: cycleStatements(size.practitioners),
    constructionGrades: gradeStatements(size.firms),
    weighings: weighingStatements(size.weighingBlocks),
    listings: listingStatements(scale),
    penalties: penaltyStatements(size.penalties),
    licences: licenceStatements(size.licences),
    otherActs: otherActStatements(size.otherActs),
    contracts: contractStatements(size.firms),
    projects: projectStatements(),
    sections: contractStatements(size.firms),
    performances: performanceStatements(contractStatements(size.firms)),
    keyPersons: contractStatements(size.firms),
    conducts: conductStatements(size.firms),
    wages: wageStatements(size.firms),
    safetyFacts: safetyStatements(size.firms),
    firmChanges: changeStatements(size.firms),
    openCases: openCaseStatements(size.firms),
    plannedInspections: inspectionStatements(size.firms),
  }
}

/** Entries are few, and how many are over rests on days: counted on a county of this scale. */
function listingStatements(scale: number): number {
  const world: World = worldOf({ scale, today: '2026-11-23' })
  return [...listings(world, offendersOf(world))].length
}

/** A stream that may be walked more than once. */
function walk<T>(begin: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: begin }
}

function* each<T>(count: number, at: (index: number) => readonly T[]): Generator<T> {
  for (let index = 0; index < count; index++) yield* at(index)
}
