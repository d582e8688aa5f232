import { ruleAt } from '@xinlu/db'
import { refusal, type Viewer } from '@xinlu/schema'

/** 局办公室, which publishes the figures of the bureau's own duties. */
export const office = 'wenshui-office'

/** 党建人事股 and 局办公室, which teach the bureau's people (work points, 第12点). */
export const teachingUnits: readonly string[] = ['wenshui-personnel', office]

/** The units that receive, answer and close incidents, by the county's edition of a day. */
export const receivingUnits = (day: string) =>
  ruleAt('county-opinion', 'receiving.units', day).value as readonly string[]

/** NOT_FOUND for a clerk of another unit than those whose deed it is, so that it looks like none. */
export function provenOneOf({ id, unit }: Viewer, units: readonly string[], expected: string): void {
  if (id !== null && unit !== null && units.includes(unit)) return
  throw refusal('NOT_FOUND', {
    expected,
    got: 'none that your unit has to do with',
    todo: `leave it to ${units.join(' or ')}`,
  })
}

/** A unit as it is named; BAD_INPUT for what names none. */
export function unitTyped(name: string): string {
  if (/^[a-z0-9-]{3,40}$/.test(name)) return name
  throw refusal('BAD_INPUT', {
    expected: 'the name of a unit',
    got: name.slice(0, 40),
    todo: 'write it as a token names it',
  })
}
