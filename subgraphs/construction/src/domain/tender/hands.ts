import { refusal, unknownId, type Viewer } from '@xinlu/schema'

/** 建管股, which records tenders. */
export const tenderUnit = 'wenshui-construction'

/** The units that handle complaints on tenders: 政策法规股, and 案管股 where the other had a hand in it. */
export const complaintUnits: readonly string[] = ['wenshui-policy', 'wenshui-enforcement']

/** What is said of a tender to whoever may not know of it, and where there is none. */
export const noTender = () => unknownId('a tender of your unit')

/** What is said of a complaint to whoever may not know of it, and where there is none. */
export const noComplaint = () => unknownId('a complaint that your unit handles')

/** NOT_FOUND for whoever is no clerk of the unit that records tenders. */
export function provenRegistrar({ id, unit }: Pick<Viewer, 'id' | 'unit'>): void {
  if (id === null || unit !== tenderUnit) throw noTender()
}

/** Units and persons with a hand in a tender: they recorded it, registered bidders, appointed, opened, evaluated or stated its grades. */
export interface TenderHands {
  units: readonly string[]
  persons: readonly string[]
}

declare const proven: unique symbol

/** Somebody of whom it is proven that he may handle a complaint on a tender: only `handlerOf` makes one. */
export interface ComplaintHandler {
  readonly [proven]: true
  readonly person: string
  readonly unit: string
}

/** The viewer as one who may handle a complaint; NOT_FOUND for units that handle none, CONFLICT for who had a hand in the tender. */
export function handlerOf(
  { id, unit, purpose }: Pick<Viewer, 'id' | 'unit' | 'purpose'>,
  hands: TenderHands,
): ComplaintHandler {
  if (id === null || unit === null || purpose !== 'STATUTORY_SUPERVISION' || !complaintUnits.includes(unit))
    throw noComplaint()
  if (!hands.units.includes(unit) && !hands.persons.includes(id)) return { person: id, unit } as ComplaintHandler
  const left = complaintUnits.filter((one) => !hands.units.includes(one))
  throw refusal('CONFLICT', {
    expected: 'a unit and a person with no hand in the tender',
    got: hands.units.includes(unit) ? 'a unit that had one' : 'a person who had one',
    todo:
      left.length > 0
        ? `leave it to another person, or to ${left.join(' or ')}`
        : 'have the leader group name somebody',
  })
}
