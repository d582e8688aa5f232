import { citation, ruleAt } from '@xinlu/db'
import { dayOf, refusal } from '@xinlu/schema'

/** An appointment as far as it lets somebody check a tender. */
export interface Appointment {
  person: string
  employerCode: string | null
  until: string
  state: string
}

/** Whether an appointment lets its person check now: declared free of conflict, not revoked, not ended, not employed by a bidder. */
export function holds({ until, state, employerCode }: Appointment, now: string, bidding: readonly string[]): boolean {
  const employed = employerCode !== null && bidding.includes(employerCode)
  return state === 'DECLARED' && dayOf(now) <= until && !employed
}

/** What everybody is told who has no appointment that holds for a tender: also of one that there is not. */
export const notAppointed = () =>
  refusal('GRANT_REFUSED', {
    expected: 'an appointment of yours that holds for this tender, declared free of conflict',
    got: 'none',
    todo: 'correct the tender, or ask the unit that appoints evaluators',
  })

/** What is said to whoever declares something of a tender for which it has no appointment that stands, and where there is none. */
export const nothingToDeclare = () =>
  refusal('NOT_FOUND', {
    expected: 'a tender for which you are appointed',
    got: 'none of this id',
    todo: 'correct it, or ask the unit that appoints evaluators',
  })

/** The sentence by which an evaluator with an interest in a bidder leaves. */
export const declarationBasis = (at: string) => citation(ruleAt('tendering', 'evaluator.avoids', dayOf(at)))
