import { ruleAt } from '@xinlu/db'
import { dayOf, refusal, type Viewer } from '@xinlu/schema'
import type { Plan } from './plan.ts'

/** PURPOSE_REFUSED for others than a person of the office of the leader group. */
export function provenOffice({ unit, id }: Viewer, { office }: Pick<Plan, 'office'>): string {
  if (unit === office && id !== null) return id
  throw refusal('PURPOSE_REFUSED', {
    expected: `a clerk of ${office}, the office of the leader group`,
    got: unit ?? 'somebody without a unit',
    todo: 'ask the office',
  })
}

/** Whether the viewer is of the bureau itself: others, also those who audit it, compare no units. */
export function isInside({ org, now }: Viewer): boolean {
  return org !== null && org === ruleAt('county-bureau', 'authority.name', dayOf(now)).value
}

/** BAD_INPUT for what is no unit of the plan. */
export function unitOfPlan({ units }: Plan, unit: string): string {
  if (units.has(unit)) return unit
  throw refusal('BAD_INPUT', {
    expected: `one of ${[...units.keys()].join(', ')}`,
    got: unit.slice(0, 40),
    todo: 'name a unit of the plan',
  })
}
