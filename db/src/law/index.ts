export { besides, type RuleBeside, type RuleBesideChange } from './besides.ts'
export { type DatedFile, datedFilesIn, type FileFault, faultOf, inForceOn, yamlAt, yamlOf } from './datedFiles.ts'
export { dayAfter, isDay } from './day.ts'
export { type Edition, editionOf, editionsIn, type RuleEntry } from './editions.ts'
export { type PackReader, packReader } from './packReader.ts'
export { countyFirst, laterReadings, type Packs, packOn, packsHeld } from './packs.ts'
export {
  citation,
  editionAt,
  editions,
  instruments,
  type Law,
  law,
  lawIn,
  numberAt,
  type Rule,
  ruleAt,
  useRules,
} from './ruleAt.ts'
export { addWorkingDays, type Calendar, calendarOf, isWorkingDay, workingDaysBetween } from './workdays.ts'
