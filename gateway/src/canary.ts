import { refusal, type Verdicts } from '@xinlu/schema'
import { citizenIdFault } from '@xinlu/schema/identifiers'

const citizenIds = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g
const mobiles = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/g

/**
 * The last look at an answer: a citizen id number or a mobile number leaving where only its mask may be seen stops the whole
 * answer. CANARY; the caller is told nothing of what it was.
 */
export function stopAtCanary(text: string, verdicts: Verdicts, today: string): void {
  // Both kinds of number have eleven digits in a row.
  if (!/\d{11}/.test(text)) return
  const open = (name: 'PERSONAL' | 'SENSITIVE_PERSONAL') =>
    verdicts.classes[name] === 'SEE' || verdicts.ownUnit[name] === 'SEE'
  const id = open('SENSITIVE_PERSONAL')
    ? null
    : found(text, citizenIds, (one) => citizenIdFault(one.toUpperCase(), today) === null)
  const mobile = open('PERSONAL') ? null : found(text, mobiles, () => true)
  if (!id && !mobile) return
  throw refusal('CANARY', {
    expected: 'an answer whose personal numbers are masked',
    got: 'one that was stopped before it left',
    todo: 'the incident is on record; tell the operator the time of the request',
  })
}

function found(text: string, pattern: RegExp, holds: (one: string) => boolean): string | null {
  for (const [one] of text.matchAll(pattern)) if (holds(one)) return one
  return null
}
