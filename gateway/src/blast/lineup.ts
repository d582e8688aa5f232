import { type Class, type ClassVerdict, nobody, type Viewer } from '@xinlu/schema'
import type { AskedCoordinate } from '../asked.ts'
import type { Whole } from '../decide.ts'
import { callersOf } from '../matrix.ts'
import { isFor, type OpeningKind, type Policy } from '../policy.ts'
import type { Opening } from '../standing.ts'

/** 来访组合: a caller as a policy tells callers apart, in a unit that owns a domain or in none. */
export interface LineUp {
  role: string
  duties: readonly string[]
  purpose: string
  grant: OpeningKind | null
  /** A unit that answers for a subgraph; null for one that answers for none. */
  domain: string | null
}

/** A caller as it is told. */
export function labelOf({ role, duties, purpose, grant }: Omit<LineUp, 'domain'>): string {
  return [`${role} / ${purpose}`, ...duties.map((duty) => `duty ${duty}`), ...(grant ? [`grant ${grant}`] : [])].join(
    ', ',
  )
}

/** Every line-up that one of two policies tells apart, each once. */
export function lineUpsOf(older: Policy, newer: Policy): LineUp[] {
  const both = [older, newer]
  const found = new Map<string, LineUp>()
  for (const { role, duties, purpose, grant } of both.flatMap(callersOf)) {
    const caller = { role, duties, purpose, grant }
    const ownDomain = both
      .flatMap(({ lines }) => lines)
      .some((line) => line.rows === 'OWN_DOMAIN' && line.purpose === purpose && isFor(line, role))
    const units = ownDomain ? new Set(both.flatMap(({ owners }) => Object.values(owners))) : []
    for (const domain of [null, ...units]) found.set(JSON.stringify([caller, domain]), { ...caller, domain })
  }
  return [...found.values()]
}

const elsewhere = 'a unit that owns nothing'

/** A person of a line-up, of whom nothing else is known. */
export function viewerOf({ role, duties, purpose, grant, domain }: LineUp, now: string): Viewer {
  const known = { id: 'viewer', org: 'org', unit: domain ?? elsewhere, subjectId: 's', bidders: ['b'] }
  return { ...nobody(now), ...(role !== 'anonymous' && known), role, duties, purpose, grant: grant && 'opening' }
}

/** An opening for a line-up that needs one: for a data request all that the policy lets a request open. */
export function openingOf(
  { role, purpose, grant }: LineUp,
  asked: readonly AskedCoordinate[],
  policy: Policy,
  whole: Whole,
): Opening | null {
  if (!grant) return null
  return {
    id: 'opening',
    kind: grant,
    org: 'org',
    holder: 'viewer',
    purpose,
    operationHash: null,
    coordinates: asked.flatMap(({ coordinate }) => {
      const verdict = openable(coordinate, { role, purpose, grant }, policy, whole)
      return verdict === null ? [] : [{ coordinate, verdict }]
    }),
    rows: { ids: ['s'] },
    quota: null,
    validUntil: '9999-01-01T00:00:00.000Z',
    state: 'OPEN',
  }
}

/** How a request may open a coordinate at most by the policy; null where it may not, or where it need not. */
export function openable(
  coordinate: string,
  { role, purpose, grant }: Pick<LineUp, 'role' | 'purpose' | 'grant'>,
  policy: Policy,
  { coordinates }: Whole,
): 'SEE' | 'MASK' | null {
  const known = coordinates.get(coordinate)
  const beyond = known?.classes.filter((one) => one !== 'PUBLIC') ?? []
  if (!known || beyond.length === 0) return null
  const lines = policy.lines.filter(
    (line) => line.grant === grant && line.purpose === purpose && isFor(line, role) && line.opens,
  )
  const given = (name: Class): ClassVerdict | undefined =>
    lines.map(({ opens }) => opens?.[name]).find((verdict) => verdict !== undefined)
  const verdicts = beyond.map(given)
  if (verdicts.some((verdict) => verdict !== 'SEE' && verdict !== 'MASK')) return null
  if (!verdicts.includes('MASK')) return 'SEE'
  return known.mask === null ? null : 'MASK'
}
