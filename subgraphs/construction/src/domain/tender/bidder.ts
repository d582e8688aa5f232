import { createHmac } from 'node:crypto'
import { numberAt } from '@xinlu/db'
import { codeTyped, refusal } from '@xinlu/schema'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 盲码: what stands for a bidder until the opening. Made from the tender's secret and the members, so no order of registration shows in it. */
export function blindCode(secret: string, memberCodes: readonly string[]): string {
  const made = createHmac('sha256', Buffer.from(secret, 'hex'))
    .update([...memberCodes].sort().join('\n'))
    .digest()
  return `B-${[...made.subarray(0, 10)].map((byte) => alphabet[byte % 32]).join('')}`
}

/** 联合体 has at most so many members here; the law sets no number. */
export const mostMembers = 10

/** The codes of a bidder's members, leader first, each once; BAD_INPUT otherwise. */
export function memberCodesOf(given: readonly string[]): string[] {
  const codes = given.map((one) => codeTyped('member', one))
  const twice = codes.length !== new Set(codes).size
  if (codes.length >= 1 && codes.length <= mostMembers && !twice) return codes
  throw refusal('BAD_INPUT', {
    expected: `1 to ${mostMembers} members, each once`,
    got: twice ? 'one of them twice' : `${codes.length}`,
    todo: 'give the leader first, then the other members',
  })
}

/** How many bidders a tender needs to be opened on a day, with the sentence. */
export const leastBidders = (day: string) => numberAt('tendering', 'opening.bidders.least', day)
