import { refusal } from '@xinlu/schema'
import { provenAnswer, valueIn, valuesIn } from './domain/plan/answer.ts'
import type { Evidence } from './domain/plan/evidence.ts'
import type { PlannedItem } from './domain/plan/plan.ts'
import type { Indicator } from './domain/target/scheme.ts'
import type { RoomContext } from './loaders.ts'
import type { IndicatorRow, PlanItemRow } from './planRows.ts'
import { lastMeasured, recordOf, stateMeasured } from './store/measurements.ts'
import { hasTarget, planFor, planOn, targetFor } from './yearly.ts'

/** An answer as somebody submits it. */
export interface Submitted {
  answer: string
  receiptId: string
}

/** The longest answer that is read, in characters. */
const longest = 200_000

const unknown = (what: string) => refusal('NOT_FOUND', { expected: what, got: 'none', todo: 'look at the list' })

/** The item of a plan by its id, <year>-<nn>; NOT_FOUND for none, CONFLICT for one that nothing measures. */
function itemNamed(id: string): PlannedItem & { measuring: NonNullable<PlannedItem['measuring']> } {
  const year = /^(\d{4})-/.exec(id)?.[1]
  const item = year ? planFor(Number(year)).items.find((one) => one.id === id) : undefined
  if (!item) throw unknown('an item of a plan')
  const { measuring } = item
  if (measuring) return { ...item, measuring }
  throw refusal('CONFLICT', { expected: 'an item that is measured', got: item.why ?? '', todo: 'choose another item' })
}

function indicatorNamed(year: number, code: string): Indicator {
  const found = targetFor(year).indicators.find((one) => one.code === code)
  if (found) return found
  throw unknown('an indicator of the year')
}

/** The name under which what is measured of an indicator is kept. */
const indicatorId = (year: number, code: string) => `${year}/${code}`

/** The data of an answer and when it was given, once the log agrees. */
async function proven({ db, viewer, logKeys }: RoomContext, evidence: Evidence, { answer, receiptId }: Submitted) {
  if (answer.length > longest)
    throw refusal('BAD_INPUT', {
      expected: `at most ${longest} characters`,
      got: 'more',
      todo: 'submit its data alone',
    })
  const record = await recordOf(db, viewer, receiptId, logKeys())
  return { data: provenAnswer(evidence, viewer, record, answer), answeredAt: record?.at ?? '' }
}

/** 测量 of an item of the plan. */
export async function submitItem(context: RoomContext, id: string, submitted: Submitted): Promise<PlanItemRow> {
  const item = itemNamed(id)
  const { data, answeredAt } = await proven(context, item.measuring.evidence, submitted)
  const value = valueIn(data, item.measuring.evidence)
  const { receiptId } = submitted
  await stateMeasured(context.db, context.viewer, { itemId: id, value, values: null, receiptId, answeredAt })
  const [last = null] = await lastMeasured(context.db, context.viewer, [id])
  return { item, last }
}

/** 测量 of an indicator: a value of each unit that has one. */
export async function submitIndicator(
  context: RoomContext,
  year: number,
  code: string,
  submitted: Submitted,
): Promise<IndicatorRow> {
  const indicator = indicatorNamed(year, code)
  const { data, answeredAt } = await proven(context, indicator.evidence, submitted)
  const values = valuesIn(data, indicator.evidence, planOn(`${year}-12-31`).units)
  const itemId = indicatorId(year, code)
  const { receiptId } = submitted
  await stateMeasured(context.db, context.viewer, { itemId, value: null, values, receiptId, answeredAt })
  const [last = null] = await lastMeasured(context.db, context.viewer, [itemId])
  return { indicator, last }
}

/** 工作要点 of a year, each item with what was last measured. */
export async function plannedItems({ db, viewer }: RoomContext, year: number): Promise<PlanItemRow[]> {
  const { items } = planFor(year)
  const last = await lastMeasured(
    db,
    viewer,
    items.map(({ id }) => id),
  )
  return items.map((item, i) => ({ item, last: last[i] ?? null }))
}

/** 考核指标 of a year, each with what was last measured; none of a year without them. */
export async function indicators({ db, viewer }: RoomContext, year: number): Promise<IndicatorRow[]> {
  const all = hasTarget(year) ? targetFor(year).indicators : []
  const last = await lastMeasured(
    db,
    viewer,
    all.map(({ code }) => indicatorId(year, code)),
  )
  return all.map((indicator, i) => ({ indicator, last: last[i] ?? null }))
}
