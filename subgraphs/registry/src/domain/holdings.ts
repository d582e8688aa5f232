import { dayAfter } from '@xinlu/db'
import type { HoldingKind } from './fleet.ts'

/** A holding as it stands: its first day, and its last one where an end is known. */
export interface Holding {
  id: string
  holderId: string
  kind: HoldingKind
  validFrom: string
  validTo: string | null
}

/** Two holdings of a vehicle that cannot both be; `of` names them, so that what was there before is told from what is new. */
export interface Conflict {
  of: string
  expected: string
  got: string
  todo: string
}

/** 综合规划股: the unit that keeps the register of vehicles and states who holds them. */
export const registrar = 'wenshui-planning'

/**
 * What cannot be among the holdings of one vehicle: two owners of one day, two leases or two attachments at once, a lease or an
 * attachment to its owner, or one that lasts longer than the ownership under it. A sale ends neither a lease nor an attachment:
 * each end is stated, for the record knows no contract.
 */
export function conflictsIn(holdings: readonly Holding[]): Conflict[] {
  const of = (kind: HoldingKind) => holdings.filter((one) => one.kind === kind).sort(byBeginning)
  const owners = of('OWNED')
  return [
    ...pairs(owners).flatMap(([one, next]) => twoOwners(one, next)),
    ...(['LEASED', 'ATTACHED'] as const).flatMap((kind) =>
      pairs(of(kind)).flatMap(([one, next]) => overlapping(one, next)),
    ),
    ...holdings.filter(({ kind }) => kind !== 'OWNED').flatMap((one) => againstOwner(one, owners)),
  ]
}

/** The first conflict that a change of the holdings brings; null where it brings none, whatever was wrong before. */
export function conflictOf(before: readonly Holding[], after: readonly Holding[]): Conflict | null {
  const known = new Set(conflictsIn(before).map(({ of }) => of))
  return conflictsIn(after).find(({ of }) => !known.has(of)) ?? null
}

/** An owner without a last day is owner until the next one. */
function twoOwners(one: Holding, next: Holding): Conflict[] {
  const of = `owners ${one.id} ${next.id}`
  if (one.validFrom === next.validFrom || (one.validTo !== null && one.validTo >= next.validFrom))
    return [
      {
        of,
        expected: 'one owner on a day',
        got: `two on ${next.validFrom}`,
        todo: 'correct the holding that ends too late, or begins too early',
      },
    ]
  if (one.holderId !== next.holderId || one.validTo !== null) return []
  const got = `the owner since ${one.validFrom}`
  return [{ of, expected: 'another owner than before', got, todo: 'correct the holding that is there' }]
}

function overlapping(one: Holding, next: Holding): Conflict[] {
  if (one.validTo !== null && one.validTo < next.validFrom) return []
  return [
    {
      of: `${one.kind} ${one.id} ${next.id}`,
      expected: one.kind === 'LEASED' ? 'one lease at a time' : 'one attachment at a time',
      got: `one from ${one.validFrom} ${one.validTo === null ? 'without an end' : `to ${one.validTo}`}, another from ${next.validFrom}`,
      todo: 'correct the end of the earlier one, or the beginning of the later one',
    },
  ]
}

function againstOwner(one: Holding, owners: readonly Holding[]): Conflict[] {
  const owner = owners.findLast(({ validFrom }) => validFrom <= one.validFrom)
  if (owner?.holderId === one.holderId && (owner.validTo === null || one.validFrom <= owner.validTo))
    return [
      {
        of: `own ${one.id}`,
        expected: 'a holder who is not its owner on the first day',
        got: `its owner since ${owner.validFrom}`,
        todo: 'look at the holder again',
      },
    ]
  const last = owner && ownedUpTo(owner, owners)
  if (!last || (one.validTo !== null && one.validTo <= last)) return []
  return [
    {
      of: `beyond ${one.id}`,
      expected: `an end not after ${last}, the last day on which somebody owns it`,
      got: one.validTo ?? 'no end',
      todo: 'end the lease or the attachment first',
    },
  ]
}

/** The last day of an unbroken run of owners; null where it has none. */
function ownedUpTo(from: Holding, owners: readonly Holding[]): string | null {
  let owner = from
  for (const next of owners.filter(({ validFrom }) => validFrom > from.validFrom)) {
    if (owner.validTo !== null && dayAfter(owner.validTo) < next.validFrom) break
    owner = next
  }
  return owner.validTo
}

const byBeginning = (one: Holding, other: Holding) =>
  one.validFrom < other.validFrom || (one.validFrom === other.validFrom && one.id < other.id) ? -1 : 1

const pairs = <T>(list: readonly T[]): [T, T][] => list.slice(1).map((next, i) => [list[i] as T, next])
