import { refusal } from '@xinlu/schema'
import { Decimal } from 'decimal.js'
import type { Population, Stratum } from './types.ts'

/** How many of a stratum are drawn: the share of its size, rounded up; at least one where anybody is in it, since nobody is exempt (不免抽). */
export function numberOf(ratio: string | null, size: number): number {
  if (ratio === null || size === 0) return 0
  const share = new Decimal(ratio)
  if (share.lte(0) || share.gt(1))
    throw refusal('EDITION_FAULT', {
      expected: 'a share drawn above 0 and up to 1: nobody is exempt (不免抽)',
      got: ratio,
      todo: 'correct the table of classes',
    })
  return Math.max(1, share.mul(size).ceil().toNumber())
}

/** A stratum with its size, and how many of it are drawn. */
export type Sized = Stratum & { size: number; take: number }

/** Each stratum with its size and how many of it are drawn. */
export function sized({ strata, entries }: Pick<Population, 'strata' | 'entries'>): Sized[] {
  const sizes = new Map<string, number>()
  for (const { label } of entries) sizes.set(label, (sizes.get(label) ?? 0) + 1)
  return strata.map((stratum) => {
    const size = sizes.get(stratum.label) ?? 0
    return { ...stratum, size, take: numberOf(stratum.ratio, size) }
  })
}
