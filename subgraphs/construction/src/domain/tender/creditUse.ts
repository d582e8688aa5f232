import { citation, numberAt, ruleAt } from '@xinlu/db'
import { refusal } from '@xinlu/schema'
import { Decimal } from 'decimal.js'
import { type Grade, grades } from '../evaluation/types.ts'
import { unfairIn } from '../fair/unfair.ts'

/** 保证金: a share of a price, and how much of it a grade is spared: 0.5 is half. */
export interface Bond {
  share: string
  reductions: readonly { grade: Grade; reduction: string }[]
}

/** 招标文件的信用使用: what a tender's own document makes of a grade. What it does not say is not said. */
export interface CreditUse {
  points: readonly { grade: Grade; points: string }[]
  bidBond: Bond | null
  performanceBond: Bond | null
  lots: readonly { grade: Grade; most: number }[]
  /** The grade under which a newcomer with a bad record is used; null where the document does not say. */
  newcomerWithBadRecord: Grade | null
  /** 招标文件原文: its sentences on credit. */
  words: readonly string[]
}

/** What follows for one bidder. */
export interface Used {
  points: string | null
  bidBondShare: string | null
  performanceBondShare: string | null
  lots: number | null
}

const caps = { bidBond: 'bid-bond.share.cap', performanceBond: 'performance-bond.share.cap' } as const

const bad = (expected: string, got: string, todo: string) => refusal('BAD_INPUT', { expected, got, todo })
const sentence = ({ at, text }: { at: string | null; text: string | null }) => `${at} ${text}`

/**
 * A tender's use of credit as it may stand, under the law of a day. BAD_INPUT with the clause for a bond above its cap and for a
 * forbidden indicator, and for what cannot be: a grade twice, a reduction beyond the whole.
 */
export function fairUse(use: CreditUse, day: string): CreditUse {
  for (const [name, list] of [
    ['points', use.points],
    ['lots', use.lots],
    ['bidBond.reductions', use.bidBond?.reductions ?? []],
    ['performanceBond.reductions', use.performanceBond?.reductions ?? []],
  ] as const)
    if (new Set(list.map(({ grade }) => grade)).size < list.length)
      throw bad(`${name} with each grade once`, 'one of them twice', 'say each once')
  capped(use.bidBond, 'bidBond', day)
  capped(use.performanceBond, 'performanceBond', day)
  const odd = use.lots.find(({ most }) => !(Number.isInteger(most) && most >= 1))
  if (odd) throw bad('lots of 1 or more', String(odd.most), 'leave out a grade that has no limit')
  if (use.newcomerWithBadRecord === 'AA' || use.newcomerWithBadRecord === 'A') {
    const { edition } = citation(ruleAt('construction-grades', 'newcomer.bad-record', day))
    throw bad(`B or lower for a newcomer with a bad record (${edition})`, use.newcomerWithBadRecord, 'say B, C or D')
  }
  const [unfair] = unfairIn(use)
  if (unfair)
    throw bad(
      `no indicator that the law forbids (${unfair.clause})`,
      `${unfair.word} in ${unfair.path}`,
      'leave it out',
    )
  return use
}

function capped(bond: Bond | null, name: keyof typeof caps, day: string): void {
  if (!bond) return
  const cap = numberAt('tendering', caps[name], day)
  const share = new Decimal(bond.share)
  if (share.lt(0) || share.gt(new Decimal(cap.value)))
    throw bad(`${name}.share from 0 to ${cap.value} (${sentence(cap.rule)})`, bond.share, 'ask for less')
  const odd = bond.reductions.find(({ reduction }) => new Decimal(reduction).lt(0) || new Decimal(reduction).gt(1))
  if (odd) throw bad(`${name}.reductions from 0 to 1`, odd.reduction, 'say which part of the bond is spared')
}

/** What a tender makes of a grade; of a grade that is not known nothing but what is asked of everybody. */
export function usedFor(use: CreditUse, grade: Grade | null): Used {
  const of = <T extends { grade: Grade }>(list: readonly T[]) => list.find((one) => one.grade === grade) ?? null
  const share = (bond: Bond | null) =>
    bond && new Decimal(bond.share).times(new Decimal(1).minus(of(bond.reductions)?.reduction ?? 0)).toFixed()
  return {
    points: of(use.points)?.points ?? null,
    bidBondShare: share(use.bidBond),
    performanceBondShare: share(use.performanceBond),
    lots: of(use.lots)?.most ?? null,
  }
}

/** The caps that a tender's bonds stand under, as cited on a day. */
export function capsOf(use: CreditUse, day: string) {
  const names = (['bidBond', 'performanceBond'] as const).filter((name) => use[name] !== null)
  return names.map((name) => citation(numberAt('tendering', caps[name], day).rule))
}

/** Whether a text is a grade. */
export const isGrade = (text: string): text is Grade => (grades as readonly string[]).includes(text)
