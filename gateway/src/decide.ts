import {
  type Class,
  type ClassVerdict,
  type Coordinate,
  type Coordinates,
  deedClasses,
  embargoed,
  refusal,
  type Verdicts,
  type Viewer,
  verdictAt,
  type WithheldReason,
} from '@xinlu/schema'
import type { AskedCoordinate, Usage } from './asked.ts'
import type { Policy } from './policy.ts'
import { type Question, type Standing, standingOf } from './standing.ts'
import { unlockerOf } from './unlock.ts'

/** What is decided of one coordinate. */
export interface CoordinateVerdict {
  coordinate: string
  usage: Usage
  verdict: ClassVerdict | 'REFUSE'
  /** OWN_UNIT: so only for rows that the viewer's own unit stated. */
  rows: 'ALL' | 'OWN_UNIT'
  mask: string | null
  /** The clause by which it is open; null for a refusal. */
  clause: string | null
  reason: WithheldReason | null
  unlockedBy: string | null
}

/** What is decided of one operation for one viewer. Pure; knows no domain word. */
export interface Decision {
  verdict: 'ALLOW' | 'PARTIAL' | 'REFUSE'
  perCoordinate: ReadonlyMap<string, CoordinateVerdict>
  standing: Standing
  /** Whether anything beyond PUBLIC is given, so that the ledger must have an entry. */
  disclosing: boolean
}

/** What the whole is: the classes of its coordinates and which subgraph answers for each. */
export interface Whole {
  coordinates: Coordinates
  subgraphOf: ReadonlyMap<string, string>
}

/** Decides an operation: deny wins, absence of a line is refusal, an obligation without a handler is refusal. */
export function decide(question: Question, policy: Policy, whole: Whole): Decision {
  const standing = standingOf(question, policy, whole.coordinates)
  const perCoordinate = new Map<string, CoordinateVerdict>()
  for (const asked of question.asked) {
    perCoordinate.set(asked.coordinate, verdictOn(asked, question.viewer, standing, policy, whole))
  }
  const all = [...perCoordinate.values()]
  const refused = all.some(({ verdict }) => verdict === 'REFUSE')
  // A request that was approved in part is answered in part: the rest is withheld, as its owners decided.
  const partial =
    policy.purposes[question.viewer.purpose]?.answer === 'PARTIAL' || standing.opening?.state === 'PARTIAL'
  return {
    verdict: !refused ? 'ALLOW' : partial ? 'PARTIAL' : 'REFUSE',
    perCoordinate,
    standing,
    disclosing: all.some(
      ({ coordinate, verdict }) =>
        verdict !== 'REFUSE' && (whole.coordinates.get(coordinate)?.classes ?? []).some((one) => one !== 'PUBLIC'),
    ),
  }
}

function verdictOn(
  { coordinate, root, withArguments }: AskedCoordinate,
  viewer: Viewer,
  standing: Standing,
  policy: Policy,
  { coordinates, subgraphOf }: Whole,
): CoordinateVerdict {
  const known = coordinates.get(coordinate) ?? unclassified
  const subgraph = subgraphOf.get(coordinate) ?? ''
  const usage = usageOf(known, root, withArguments)
  const verdicts = verdictsFor(standing, subgraph, policy, viewer)
  const refuse = (reason: WithheldReason): CoordinateVerdict => ({
    coordinate,
    usage,
    verdict: 'REFUSE',
    rows: 'ALL',
    mask: null,
    clause: null,
    reason,
    unlockedBy: unlockerOf(known, subgraph, viewer, policy, standing),
  })
  // A viewer who is narrowed to some subjects may enter only by fields that keep to them.
  if (standing.rows && root === 'query' && !known.rows && !known.classes.some(isDeed)) return refuse('ROW')
  const usual = verdictAt(verdicts, coordinate, known, false)
  const best = verdictAt(verdicts, coordinate, known, true)
  if (!best) return refuse(known.classes.some((one) => embargoed.includes(one)) ? 'EMBARGO' : reasonOf(known, standing))
  return {
    coordinate,
    usage,
    verdict: best,
    rows: usual === best ? 'ALL' : 'OWN_UNIT',
    mask: best === 'MASK' ? known.mask : null,
    clause: standing.clauseOf(known.classes, coordinate),
    reason: null,
    unlockedBy: null,
  }
}

const unclassified: Coordinate = { classes: [], mask: null, aggregate: false, rows: false }

const isDeed = (name: Class) => (deedClasses as readonly string[]).includes(name)

function usageOf({ classes, aggregate }: Coordinate, root: AskedCoordinate['root'], withArguments: boolean): Usage {
  if (root === 'mutation') return 'WRITE'
  if (aggregate) return 'AGGREGATE'
  return root === 'query' && withArguments && !classes.every((one) => one === 'PUBLIC') ? 'SEARCH' : 'READ'
}

function reasonOf({ classes }: Coordinate, { roleClasses }: Standing): WithheldReason {
  return classes.every((one) => roleClasses.has(one)) ? 'PURPOSE' : 'CLASS'
}

/** The verdicts that go into the seal for one subgraph: what is open in the viewer's own domain is open only there. */
export function verdictsFor(standing: Standing, subgraph: string, policy: Policy, { unit }: Viewer): Verdicts {
  const own = unit !== null && policy.owners[subgraph] === unit
  return own ? standing.inOwnDomain : standing.elsewhere
}

/** The viewer as one subgraph meets it: its rows, and whether facts that are not published exist for it there. */
export function viewerFor(
  decision: Decision,
  subgraph: string,
  viewer: Viewer,
  { subgraphOf, coordinates }: Whole,
): Viewer {
  const { standing } = decision
  const opened = Object.keys(standing.elsewhere.coordinates).some(
    (name) => subgraphOf.get(name) === subgraph && coordinates.get(name)?.classes.some((one) => one !== 'PUBLIC'),
  )
  return {
    ...viewer,
    rows: standing.rows,
    publishedOnly: standing.elsewhere.classes.INTERNAL !== 'SEE' && !opened,
    inForceOnly: standing.inForceOnly,
  }
}

/** FIELD_REFUSED, naming what is refused to a caller who may know of it. */
export function refusedWhole({ perCoordinate, standing }: Decision, { coordinates }: Whole) {
  const refused = [...perCoordinate.values()].filter(({ verdict }) => verdict === 'REFUSE')
  const unlockers = [...new Set(refused.flatMap(({ unlockedBy }) => (unlockedBy ? [unlockedBy] : [])))]
  return refusal('FIELD_REFUSED', {
    expected: `fields of class ${Object.keys(standing.elsewhere.classes).join(', ')}`,
    got: refused
      .map(({ coordinate, reason }) =>
        reason === 'ROW'
          ? `${coordinate} (does not keep to your rows)`
          : `${coordinate} (${coordinates.get(coordinate)?.classes.join('+') || 'no class'})`,
      )
      .join(', '),
    todo:
      unlockers.length > 0
        ? `leave these fields out, or ask with ${unlockers.join(' or ')}`
        : 'leave these fields out, or ask with a purpose that opens them',
  })
}
