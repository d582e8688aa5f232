import { isDay } from '@xinlu/db'
import { refusal } from '@xinlu/schema'
import type { Item, Pack } from './pack.ts'
import type { ConductFact, Day, Given, SectionFact } from './types.ts'

/** A conduct and the item of the sheet that it is. */
export interface Found {
  conduct: ConductFact
  item: Item
}

/** The conducts in order of occurrence, then of their ids, each with its item; what cannot be evaluated is refused, and never passed over. */
export function foundIn(pack: Pack, { sections, conducts }: Given): Found[] {
  assertOnce(
    [...sections, ...conducts].map(({ id }) => id),
    'each fact once',
  )
  assertOnce(
    sections.map(({ contractId }) => contractId),
    'each section once in a year',
  )
  for (const section of sections) assertPrice(section)
  const bySection = new Map(sections.map((section) => [section.contractId, section]))
  const items = new Map(pack.items.map((item) => [item.code, item]))
  return [...conducts].sort(inOrder).map((conduct) => {
    const { id, code, part, contractId, times, occurredOn } = conduct
    const item = items.get(code)
    if (!item) throw bad(`${id}: an item of ${pack.edition}`, code)
    if (part !== item.part) throw bad(`${id}: ${code} as ${item.part}`, part)
    if (!Number.isSafeInteger(times) || times < 1) throw bad(`${id}: times, 1 or more`, String(times))
    if (!isDay(occurredOn)) throw bad(`${id}: the day of the conduct as YYYY-MM-DD`, occurredOn)
    assertSection(conduct, contractId === null ? undefined : bySection.get(contractId))
    return { conduct, item }
  })
}

/** What was known on a day: what happened later has not happened yet, what is put right later is not yet. */
export function knownOn(given: Given, day: Day): Given {
  const conducts = given.conducts
    .filter(({ occurredOn }) => occurredOn <= day)
    .map((one) => (one.correctedOn !== null && one.correctedOn > day ? { ...one, correctedOn: null } : one))
  return { ...given, conducts }
}

function assertOnce(ids: readonly string[], expected: string): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) throw bad(expected, id)
    seen.add(id)
  }
}

function assertPrice({ id, price, performed }: SectionFact): void {
  if (price === null && !performed) return
  if (price === null) throw bad(`${id}: the price of a section that was performed`, 'none')
  if (!/^\d{1,30}(\.\d{1,2})?$/.test(price) || /^[0.]+$/.test(price))
    throw bad(`${id}: a price above 0 in 元, to the cent`, price)
}

/** A conduct lies in a section in which that part is evaluated, other conduct in none: else it would be lost, or cost too much. */
function assertSection({ id, part, contractId }: ConductFact, section: SectionFact | undefined): void {
  if (part === 'OTHER') {
    if (contractId !== null) throw bad(`${id}: no section for other conduct`, contractId)
    return
  }
  const isIn = part === 'BID' ? section?.bid : section?.performed
  if (isIn) return
  throw refusal('CONFLICT', {
    expected: `${id}: a section ${part === 'BID' ? 'bid for' : 'performed'} in the year`,
    got: contractId ?? 'none',
    todo: 'state the section of the year, or correct the conduct',
  })
}

const inOrder = (a: ConductFact, b: ConductFact) =>
  a.occurredOn < b.occurredOn ? -1 : a.occurredOn > b.occurredOn ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

const bad = (expected: string, got: string) =>
  refusal('BAD_INPUT', { expected, got, todo: 'correct the fact that the evaluation rests on' })
