import type { Coordinate } from './classes.ts'
import type { ClassVerdict, ClassVerdicts, Viewer } from './viewer.ts'

/** What was decided for one viewer; it travels in the seal of each fetch. */
export interface Verdicts {
  /** Of facts that any unit stated. */
  classes: ClassVerdicts
  /** Of facts that the viewer's own unit stated, where that is more. */
  ownUnit: ClassVerdicts
  /** Coordinates that an approved request opens beside the classes. */
  coordinates: Readonly<Record<string, 'SEE' | 'MASK'>>
  /** Figures over fewer subjects than this are withheld. */
  minCell: number
  policyVersion: string
}

const rank: Record<ClassVerdict, number> = { AGGREGATE: 1, MASK: 2, SEE: 3 }

/** The better of two verdicts. */
export function better(a: ClassVerdict | undefined, b: ClassVerdict | undefined): ClassVerdict | undefined {
  if (!a || !b) return a ?? b
  return rank[a] >= rank[b] ? a : b
}

/**
 * What a viewer gets at one coordinate, of a row that its own unit stated or not; null is a refusal. Every class of the
 * coordinate must be open; a mask needs a way of masking; figures open only to fields that give figures. The one place
 * where a verdict is found: the gateway, the guard and the masks all ask here.
 */
export function verdictAt(
  verdicts: Verdicts,
  name: string,
  { classes, mask, aggregate }: Coordinate,
  own: boolean,
): ClassVerdict | null {
  const granted = verdicts.coordinates[name]
  if (granted) return granted === 'MASK' && !mask ? null : granted
  if (classes.length === 0) return null
  let lowest: ClassVerdict = 'SEE'
  for (const needed of classes) {
    // Figures are over every unit's rows.
    const mine = own && !aggregate
    const open = mine ? better(verdicts.classes[needed], verdicts.ownUnit[needed]) : verdicts.classes[needed]
    if (!open) return null
    if (rank[open] < rank[lowest]) lowest = open
  }
  if (aggregate) return lowest === 'MASK' ? null : lowest
  if (lowest === 'AGGREGATE' || (lowest === 'MASK' && !mask)) return null
  return lowest
}

/** Whether the rows of a class that other units stated are closed to the viewer, so that a store gives its own unit's only. */
export function ownRowsOnly(verdicts: Verdicts, needed: keyof ClassVerdicts): boolean {
  return verdicts.classes[needed] !== 'SEE'
}

/** What stands for the unit of a whole whose store has already left out other units' rows. */
export const ownByStore = '*'

/** Whether a row was stated by the viewer's own unit. */
export function isOwn({ unit }: Pick<Viewer, 'unit'>, saidBy: string | null | undefined): boolean {
  return saidBy === ownByStore || (unit !== null && unit === saidBy)
}
