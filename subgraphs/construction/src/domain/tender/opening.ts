import { refusal } from '@xinlu/schema'

/**
 * 秒: how long after the opening a statement of before may still be on its way to disk. It bears the instant at which its request
 * came, and no request is answered later than its role's limit (schema/limits.yaml), its seals within it.
 */
export const settlesWithin = 60

/** The first instant at which all that was said before an opening is there to be read. */
export const settledAt = (opensAt: string): string => new Date(Date.parse(opensAt) + settlesWithin * 1000).toISOString()

/** What a check of the bidders is asked for, and what is known of the tender. */
export interface Asked {
  openedAt: string
  opensAt: string
  state: string
  now: string
  /** The instant of the first grade on record; null where there is none. */
  recordsFrom: string | null
}

/**
 * The opening instant, once bidders may be read as known then. BAD_INPUT for another instant than the opening's, saying why it cannot
 * be one; TOO_EARLY before the opening, while it is not opened, and while statements of before may still be on their way.
 */
export function openingOf({ openedAt, opensAt, state, now, recordsFrom }: Asked): string {
  const asked = Date.parse(openedAt)
  const opens = Date.parse(opensAt)
  if (asked !== opens)
    throw refusal('BAD_INPUT', {
      expected: `openedAt ${opensAt}, the opening instant of this tender`,
      got: `${openedAt}${wrongBy(asked, now, recordsFrom)}`,
      todo: 'ask for the opening instant',
    })
  const early = (expected: string, todo: string) => refusal('TOO_EARLY', { expected, got: now, todo })
  if (Date.parse(now) < opens) throw early(`an instant from ${opensAt} on, when the tender opens`, 'ask again then')
  if (state === 'RECORDED') throw early('a tender that was opened', 'ask again once its unit has opened it')
  if (state === 'CANCELLED')
    throw refusal('CONFLICT', {
      expected: 'a tender that was opened',
      got: 'one that was cancelled',
      todo: 'nothing is to be checked',
    })
  if (now < settledAt(opensAt))
    throw early(
      `an instant from ${settledAt(opensAt)} on, when all that was said before is on disk`,
      `ask again at ${settledAt(opensAt)}`,
    )
  return opensAt
}

function wrongBy(asked: number, now: string, recordsFrom: string | null): string {
  if (asked > Date.parse(now)) return ', which is in the future'
  if (recordsFrom !== null && asked < Date.parse(recordsFrom)) return `, before the records begin (${recordsFrom})`
  return ''
}
