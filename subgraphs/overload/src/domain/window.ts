import { ruleAt } from '@xinlu/db'
import { refusal } from '@xinlu/schema'

/** How "1年内" is counted: the twelve months up to a day, or its calendar year; the law does not say. */
export type WindowForm = 'rolling' | 'calendar'

const forms: readonly string[] = ['rolling', 'calendar']

/** The county's way of counting a year on a day, with its rule (county-overload-list year.window). */
export function windowForm(day: string): WindowForm {
  return chosen('year.window', day, forms) as WindowForm
}

/** On which day a firm's trucks are counted for its share: the last day of the year counted, or its first. */
export type FleetDay = 'window-end' | 'window-start'

/** The county's day of the fleet on a day, with its rule (county-overload-list fleet.day). */
export function fleetDayRule(day: string): FleetDay {
  return chosen('fleet.day', day, ['window-end', 'window-start']) as FleetDay
}

function chosen(name: string, day: string, among: readonly string[]): string {
  const { value } = ruleAt('county-overload-list', name, day)
  if (typeof value === 'string' && among.includes(value)) return value
  throw refusal('EDITION_FAULT', {
    expected: `${among.join(' or ')} in county-overload-list ${name}`,
    got: String(value),
    todo: 'correct the edition file',
  })
}

/**
 * The first day of the year that ends on a day, both counted. Rolling, each date is in it once: what was on 2025-08-01 is no longer
 * within one year of 2026-08-01; the law does not say, and this counts against nobody.
 */
export function windowFrom(end: string, form: WindowForm): string {
  return form === 'calendar' ? `${end.slice(0, 4)}-01-01` : dayAfter(yearBefore(end))
}

/** The day on which a firm's trucks are counted for the year that ends on a day. */
export function fleetDayOf(end: string, form: WindowForm, rule: FleetDay): string {
  return rule === 'window-end' ? end : windowFrom(end, form)
}

/** The same day a year before; of a leap day the last of February. */
function yearBefore(day: string): string {
  const before = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
  return day.endsWith('-02-29') ? before.replace(/29$/, '28') : before
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
