import { dayOf } from '@xinlu/schema'
import { holesOf } from './domain/plan/liaison.ts'
import { periodsDue } from './domain/plan/reports.ts'
import type { RoomContext } from './loaders.ts'
import type { UnitLiaison } from './planRows.ts'
import { liaisonsOn, membersOn } from './store/group.ts'
import { finalTargets, unconfirmedIn } from './store/planFigures.ts'
import { handedInOf } from './store/reports.ts'
import { planFor, planOn } from './yearly.ts'

/** Every unit of the plan with its liaison on a day, and what it has not handed in. */
export async function unitLiaisons({ db, viewer }: RoomContext, day: string): Promise<UnitLiaison[]> {
  const plan = planOn(day)
  const [liaisons, reports] = await Promise.all([liaisonsOn(db, viewer, day), handedInOf(db, viewer)])
  const due = periodsDue(plan, viewer.now)
  return [...plan.units].map(([unit, unitName]) => {
    const own = reports.filter((one) => one.unit === unit)
    return {
      unit,
      unitName,
      liaison: liaisons.find((one) => one.unit === unit) ?? null,
      lastReportAt: own.at(-1)?.at ?? null,
      missing: due.filter((period) => !own.some((one) => one.period === period)),
    }
  })
}

/** 工作机制汇总 of a year, as it stands today. */
export async function figuresOf(context: RoomContext, year: number) {
  const { db, viewer } = context
  const plan = planFor(year)
  const today = dayOf(viewer.now)
  const [members, liaisons, reports] = await Promise.all([
    membersOn(db, viewer, today),
    liaisonsOn(db, viewer, today),
    handedInOf(db, viewer),
  ])
  const count = (...roles: string[]) => members.filter(({ role }) => roles.includes(role)).length
  const due = periodsDue(plan, viewer.now).flatMap((period) => [...plan.units.keys()].map((unit) => ({ unit, period })))
  const without = (hole: string) =>
    [...plan.units.keys()].filter((unit) =>
      (holesOf(liaisons.find((one) => one.unit === unit) ?? null, []) as string[]).includes(hole),
    ).length
  return {
    leaders: count('LEADER', 'DEPUTY'),
    office: count('OFFICE'),
    unitsWithoutLiaison: without('NO_LIAISON'),
    unitsWithoutDeputy: without('NO_DEPUTY'),
    reportsDue: due.length,
    reportsMissing: due.filter(({ unit, period }) => !reports.some((one) => one.unit === unit && one.period === period))
      .length,
    unconfirmedEmergencies: await unconfirmedIn(db, viewer, year),
    finalTargets: await finalTargets(db, viewer, year),
  }
}
