import type { Decimal } from 'decimal.js'
import { cut, Exact, type Share } from './exact.ts'
import type { Found } from './given.ts'
import type { Pack } from './pack.ts'
import type { SectionFact, SectionScore } from './types.ts'

/** What one conduct took from its section, or added to ΣQ, and from X, which is given to the millionth. */
export interface Taken extends Found {
  points: Decimal
  effect: Decimal
}

/** T, L, ΣQ and X of a year; X is null where nothing was evaluated, T and L where there was none of their kind. */
export interface Sheet {
  sections: SectionScore[]
  weights: { a: Decimal; b: Decimal }
  bid: Decimal | null
  performance: Decimal | null
  other: Decimal
  exact: Decimal | null
  taken: Taken[]
}

/**
 * X = aT + bL − ΣQ, where T is the mean of T_i = 100 − ΣA over the n sections bid for, and L = Σ(L_i·C_i)/ΣC_i, L_i = 100 − ΣB, over the
 * sections performed with prices C_i; a section never falls below 0. Worked out over the one denominator n·ΣC_i, so that nothing is
 * rounded. What a conduct takes is what its section has with it less without it, in order of occurrence.
 */
export function sheetOf(pack: Pack, sections: readonly SectionFact[], found: readonly Found[]): Sheet {
  const base = pack.contract.value
  const ordered = [...sections].sort((x, y) => (x.contractId < y.contractId ? -1 : 1))
  const bids = ordered.filter(({ bid }) => bid)
  const performed = ordered.filter(({ performed }) => performed)
  const weights = weightsOf(pack, bids.length > 0, performed.length > 0)
  const n = new Exact(Math.max(1, bids.length))
  const priceOf = new Map(performed.map(({ contractId, price }) => [contractId, new Exact(price ?? 0)]))
  const prices = performed.length > 0 ? Exact.sum(...priceOf.values()) : new Exact(1)
  const under = n.mul(prices)
  const left = new Map<string, Decimal>([
    ...bids.map(({ contractId }) => [`BID ${contractId}`, base] as const),
    ...performed.map(({ contractId }) => [`PERFORMANCE ${contractId}`, base] as const),
  ])
  const isEvaluated = left.size > 0

  let other: Decimal = new Exact(0)
  let over: Decimal = base.mul(under)
  const taken = found.map((one): Taken => {
    const { part, contractId } = one.conduct
    const key = `${part} ${contractId}`
    const cost = costOf(one)
    const has = left.get(key)
    const points = has === undefined ? cost : Exact.min(cost, has)
    const before = cut({ over, under })
    if (has === undefined) {
      other = other.add(points)
      if (isEvaluated) over = over.sub(points.mul(under))
    } else {
      left.set(key, has.sub(points))
      const [weight, share] =
        part === 'BID' ? [weights.a, prices] : [weights.b, n.mul(priceOf.get(contractId ?? '') ?? 0)]
      over = over.sub(weight.mul(points).mul(share))
    }
    return { ...one, points, effect: cut({ over, under }).sub(before) }
  })

  const scoreOf = (part: string, contractId: string) => left.get(`${part} ${contractId}`) ?? null
  const total = (part: string, of: readonly SectionFact[], weigh: (section: SectionFact) => Decimal.Value) =>
    Exact.sum(0, ...of.map((section) => new Exact(weigh(section)).mul(scoreOf(part, section.contractId) ?? 0)))
  const meanOf = (of: readonly SectionFact[], share: Share) => (of.length > 0 ? cut(share) : null)
  return {
    sections: ordered.map(({ contractId, price }) => ({
      contractId,
      bidScore: scoreOf('BID', contractId)?.toFixed() ?? null,
      performanceScore: scoreOf('PERFORMANCE', contractId)?.toFixed() ?? null,
      price,
    })),
    weights,
    bid: meanOf(bids, { over: total('BID', bids, () => 1), under: n }),
    performance: meanOf(performed, { over: total('PERFORMANCE', performed, ({ price }) => price ?? 0), under: prices }),
    other,
    exact: isEvaluated ? cut({ over, under }) : null,
    taken,
  }
}

/** a and b: the law's where there are both, the whole for the one that there is. */
function weightsOf({ weights }: Pack, isBid: boolean, isPerformed: boolean): Sheet['weights'] {
  if (isBid && isPerformed) return { a: weights.bid.value, b: weights.performance.value }
  return { a: new Exact(isBid ? 1 : 0), b: new Exact(isPerformed ? 1 : 0) }
}

/** What a conduct costs by its item; put right, what the sheet does not give back. */
function costOf({ conduct, item }: Found): Decimal {
  const full = item.points.mul(conduct.times)
  return conduct.correctedOn === null ? full : full.mul(new Exact(1).sub(item.restores))
}
