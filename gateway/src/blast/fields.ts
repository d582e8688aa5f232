import { type LineUp, labelOf, openingOf, viewerOf } from './lineup.ts'
import { type Access, type Cell, type Operation, type Outcome, outcomeOf, type Read } from './outcome.ts'
import type { Side } from './sides.ts'
import { type Behind, behind, type Use } from './use.ts'

/** GAINS, LOSES: more or less is seen · CLAUSE: by another clause · MASK: masked another way · EXISTENCE: refused before, unknown now, or the other way. */
export type FieldChangeKind = 'GAINS' | 'LOSES' | 'CLAUSE' | 'MASK' | 'EXISTENCE'

/** Of whose rows: any, those that other units stated, those of the viewer's own unit, those of its own domain. */
export type Scope = 'ANY' | 'OTHER_UNITS' | 'OWN_UNIT' | 'OWN_DOMAIN'

/** One coordinate that changes for one kind of caller. */
export interface FieldChange extends Behind {
  caller: string
  role: string
  purpose: string
  scope: Scope
  coordinate: string
  change: FieldChangeKind
  from: string
  to: string
}

/** One operation as a whole that changes for one kind of caller. */
export interface OperationChange extends Behind {
  operation: string
  hash: string
  caller: string
  from: string
  to: string
}

interface Sides {
  older: Side
  newer: Side
}

/** An operation with what each side reads in it. */
export interface ReadTwice {
  operation: Operation
  older: Read
  newer: Read
}

const ranks: Record<Access, number> = { GONE: 0, ABSENT: 0, REFUSE: 0, AGGREGATE: 1, MASK: 2, SEE: 3 }

interface Found {
  change: FieldChangeKind
  from: string
  to: string
}

/** How one coordinate differs for rows of one kind; null where it does not. */
export function differenceOf(before: Cell | undefined, after: Cell | undefined, of: 'others' | 'own'): Found | null {
  const from = before?.[of] ?? 'GONE'
  const to = after?.[of] ?? 'GONE'
  if (from !== to) {
    const step = ranks[to] - ranks[from]
    return { change: step > 0 ? 'GAINS' : step < 0 ? 'LOSES' : 'EXISTENCE', from, to }
  }
  if (ranks[from] === 0 || !before || !after) return null
  if (from === 'MASK' && before.mask !== after.mask) {
    return { change: 'MASK', from: before.mask ?? '', to: after.mask ?? '' }
  }
  if (before.clause === after.clause) return null
  return { change: 'CLAUSE', from: before.clause ?? 'none', to: after.clause ?? 'none' }
}

/** What changes for a coordinate by scope: said once where it is the same of all rows. */
export function scopedDifferences(before: Cell | undefined, after: Cell | undefined): (Found & { scope: Scope })[] {
  const others = differenceOf(before, after, 'others')
  const own = differenceOf(before, after, 'own')
  if (others && own && same(others, own)) return [{ ...others, scope: 'ANY' }]
  return [
    ...(others ? [{ ...others, scope: 'OTHER_UNITS' as const }] : []),
    ...(own ? [{ ...own, scope: 'OWN_UNIT' as const }] : []),
  ]
}

const same = (a: Found, b: Found) => a.change === b.change && a.from === b.from && a.to === b.to

/** What changes, by line-up and coordinate and by line-up and operation, over all operations. Pure. */
export function changesOf(
  { older, newer }: Sides,
  lineUps: readonly LineUp[],
  operations: readonly ReadTwice[],
  uses: readonly Use[],
  now: string,
): { fields: FieldChange[]; operations: OperationChange[] } {
  const fields = new Map<string, { row: Omit<FieldChange, keyof Behind>; unit: string | null; hashes: Set<string> }>()
  const whole: OperationChange[] = []
  // Line-ups of no domain come first, so that a domain says only what is not said of everybody.
  for (const lineUp of [...lineUps].sort((a, b) => Number(a.domain !== null) - Number(b.domain !== null))) {
    const caller = labelOf(lineUp)
    const viewer = viewerOf(lineUp, now)
    const { role, purpose, domain } = lineUp
    const owns = (coordinate: string) =>
      [older, newer].some(({ policy, whole }) => policy.owners[whole.subgraphOf.get(coordinate) ?? ''] === domain)
    for (const one of operations) {
      const { operation } = one
      const before = outcomeOf(
        operation,
        one.older,
        viewer,
        openingOf(lineUp, one.older.asked, older.policy, older.whole),
        older,
      )
      const after = outcomeOf(
        operation,
        one.newer,
        viewer,
        openingOf(lineUp, one.newer.asked, newer.policy, newer.whole),
        newer,
      )
      if (domain === null) noteWhole(operation, lineUp, before, after)
      for (const coordinate of new Set([...before.cells.keys(), ...after.cells.keys()])) {
        if (domain !== null && !owns(coordinate)) continue
        for (const found of scopedDifferences(before.cells.get(coordinate), after.cells.get(coordinate))) {
          const { scope, change, from, to } = found
          const key = (of: Scope) => JSON.stringify([caller, of, coordinate, change, from, to])
          if (domain !== null && (fields.has(key(scope)) || fields.has(key('ANY')))) continue
          const told: Scope = domain === null ? scope : 'OWN_DOMAIN'
          const known = fields.get(key(told))
          if (known) known.hashes.add(operation.hash)
          else {
            const row = { caller, role, purpose, scope: told, coordinate, change, from, to }
            fields.set(key(told), { row, unit: domain, hashes: new Set([operation.hash]) })
          }
        }
      }
    }
  }
  return {
    fields: [...fields.values()].map(({ row, unit, hashes }) => ({
      ...row,
      ...behind(uses, { role: row.role, purpose: row.purpose, hashes, unit }),
    })),
    operations: whole,
  }

  function noteWhole({ name, hash }: Operation, lineUp: LineUp, before: Outcome, after: Outcome): void {
    if (before.verdict === after.verdict) return
    const { role, purpose } = lineUp
    whole.push({
      operation: name,
      hash,
      caller: labelOf(lineUp),
      from: before.verdict,
      to: after.verdict,
      ...behind(uses, { role, purpose, hashes: new Set([hash]) }),
    })
  }
}
