import { Decimal } from 'decimal.js'
import type { Sized } from './numbers.ts'

/** What a label must be to be shown by itself. */
export interface ShownRule {
  /** Firms, not fewer than. */
  atLeast: number
  /** Share of the population, not more than. */
  shareAtMost: string
}

/**
 * The labels that the public file shows by themselves. One that is small, or drawn whole or not at all, would tell of single
 * firms which class they have: these are told together as the rest. So that the rest tells no more, it is large enough and drawn
 * in part, or takes the smallest shown label in. Where one label is everybody or nearly, or the only one, none is shown.
 */
export function shownLabels(strata: readonly Sized[], { atLeast, shareAtMost }: ShownRule): Set<string> {
  const all = sum(strata, 'size')
  const most = new Decimal(shareAtMost).mul(all)
  if (strata.some(({ size }) => most.lt(size))) return new Set()
  const fits = ({ size, take }: Sized) => size >= atLeast && take > 0 && take < size
  const shown = strata.filter((one) => one.size > 0 && fits(one)).sort((a, b) => b.size - a.size)
  const rest = strata.filter((one) => one.size > 0 && !fits(one))
  while (rest.length > 0 && shown.length > 0 && !isQuiet(rest, atLeast)) rest.push(shown.pop() as Sized)
  if (shown.length + (rest.length > 0 ? 1 : 0) < 2) return new Set()
  return new Set(shown.map(({ label }) => label))
}

function isQuiet(rest: readonly Sized[], atLeast: number): boolean {
  const size = sum(rest, 'size')
  const take = sum(rest, 'take')
  return size >= atLeast && take > 0 && take < size
}

const sum = (strata: readonly Sized[], of: 'size' | 'take') => strata.reduce((all, one) => all + one[of], 0)
