import { type Class, nobody, XinluError } from '@xinlu/schema'
import { parse } from 'graphql'
import { isFor, type OpeningKind } from '../policy.ts'
import { type Opening, standingOf } from '../standing.ts'
import { openable } from './lineup.ts'
import { type Operation, outcomeOf, readAgainst } from './outcome.ts'
import type { Side } from './sides.ts'
import { type Behind, behind, type Use } from './use.ts'

/** 有效开启: something that is open now. */
export interface Grant {
  id: string
  kind: OpeningKind
  org: string | null
  holder: string
  purpose: string
  validUntil: string | null
  /** Of a data request: what was approved, and the one operation. */
  coordinates: Opening['coordinates']
  operation: string | null
  operationHash: string | null
}

/** PURPOSE_CLOSED: no line takes it any more · OPERATION_INVALID · COORDINATE_GONE · CLASS_NOT_OPENABLE · FIELD_CLOSED. */
export type BreakReason =
  | 'PURPOSE_CLOSED'
  | 'OPERATION_INVALID'
  | 'COORDINATE_GONE'
  | 'CLASS_NOT_OPENABLE'
  | 'FIELD_CLOSED'

/** A grant that breaks, or is mended, with why. */
export interface GrantChange extends Behind {
  id: string
  kind: OpeningKind
  org: string | null
  purpose: string
  validUntil: string | null
  change: 'BREAKS' | 'MENDED'
  reason: BreakReason
  coordinates: string[]
}

type Faults = Map<BreakReason, Set<string>>

/** The grants that one side breaks and the other does not. Pure. */
export function grantsChanged(
  older: Side,
  newer: Side,
  grants: readonly Grant[],
  uses: readonly Use[],
  now: string,
): GrantChange[] {
  return grants.flatMap((grant) => {
    const role = roleOf(grant, older) ?? roleOf(grant, newer)
    if (role === null) return []
    const before = faultsOf(grant, role, older, now)
    const after = faultsOf(grant, role, newer, now)
    const counted = behind(uses, { role, purpose: grant.purpose, hashes: null, grant: grant.id })
    const { id, kind, org, purpose, validUntil } = grant
    // Where no line takes it, nothing else was looked at.
    const closed = before.has('PURPOSE_CLOSED') || after.has('PURPOSE_CLOSED')
    const told = (from: Faults, to: Faults, change: GrantChange['change']) =>
      [...to].flatMap(([reason, coordinates]) => {
        const more = [...coordinates].filter((one) => !from.get(reason)?.has(one))
        if (from.has(reason) && more.length === 0) return []
        if (closed && reason !== 'PURPOSE_CLOSED') return []
        return [{ id, kind, org, purpose, validUntil, change, reason, coordinates: more.sort(), ...counted }]
      })
    return [...told(before, after, 'BREAKS'), ...told(after, before, 'MENDED')]
  })
}

/** The role that uses such a grant by the policy. */
function roleOf({ kind, purpose }: Grant, { policy }: Side): string | null {
  const line = policy.lines.find((one) => one.grant === kind && one.purpose === purpose)
  return line && line.roles !== 'ALL' ? (line.roles[0] ?? null) : null
}

/** Everything for which a grant could not be used as it was approved. */
function faultsOf(grant: Grant, role: string, side: Side, now: string): Faults {
  const { kind, org, holder, purpose, coordinates, operationHash } = grant
  const { policy, whole } = side
  const faults: Faults = new Map()
  const fault = (reason: BreakReason, coordinate?: string) => {
    const held = faults.get(reason) ?? new Set()
    faults.set(reason, coordinate ? held.add(coordinate) : held)
  }
  const viewer = { ...nobody(now), id: holder, org, unit: null, role, purpose, grant: grant.id }
  const opening: Opening = {
    ...{ id: grant.id, kind, org, holder, purpose, operationHash, coordinates, quota: null },
    rows: { ids: [] },
    validUntil: '9999-01-01T00:00:00.000Z',
    state: 'OPEN',
  }
  const documents = policy.lines.flatMap((line) => (isFor(line, role) ? (line.documents ?? []) : []))
  const question = { viewer, opening, asked: [], operationHash: operationHash ?? '', trustedAs: documents[0] ?? null }
  try {
    const { lines } = standingOf(question, policy, whole.coordinates)
    if (!lines.some((line) => line.grant === kind)) fault('PURPOSE_CLOSED')
  } catch (error) {
    if (!(error instanceof XinluError)) throw error
    fault('PURPOSE_CLOSED')
    return faults
  }
  for (const { coordinate } of coordinates) {
    if (!whole.coordinates.has(coordinate)) fault('COORDINATE_GONE', coordinate)
    else if (
      beyondPublic(coordinate, side) &&
      openable(coordinate, { role, purpose, grant: kind }, policy, whole) === null
    )
      fault('CLASS_NOT_OPENABLE', coordinate)
  }
  if (grant.operation === null) return faults
  const operation: Operation = {
    name: grant.id,
    hash: operationHash ?? '',
    document: parse(grant.operation),
    origin: 'GRANT',
    trustedAs: null,
  }
  const read = readAgainst(operation, side)
  if (!read.valid) fault('OPERATION_INVALID')
  for (const [coordinate, { own }] of outcomeOf(operation, read, viewer, opening, side).cells) {
    const said = faults.get('CLASS_NOT_OPENABLE')?.has(coordinate) || faults.get('COORDINATE_GONE')?.has(coordinate)
    if (!said && (own === 'REFUSE' || own === 'ABSENT')) fault('FIELD_CLOSED', coordinate)
    if (own === 'GONE') fault('COORDINATE_GONE', coordinate)
  }
  return faults
}

const beyondPublic = (coordinate: string, { whole }: Side) =>
  whole.coordinates.get(coordinate)?.classes.some((one: Class) => one !== 'PUBLIC') ?? false
