import { type Viewer, verdictAt, XinluError } from '@xinlu/schema'
import { type DocumentNode, specifiedRules, validate } from 'graphql'
import { type AskedCoordinate, askedBy } from '../asked.ts'
import { decide, verdictsFor } from '../decide.ts'
import { audienceOf } from '../deciding.ts'
import type { Opening } from '../standing.ts'
import type { Side } from './sides.ts'

/** One operation to be decided again. */
export interface Operation {
  name: string
  /** The hash by which ledger, manifest and grants know it. */
  hash: string
  document: DocumentNode
  origin: 'RECORDED' | 'TRUSTED' | 'GRANT'
  /** The name in the manifest of trusted operations. */
  trustedAs: string | null
}

/** What a caller gets at a coordinate. ABSENT: it does not exist for the audience. GONE: nor for anybody. */
export type Access = 'SEE' | 'MASK' | 'AGGREGATE' | 'REFUSE' | 'ABSENT' | 'GONE'

/** One coordinate as decided: of rows that other units stated, of those of the viewer's own. */
export interface Cell {
  others: Access
  own: Access
  clause: string | null
  mask: string | null
}

export interface Outcome {
  /** ALLOW, PARTIAL, REFUSE, INVALID, ABSENT, or the code of the refusal. */
  verdict: string
  cells: ReadonlyMap<string, Cell>
}

/** An operation as one side reads it: what it asks for, and whether it is valid there. */
export interface Read {
  asked: readonly AskedCoordinate[]
  valid: boolean
}

/** Reads an operation against one side's schema. */
export function readAgainst({ document }: Operation, { schema }: Side): Read {
  return {
    asked: askedBy(document, null, schema),
    valid: validate(schema, document, specifiedRules, { maxErrors: 1 }).length === 0,
  }
}

/** What an operation would give a viewer on one side; touches no data. */
export function outcomeOf(
  { hash, trustedAs }: Operation,
  { asked, valid }: Read,
  viewer: Viewer,
  opening: Opening | null,
  { policy, whole }: Side,
): Outcome {
  const shown = audienceShown(viewer, policy)
  if (typeof shown === 'string') return all(asked, shown)
  const exists = (coordinate: string) => {
    const classes = whole.coordinates.get(coordinate)?.classes
    return !classes ? null : shown === null || classes.every((one) => shown.has(one))
  }
  let decision: ReturnType<typeof decide>
  try {
    const question = { viewer, opening, asked, operationHash: hash, trustedAs }
    decision = decide(question, policy, whole)
  } catch (error) {
    if (error instanceof XinluError) return all(asked, error.code)
    throw error
  }
  const cells = new Map<string, Cell>()
  for (const { coordinate, verdict, rows, clause, mask } of decision.perCoordinate.values()) {
    const there = exists(coordinate)
    const usual = () => {
      const known = whole.coordinates.get(coordinate)
      const verdicts = verdictsFor(decision.standing, whole.subgraphOf.get(coordinate) ?? '', policy, viewer)
      return (known && verdictAt(verdicts, coordinate, known, false)) ?? 'REFUSE'
    }
    const none: Access | null = there === null ? 'GONE' : there ? null : 'ABSENT'
    cells.set(coordinate, {
      others: none ?? (rows === 'ALL' ? verdict : usual()),
      own: none ?? verdict,
      clause: none ? null : clause,
      mask: none ? null : mask,
    })
  }
  const absent = [...cells.values()].some(({ own }) => own === 'ABSENT')
  return { verdict: !valid ? 'INVALID' : absent ? 'ABSENT' : decision.verdict, cells }
}

/** The classes that exist for a viewer's audience, null for all; the code of the refusal where there is no audience. */
function audienceShown(viewer: Viewer, policy: Side['policy']): ReadonlySet<string> | null | string {
  try {
    const shown = policy.audiences[audienceOf(viewer, policy)]
    return shown === 'ALL' || !shown ? null : new Set<string>(shown)
  } catch (error) {
    if (error instanceof XinluError) return error.code
    throw error
  }
}

const closed: Cell = { others: 'REFUSE', own: 'REFUSE', clause: null, mask: null }

function all(asked: readonly AskedCoordinate[], verdict: string): Outcome {
  return { verdict, cells: new Map(asked.map(({ coordinate }) => [coordinate, closed])) }
}
