import { dayOf, refusal, together } from '@xinlu/schema'
import { coverageOf } from './coverage.ts'
import { periodNamed } from './domain/catalogue/periods.ts'
import { provenOffice, unitOfPlan } from './domain/plan/office.ts'
import { reportLines } from './domain/report/content.ts'
import type { RoomContext } from './loaders.ts'
import { plannedItems } from './measuring.ts'
import { makeReport } from './store/reports.ts'
import { planFor } from './yearly.ts'

/** 生成报告 of a unit and period that is over, from coverage and plan as they are known now; gives its id. */
export async function makeUnitReport(context: RoomContext, unit: string, named: string): Promise<string> {
  const { db, viewer, ask } = context
  const period = periodNamed(named)
  const year = Number(named.slice(0, 4))
  const plan = planFor(year)
  unitOfPlan(plan, unit)
  if (viewer.unit !== unit) provenOffice(viewer, plan)
  const today = dayOf(viewer.now)
  if (period.lastDay >= today)
    throw refusal('TOO_EARLY', { expected: `a day after ${period.lastDay}`, got: today, todo: 'wait until it is over' })
  const [{ cells, findings }, items] = await together([
    coverageOf(ask, viewer, year).found(),
    plannedItems(context, year),
  ])
  const measured = new Map(items.map(({ item, last }) => [item.id, last?.value ?? null]))
  const lines = reportLines({ plan, unit, period, cells, findings, measured, today })
  return makeReport(db, viewer, { unit, period: period.name, lines })
}
