import { citation, editionAt, ruleAt } from '@xinlu/db'
import { refusal } from '@xinlu/schema'
import { whereKnown } from './publicity/tier.ts'
import { docNoOf, issuingUnitOf, seriesOf } from './series.ts'

const list = 'county-minor-exemption'

/** 免罚事项: a breach that is minor where every condition is met. */
export interface Item {
  item: string
  act: string
  conditions: string[]
}

/** One condition of an item, as it was checked. */
export interface Condition {
  condition: string
  met: boolean
  finding: string
}

/** The items of the list in force on a day; none where there is no list. */
export function itemsOn(day: string): Item[] {
  const rules = whereKnown(() => editionAt(list, day))?.rules ?? {}
  return Object.keys(rules).flatMap((name) => {
    const item = name.endsWith('.conditions') ? name.slice(0, -'.conditions'.length) : null
    return item ? [{ item, act: String(rules[`${item}.act`]?.value ?? ''), conditions: conditionsOf(item, day) }] : []
  })
}

const conditionsOf = (item: string, day: string) => ruleAt(list, `${item}.conditions`, day).value as string[]

/** The clause of an item's breach. */
export const itemBasis = (item: string, day: string) => citation(ruleAt(list, `${item}.act`, day))

/** The clause by which nobody is punished for what is minor, corrected in time and harmless (行政处罚法 第三十三条). */
export function exemptionBasis(day: string) {
  const rule = whereKnown(() => ruleAt('administrative-penalty', 'minor.exempt', day))
  return rule && citation(rule)
}

const bad = (expected: string, got: string, todo: string) => refusal('BAD_INPUT', { expected, got, todo })

/**
 * BAD_INPUT unless every condition that the list names for an item on a day, and no other, is there and met with its finding;
 * CONFLICT where one is not met: then it is no minor breach, and a penalty is decided as usual. No list, no exemption.
 */
export function assertAllMet(item: string, day: string, conditions: readonly Condition[]): void {
  const listed = itemsOn(day).find((one) => one.item === item)
  if (!listed) throw bad(`an item of the list in force on ${day}`, item.slice(0, 60), 'look at exemptionItems')
  const missing = listed.conditions.find((one) => !conditions.some(({ condition }) => condition === one))
  if (missing) throw bad(`every condition of ${item}: ${missing}`, 'it is not there', 'check it')
  const strange = conditions.find(
    ({ condition }, i) =>
      !listed.conditions.includes(condition) || conditions.findIndex((one) => one.condition === condition) < i,
  )
  if (strange) throw bad('each condition of the list once', strange.condition.slice(0, 60), 'leave it out')
  const unmet = conditions.find(({ met }) => !met)
  if (unmet)
    throw refusal('CONFLICT', {
      expected: `all conditions met: ${unmet.condition}`,
      got: 'one that is not',
      todo: 'decide on a penalty',
    })
}

/** BAD_INPUT for a number that is not in the unit's own series of exemptions. */
export function assertOwnNumber(docNo: string, unit: string, day: string): void {
  if (docNoOf(docNo)?.year === Number(day.slice(0, 4)) && issuingUnitOf('exemption', docNo, day) === unit) return
  const series = seriesOf('exemption', unit, day)
  throw bad(
    series ? `决定书文号: ${series}〔${day.slice(0, 4)}〕n号` : 'a unit that exempts',
    docNo.slice(0, 60),
    'use a number of your own unit',
  )
}
