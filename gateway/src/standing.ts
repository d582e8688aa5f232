import {
  better,
  type Class,
  type ClassVerdicts,
  type Coordinates,
  type Rows,
  refusal,
  type Verdicts,
  type Viewer,
} from '@xinlu/schema'
import type { AskedCoordinate } from './asked.ts'
import { isFor, type OpeningKind, obligationNames, obligationOf, type Policy, type PolicyLine } from './policy.ts'

/** 开启: what an approved request, an emergency, an authority or a pair of auditors opens for a while. */
export interface Opening {
  id: string
  kind: OpeningKind
  org: string | null
  holder: string | null
  purpose: string
  /** The one operation that it opens; null where it opens any. */
  operationHash: string | null
  coordinates: readonly { coordinate: string; verdict: 'SEE' | 'MASK' }[]
  rows: Rows | null
  /** Distinct subjects. */
  quota: number | null
  validUntil: string
  /** OPEN, PARTIAL where some owners refused their part, or why it is not open. */
  state: string
}

/** What a decision is made from beside the policy. */
export interface Question {
  viewer: Viewer
  opening: Opening | null
  asked: readonly AskedCoordinate[]
  /** SHA-256 of the operation, normalised; a grant and a trusted operation are bound to it. */
  operationHash: string
  /** The name under which the operation is in the manifest of trusted operations. */
  trustedAs: string | null
}

/** What a viewer stands on for one purpose: the lines that fit, together. */
export interface Standing {
  lines: readonly PolicyLine[]
  elsewhere: Verdicts
  inOwnDomain: Verdicts
  /** Which subjects the viewer is narrowed to; null for all. */
  rows: Rows | null
  inForceOnly: boolean
  obligations: readonly string[]
  opening: Opening | null
  /** Every class that some line gives the role, whatever the purpose. */
  roleClasses: ReadonlySet<Class>
  clauseOf(classes: readonly Class[], coordinate: string): string | null
}

/** The lines of the policy that fit a viewer, together; PURPOSE_REFUSED when none fits, GRANT_REFUSED when the opening does not. */
export function standingOf(question: Question, policy: Policy, coordinates: Coordinates): Standing {
  const { viewer, trustedAs } = question
  const opening = openingFor(question, policy)
  const candidates = policy.lines.filter((line) => fits(line, viewer, opening))
  const lines = candidates.filter(
    ({ documents }) => !documents || (trustedAs !== null && documents.includes(trustedAs)),
  )
  if (lines.length === 0) throw candidates.length > 0 ? untrusted(candidates) : noLine(viewer)
  const obligations = [...new Set(lines.flatMap((line) => line.obligations ?? []))]
  const unhandled = obligations.find((one) => !(obligationNames as readonly string[]).includes(obligationOf(one).name))
  if (unhandled) throw noLine(viewer)
  const minCell = Math.max(
    0,
    ...obligations.map(obligationOf).map(({ name, most }) => (name === 'MIN_CELL' ? most : 0)),
  )
  const merged = (scopes: readonly (string | undefined)[]) => merge(lines.filter(({ rows }) => scopes.includes(rows)))
  const anywhere = merged([undefined, 'ALL', 'OWN_SUBJECT', 'BIDDERS', 'GRANT'])
  const shared = {
    ownUnit: merged(['OWN_UNIT']),
    coordinates: openedBy(opening, lines, coordinates),
    minCell,
    policyVersion: policy.version,
  }
  return {
    lines,
    elsewhere: { ...shared, classes: anywhere },
    inOwnDomain: { ...shared, classes: mergeTwo(anywhere, merged(['OWN_DOMAIN'])) },
    rows: rowsOf(lines, viewer, opening),
    inForceOnly: lines.some(({ facts }) => facts === 'IN_FORCE'),
    obligations,
    opening,
    roleClasses: new Set(
      policy.lines.filter((line) => isFor(line, viewer.role)).flatMap(({ classes }) => Object.keys(classes) as Class[]),
    ),
    clauseOf: (classes) => clauseOf(classes, lines),
  }
}

function fits(line: PolicyLine, viewer: Viewer, opening: Opening | null): boolean {
  return (
    line.purpose === viewer.purpose &&
    isFor(line, viewer.role) &&
    (line.duties ?? []).every((duty) => viewer.duties.includes(duty)) &&
    (line.grant === undefined || line.grant === opening?.kind)
  )
}

/** An opening must be this viewer's, for this purpose, still open, and for this operation. One of others' looks like none. */
function openingFor({ viewer, opening, operationHash }: Question, policy: Policy): Opening | null {
  if (viewer.grant === null) return null
  const fail = (expected: string, got: string, todo: string) => refusal('GRANT_REFUSED', { expected, got, todo })
  const held = opening && (opening.kind === 'DATA_REQUEST' ? opening.org === viewer.org : opening.holder === viewer.id)
  if (!opening || !held || viewer.id === null) throw fail('a grant of yours', 'none of this id', 'correct x-grant')
  if (opening.purpose !== viewer.purpose) {
    throw fail(`the purpose ${opening.purpose}`, viewer.purpose, 'ask for the purpose that was approved')
  }
  if (opening.state !== 'OPEN' && opening.state !== 'PARTIAL')
    throw fail('a grant that is open', opening.state, 'look at its state, or ask for a new one')
  if (opening.validUntil <= viewer.now) throw fail('a grant that still holds', 'EXPIRED', 'ask for a new one')
  if (opening.operationHash !== null && opening.operationHash !== operationHash) {
    throw fail('the operation that was approved', 'another', 'send that operation, or submit this one as a new request')
  }
  if (!policy.lines.some((line) => line.grant === opening.kind && isFor(line, viewer.role))) throw noLine(viewer)
  return opening
}

/** What an approved request opens, as far as the policy still lets a request open it. */
function openedBy(
  opening: Opening | null,
  lines: readonly PolicyLine[],
  coordinates: Coordinates,
): Record<string, 'SEE' | 'MASK'> {
  const opens = lines.find((line) => line.opens)?.opens
  if (!opening || !opens) return {}
  return Object.fromEntries(
    opening.coordinates.flatMap(({ coordinate, verdict }) => {
      const beyond = (coordinates.get(coordinate)?.classes ?? []).filter((one) => one !== 'PUBLIC')
      if (beyond.length === 0 || beyond.some((one) => !opens[one])) return []
      return [[coordinate, beyond.some((one) => opens[one] === 'MASK') ? 'MASK' : verdict]]
    }),
  )
}

function rowsOf(lines: readonly PolicyLine[], viewer: Viewer, opening: Opening | null): Rows | null {
  const scopes = new Set(lines.map(({ rows }) => rows))
  if (scopes.has('GRANT')) return opening?.rows ?? null
  if (scopes.has('BIDDERS')) return { codes: viewer.bidders }
  if (!scopes.has('OWN_SUBJECT')) return null
  if (viewer.subjectId) return { ids: [viewer.subjectId] }
  if (viewer.subjectCode) return { codes: [viewer.subjectCode] }
  throw refusal('PURPOSE_REFUSED', {
    expected: 'a token of a credit subject',
    got: 'one that names none',
    todo: 'sign in as the subject',
  })
}

function merge(lines: readonly PolicyLine[]): ClassVerdicts {
  return lines.reduce<ClassVerdicts>((given, { classes }) => mergeTwo(given, classes), {})
}

function mergeTwo(a: ClassVerdicts, b: ClassVerdicts): ClassVerdicts {
  const given = { ...a }
  for (const name of Object.keys(b) as Class[]) {
    const verdict = better(given[name], b[name])
    if (verdict) given[name] = verdict
  }
  return given
}

function clauseOf(classes: readonly Class[], lines: readonly PolicyLine[]): string | null {
  const clauses = classes.flatMap((name) => {
    const line = lines.find((one) => one.classes[name]) ?? lines.find(({ opens }) => opens?.[name])
    return line ? [`${line.basis.instrument} ${line.basis.at}`] : []
  })
  return clauses.length > 0 ? [...new Set(clauses)].join('; ') : null
}

function noLine(viewer: Viewer) {
  return refusal('PURPOSE_REFUSED', {
    expected: 'a role and a purpose that the policy joins',
    got: `${viewer.role} for ${viewer.purpose}${viewer.grant ? ' under a grant' : ''}`,
    todo: 'ask with another purpose (x-purpose), or ask the policy office for a line',
  })
}

function untrusted(lines: readonly PolicyLine[]) {
  return refusal('OPERATION_UNTRUSTED', {
    expected: `the operation ${lines.flatMap(({ documents }) => documents ?? []).join(' or ')}`,
    got: 'another',
    todo: 'send that operation as it stands',
  })
}
