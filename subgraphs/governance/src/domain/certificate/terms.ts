import { numberAt, ruleAt } from '@xinlu/db'
import { type PartName, partNames } from '@xinlu/db/certificate'
import { dayOf, refusal } from '@xinlu/schema'
import type { SubjectKind } from './parts.ts'

const instrument = 'county-certificates'
const day = 86_400_000
const hour = 3_600_000

/** 证明内容 that a kind of subject may have certified of itself: a natural person its grade as a driver, and nothing beside it. */
export function partsOf(kind: SubjectKind): readonly PartName[] {
  if (kind === 'PRACTITIONER') return ['DRIVER_GRADE']
  return kind === 'VEHICLE' ? [] : partNames.filter((name) => name !== 'DRIVER_GRADE')
}

/** The parts that are asked for, each once, in their order; BAD_INPUT for none, and for what this kind of subject has not. */
export function partsAsked(asked: readonly PartName[], kind: SubjectKind): PartName[] {
  const open = partsOf(kind)
  const strange = asked.find((name) => !open.includes(name))
  if (asked.length > 0 && strange === undefined) return open.filter((name) => asked.includes(name))
  throw refusal('BAD_INPUT', {
    expected: `some of ${open.join(', ') || 'none'}`,
    got: strange ?? 'no part',
    todo: 'choose among these',
  })
}

/** The instant up to which a certificate holds; BAD_INPUT for less than a day, or more than the county allows. */
export function endAfter(days: number, now: string): string {
  const most = numberAt(instrument, 'certificate.longest', dayOf(now)).value
  if (Number.isInteger(days) && days >= 1 && days <= most) return new Date(Date.parse(now) + days * day).toISOString()
  throw refusal('BAD_INPUT', { expected: `days from 1 to ${most}`, got: String(days), todo: 'choose a shorter time' })
}

/** How many certificates of one subject may hold at once. */
export const mostLive = (now: string): number => numberAt(instrument, 'certificate.live.most', dayOf(now)).value

/** The instant up to which a status list of an instant may be relied on. */
export function statusEnd(issuedAt: string): string {
  const hours = numberAt(instrument, 'status-list.valid', dayOf(issuedAt)).value
  return new Date(Date.parse(issuedAt) + hours * hour).toISOString()
}

/** 出具机关: the bureau's name on a day. */
export const issuerOn = (on: string): string => String(ruleAt('county-bureau', 'authority.name', on).value)
