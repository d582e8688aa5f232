import { addWorkingDays } from '@xinlu/db'
import { dayOf } from '@xinlu/schema'
import type { OpeningKind, OpeningRow, RequestRow } from '../rows.ts'
import { startOfNext } from './clocks.ts'
import { requestState } from './request.ts'

export type OpeningState =
  | 'PENDING'
  | 'OPEN'
  | 'PARTIAL'
  | 'CONFIRMED'
  | 'UNCONFIRMED'
  | 'REVIEWED_LATE'
  | 'EXPIRED'
  | 'REFUSED'
  | 'REVOKED'

/** 使用目的: the one that each kind is asked for under, and the one that it is used under. */
export const purposesOf: Record<OpeningKind, { asked: string; used: string }> = {
  DATA_REQUEST: { asked: 'DATA_SHARING', used: 'DATA_SHARING' },
  EMERGENCY: { asked: 'STATUTORY_SUPERVISION', used: 'EMERGENCY' },
  AUTHORITY: { asked: 'CADRE_CHECK', used: 'CADRE_CHECK' },
  PAIR: { asked: 'AUDIT', used: 'AUDIT' },
}

const minute = 60_000

/** Lengths that are this house's own rules and no law's. */
const emergencyWithin = 30 * minute
const confirmWithin = 24 * 60 * minute
const pairWorkingDays = 1

const after = (instant: string, milliseconds: number) => new Date(Date.parse(instant) + milliseconds).toISOString()

/** The instant at which an emergency ends: thirty minutes after it was opened. */
export const emergencyEnd = (openedAt: string) => after(openedAt, emergencyWithin)

/** The instant at which a cadre check ends: that of the day on which it was opened. */
export const authorityEnd = (openedAt: string) => startOfNext(dayOf(openedAt))

/** The instant up to which a second person confirms; null where nobody need. */
export function confirmUntil({ kind, knownFrom }: Pick<OpeningRow, 'kind' | 'knownFrom'>): string | null {
  return kind === 'EMERGENCY' || kind === 'PAIR' ? after(knownFrom, confirmWithin) : null
}

/** The instant at which an opening ends: for a pair the end of the first working day after its confirmation; null before that. */
export function endOfOpening({
  kind,
  validUntil,
  confirmation,
}: Pick<OpeningRow, 'kind' | 'validUntil' | 'confirmation'>): string | null {
  if (kind !== 'PAIR') return validUntil
  return confirmation && startOfNext(addWorkingDays(dayOf(confirmation.at), pairWorkingDays))
}

/** The state of an opening at an instant. */
export function openingState(row: OpeningRow, now: string): OpeningState {
  if (row.kind === 'DATA_REQUEST') {
    const state = requestState(row as RequestRow, now)
    return state === 'APPROVED' ? 'OPEN' : state
  }
  if (row.revocation) return 'REVOKED'
  const { kind, confirmation } = row
  const end = endOfOpening(row)
  const until = confirmUntil(row) ?? ''
  const waits = !confirmation && until >= now
  if (kind === 'PAIR' && !confirmation) return waits ? 'PENDING' : 'EXPIRED'
  if (end !== null && now < end) return 'OPEN'
  if (kind !== 'EMERGENCY') return 'EXPIRED'
  if (!confirmation) return waits ? 'PENDING' : 'UNCONFIRMED'
  return confirmation.at <= until ? 'CONFIRMED' : 'REVIEWED_LATE'
}
