import { dayOf } from '@xinlu/schema'
import type { RequestRow } from '../rows.ts'
import { type ClockFacts, dueOn } from './clocks.ts'
import { isConditional } from './request.ts'

/** A place in a list of requests: in what waits, by due day; in the rest, by the instant of submission. */
export interface Worklist {
  group: 'WAITING' | 'REST'
  key: string
  id: string
}

/** What the clock of a request runs from. */
export function clockOf({ knownFrom, request, extension }: RequestRow): ClockFacts {
  return {
    receivedOn: dayOf(knownFrom),
    conditional: isConditional(request.reveals),
    extended: extension !== null,
  }
}

/** The place of a request that waits; last where no calendar reaches its due day. */
export function placeOf(row: RequestRow): Worklist {
  return { group: 'WAITING', key: dueOrLast(row), id: row.id }
}

const dueOrLast = (row: RequestRow) => dueOn(clockOf(row)) ?? '9999-12-31'

/** A place as a cursor holds it. */
export const placeText = ({ group, key, id }: Worklist) => [group, key, id].join(' ')

/** The place that a cursor holds; null for none. */
export function placeIn(text: string | null): Worklist | null {
  if (text === null) return null
  const [group, key = '', id = ''] = text.split(' ')
  return { group: group === 'REST' ? 'REST' : 'WAITING', key, id }
}
