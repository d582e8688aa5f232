import type { Citation, Grade } from '../evaluation/types.ts'
import { consortiumGrade } from '../standing/consortiumGrade.ts'
import type { Standing } from '../standing/types.ts'
import { type CreditUse, capsOf, type Used, usedFor } from './creditUse.ts'

/** 投标限制 from one list in force. */
export interface Restriction {
  code: 'BIDDING_BAN' | 'OVERLOAD_LISTING'
  basis: string
  listName: string
  until: string
}

/** A member of a bidder as it was at the opening. */
export interface Member {
  name: string | null
  uscc: string
  standing: Standing
  restrictions: readonly Restriction[]
}

/** A bidder as it was registered, leader first. */
export interface Bidder {
  bidderCode: string
  members: readonly Member[]
}

/** A bidder as it is told. */
export interface CheckedBidder {
  bidderCode: string
  name: string
  uscc: string
  grade: Grade | null
  bound: Grade | null
  authority: string | null
  validAtOpening: boolean
  newcomerRule: Citation | null
  consortiumRule: Citation | null
  restrictions: Restriction[]
  members: readonly Member[]
  creditUse: (Used & { basis: readonly string[] }) | null
}

/** The check of a tender: its bidders by their codes, and every rule that was applied, once. */
export interface CheckedTender {
  bidders: CheckedBidder[]
  rules: Citation[]
}

/**
 * What an evaluator is told of the bidders of a tender on the day of its opening, by what its document makes of a grade. A consortium has
 * its lowest member's grade and every member's restrictions.
 */
export function tableOf(bidders: readonly Bidder[], use: CreditUse | null, day: string): CheckedTender {
  const rows = bidders.map((one) => rowOf(one, use, day)).sort((a, b) => (a.bidderCode < b.bidderCode ? -1 : 1))
  const applied = rows.flatMap(({ members, consortiumRule }) => [
    ...members.flatMap(({ standing }) => standing.basis),
    ...members.flatMap(({ standing: { newcomer, change } }) => [newcomer, change].filter((one) => one !== null)),
    ...(consortiumRule ? [consortiumRule] : []),
  ])
  return { bidders: rows, rules: once([...applied, ...(use ? capsOf(use, day) : [])]) }
}

function rowOf({ bidderCode, members }: Bidder, use: CreditUse | null, day: string): CheckedBidder {
  const standings = members.map(({ standing }) => standing)
  const [first] = members
  const together = members.length > 1 ? consortiumGrade(standings, day) : null
  const { grade, bound } = together ?? { grade: first?.standing.grade ?? null, bound: first?.standing.bound ?? null }
  const counted = standings.find((one) => one.grade === grade && one.bound === bound)
  const newcomers = members.flatMap(({ standing }) => (standing.newcomer ? [standing.newcomer] : []))
  return {
    bidderCode,
    name: members.map(({ name }) => name ?? '').join('、'),
    uscc: first?.uscc ?? '',
    grade,
    bound,
    authority: grade === null ? null : (counted?.authority ?? null),
    validAtOpening: standings.every(({ valid }) => valid),
    newcomerRule: newcomers[0] ?? null,
    consortiumRule: together?.rule ?? null,
    restrictions: distinct(members.flatMap(({ restrictions }) => restrictions)),
    members,
    creditUse: use && { ...usedFor(use, gradeUsed(grade, bound, use)), basis: use.words },
  }
}

/** The grade by which a tender's document is applied: of a newcomer with a bad record that which the document says, never one above its bound. */
function gradeUsed(grade: Grade | null, bound: Grade | null, { newcomerWithBadRecord }: CreditUse): Grade | null {
  if (grade !== null || bound === null || newcomerWithBadRecord === null) return grade
  return newcomerWithBadRecord < bound ? bound : newcomerWithBadRecord
}

const keyOf = (of: object) => JSON.stringify(of)

function once(citations: readonly Citation[]): Citation[] {
  const key = ({ instrument, at, text, effectiveOn }: Citation) => keyOf([instrument, effectiveOn, at, text])
  const found = new Map(citations.map((one) => [key(one), one]))
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

function distinct(restrictions: readonly Restriction[]): Restriction[] {
  const found = new Map(restrictions.map((one) => [keyOf([one.code, one.listName, one.basis, one.until]), one]))
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
