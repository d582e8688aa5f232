import { refusal } from '@xinlu/schema'
import { citizenIdFault } from '@xinlu/schema/identifiers'

const citizenIds = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g
const mobiles = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/

/**
 * The same text; BAD_INPUT where it holds a citizen id number, of whatever day of birth, or a mobile number: it is shown to
 * people who may not see such numbers, and would stop their answers at the door.
 */
export function impersonal(name: string, text: string): string {
  const ids = text.match(citizenIds) ?? []
  const held = ids.some((one) => citizenIdFault(one.toUpperCase(), '9999-12-31') === null) || mobiles.test(text)
  if (!held) return text
  throw refusal('BAD_INPUT', {
    expected: `${name}: without citizen id numbers and mobile numbers`,
    got: 'one of these',
    todo: 'leave it out; the number of a party has a field of its own',
  })
}
