import { refusal } from '@xinlu/schema'

/** The units of the bureau that decide objections: 政策法规股, and 案管股 where it had no hand in the result. */
export const decidingUnits: readonly string[] = ['wenshui-policy', 'wenshui-enforcement']

/** Units and persons with a hand in a result: they took steps of its course, or stated a fact on which it rests. */
export interface Hands {
  units: readonly string[]
  persons: readonly string[]
}

declare const proven: unique symbol

/** Somebody of whom it is proven that he may decide an objection: only `deciderOf` makes one. */
export interface Decider {
  readonly [proven]: true
  readonly person: string
  readonly unit: string
}

/** Whether a viewer may decide an objection: of a unit that decides such, and with no hand in the result. */
export const mayDecide = ({ id, unit }: { id: string | null; unit: string | null }, hands: Hands): boolean =>
  id !== null &&
  unit !== null &&
  decidingUnits.includes(unit) &&
  !hands.units.includes(unit) &&
  !hands.persons.includes(id)

/** The viewer as one who may decide; CONFLICT for who had a hand in the result, NOT_FOUND for units that decide none. */
export function deciderOf(viewer: { id: string | null; unit: string | null }, hands: Hands): Decider {
  const { id, unit } = viewer
  if (mayDecide(viewer, hands)) return { person: id, unit } as Decider
  if (id === null || unit === null || (!decidingUnits.includes(unit) && !hands.units.includes(unit)))
    throw refusal('NOT_FOUND', {
      expected: 'an objection that your unit decides',
      got: 'none of this id',
      todo: 'look at evaluationObjectionWorklist',
    })
  const left = decidingUnits.filter((one) => !hands.units.includes(one))
  throw refusal('CONFLICT', {
    expected: 'a unit and a person with no hand in the result',
    got: hands.units.includes(unit)
      ? 'a unit that assessed, answered, recorded or stated facts of it'
      : 'a person who did',
    todo: left.length > 0 ? `leave it to ${left.join(' or ')}` : 'have the leader group name somebody',
  })
}
