import { refusal } from '../errors.ts'
import type { Viewer } from '../viewer.ts'

/** 回避: units and persons with a hand in what is objected to. */
export interface Hands {
  units: readonly string[]
  persons: readonly string[]
}

declare const proven: unique symbol

/** Somebody of whom it is proven that he may decide: only `deciderOf` makes one. */
export interface Decider {
  readonly [proven]: true
  readonly person: string
  readonly unit: string
}

/** How a room says who decides, and who had a hand in it. */
export interface DecidingWords {
  /** What is decided, as it reads after "expected". */
  what: string
  /** Where those who decide none are sent. */
  look: string
  noHand: string
  unitHad: string
  personHad: string
}

type Asking = Pick<Viewer, 'id' | 'unit'>

/** Who of some units may decide: whoever had no hand in it, neither the person nor the unit. */
export function decidersAmong(units: readonly string[], words: DecidingWords) {
  const mayDecide = ({ id, unit }: Asking, hands: Hands): boolean =>
    id !== null && unit !== null && units.includes(unit) && !hands.units.includes(unit) && !hands.persons.includes(id)
  return {
    mayDecide,

    /** The viewer as one who may decide; CONFLICT for who had a hand in it, NOT_FOUND for units that decide none. */
    deciderOf(viewer: Asking, hands: Hands): Decider {
      const { id, unit } = viewer
      if (mayDecide(viewer, hands)) return { person: id, unit } as Decider
      if (id === null || unit === null || (!units.includes(unit) && !hands.units.includes(unit)))
        throw refusal('NOT_FOUND', { expected: words.what, got: 'none of this id', todo: words.look })
      const left = units.filter((one) => !hands.units.includes(one))
      throw refusal('CONFLICT', {
        expected: words.noHand,
        got: hands.units.includes(unit) ? words.unitHad : words.personHad,
        todo: left.length > 0 ? `leave it to ${left.join(' or ')}` : 'have the leader group name somebody',
      })
    },
  }
}
