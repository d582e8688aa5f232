import { refusal, type Verdicts } from '@xinlu/schema'
import { citizenIdFault } from '@xinlu/schema/identifiers'

const citizenIds = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g
const mobiles = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/g

/**
 * The last look at an answer: a citizen id number or a mobile number leaving where only its mask may be seen stops the whole
 * answer. CANARY; the caller is told nothing of what it was.
 */
export function stopAtCanary(text: string, verdicts: Verdicts, today: string): void {
  if (!hasRun(text)) return
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

/** Digits in a row that both kinds of number have at least. */
const run = 11

/** Whether so many digits stand in a row: every such run has one at a multiple of its length, so that few characters are looked at. */
function hasRun(text: string): boolean {
  for (let at = run - 1; at < text.length; at += run) {
    if (!isDigit(text.charCodeAt(at))) continue
    let from = at
    let to = at + 1
    while (from > 0 && isDigit(text.charCodeAt(from - 1))) from -= 1
    while (to - from < run && isDigit(text.charCodeAt(to))) to += 1
    if (to - from >= run) return true
  }
  return false
}

const isDigit = (code: number) => code >= 48 && code <= 57

function found(text: string, pattern: RegExp, holds: (one: string) => boolean): string | null {
  for (const [one] of text.matchAll(pattern)) if (holds(one)) return one
  return null
}
