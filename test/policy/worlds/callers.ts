import { all, type Caller, clerkOf, supervision } from './caller.ts'
import { insideCallers } from './callersInside.ts'
import { outsideCallers } from './callersOutside.ts'
import { fulfilledCommitments, repairedDecisions } from './workflows.ts'

/** By whom something is asked, beside what was repaired. */
const asking: readonly Caller[] = [...outsideCallers, ...insideCallers]

/** Every kind of caller: in its own right, under an opening, and for a purpose that is not its own. What was repaired is the subject's and the audit's to see. */
export const callers: readonly Caller[] = asking.map((caller) =>
  caller.purpose === 'SUBJECT_SELF' || (caller.purpose === 'AUDIT' && caller.person !== 'dashboard')
    ? caller
    : { ...caller, flips: [...caller.flips, ...repairedDecisions, ...fulfilledCommitments] },
)

/** Those who see what others may not: for controls, beside the callers themselves. */
export const witnesses: readonly Omit<Caller, 'flips'>[] = [
  { name: 'dashboard', person: 'dashboard', purpose: supervision, opens: all },
  { name: 'planning-clerk', person: 'planning-clerk', purpose: supervision, opens: all },
  { name: 'construction-clerk', person: 'construction-clerk', purpose: supervision, opens: all },
  { name: 'clerk', person: 'clerk', purpose: supervision, opens: all },
  { name: 'squad-clerk', person: 'squad-clerk', purpose: supervision, opens: all },
  { name: 'squad-2-clerk', person: clerkOf('wenshui-squad-2'), purpose: supervision, opens: all },
  { name: 'overload-case-clerk', person: clerkOf('wenshui-overload'), purpose: supervision, opens: all },
  { name: 'auditor', person: 'auditor', purpose: 'AUDIT', opens: all },
]
