import type { ConductFact, SectionFact } from './types.ts'

/** 投标: a section that a firm bid for, by what says so. */
export interface BidFact {
  /** The statement. */
  id: string
  bidId: string
  /** 合同段, where it is one of the register; else it is known by its names. */
  sectionId: string | null
  project: string
  section: string
  /** 中标: the contract by whose performance this bid is evaluated; null for a bid that stands alone. */
  contractId: string | null
}

/** A conduct as it was stated: in a contract, in a bid, or in neither. */
export type StatedConduct = ConductFact & { bidId: string | null }

/** Between the statements that one section is made of. */
export const between = '+'

/**
 * 投标的合同段: the sections of a year with those that were bid for and have no contract; a bid that was won is the section of its contract,
 * and two statements of one bid are one section, so that none is counted twice. A conduct in a bid is in that section.
 */
export function withBids(
  sections: readonly SectionFact[],
  bids: readonly BidFact[],
  conducts: readonly StatedConduct[],
): { sections: SectionFact[]; conducts: ConductFact[] } {
  const ordered = [...bids].sort((a, b) => (a.bidId < b.bidId ? -1 : 1))
  const alone: BidFact[] = []
  const sectionOf = new Map<string, string>()
  const saidBy = new Map<string, string[]>()
  for (const bid of ordered) {
    const same = bid.contractId === null ? (alone.find((one) => isSame(one, bid)) ?? bid) : null
    if (same === bid) alone.push(bid)
    const section = bid.contractId ?? same?.bidId ?? bid.bidId
    sectionOf.set(bid.bidId, section)
    saidBy.set(section, [...(saidBy.get(section) ?? []), bid.id])
  }
  const said = (section: string) => saidBy.get(section) ?? []
  return {
    sections: [
      ...sections.map((one) => ({ ...one, id: [one.id, ...said(one.contractId)].join(between) })),
      ...alone.map(({ bidId }) => lostBid(said(bidId).join(between), bidId)),
    ],
    conducts: conducts.map((one) => placed(one, sectionOf)),
  }
}

/** What the statements of one id say: of a contract and its performance, and bids for its section. */
interface Made {
  section: SectionFact | null
  bids: readonly Pick<BidFact, 'bidId'>[]
}

/** The same facts again from a set of the ids that `withBids` gave, by what each id is made of. */
export function again(
  ids: readonly string[],
  made: ReadonlyMap<string, Made>,
  conducts: readonly StatedConduct[],
): { sections: SectionFact[]; conducts: ConductFact[] } {
  const sectionOf = new Map<string, string>()
  const sections = ids.flatMap((id): SectionFact[] => {
    const { section, bids } = made.get(id) ?? { section: null, bids: [] }
    const [first] = bids.map(({ bidId }) => bidId).sort()
    const contractId = section?.contractId ?? first
    if (contractId === undefined) return []
    for (const { bidId } of bids) sectionOf.set(bidId, contractId)
    return [section ? { ...section, id } : lostBid(id, contractId)]
  })
  const wanted = new Set(ids)
  return { sections, conducts: conducts.filter(({ id }) => wanted.has(id)).map((one) => placed(one, sectionOf)) }
}

/** A section of which nothing is known but that it was bid for. */
const lostBid = (id: string, contractId: string): SectionFact => ({
  ...{ id, contractId, price: null },
  ...{ bid: true, performed: false },
})

const placed = ({ bidId, ...one }: StatedConduct, sectionOf: ReadonlyMap<string, string>): ConductFact =>
  bidId === null ? one : { ...one, contractId: sectionOf.get(bidId) ?? bidId }

/** Whether two bids of a firm are for one section: by the register where both are in it, else by their names. */
const isSame = (a: BidFact, b: BidFact): boolean =>
  a.sectionId !== null && b.sectionId !== null
    ? a.sectionId === b.sectionId
    : a.project === b.project && a.section === b.section
