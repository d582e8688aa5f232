import { decidersAmong } from '@xinlu/schema'

/** The units of the bureau that decide objections: 政策法规股, and 案管股 where it had no hand in the result. */
export const decidingUnits: readonly string[] = ['wenshui-policy', 'wenshui-enforcement']

/** Who may decide an objection to a result: a hand in it has whoever took steps of its course, or stated a fact on which it rests. */
export const { mayDecide, deciderOf } = decidersAmong(decidingUnits, {
  what: 'an objection that your unit decides',
  look: 'look at assessmentObjectionWorklist',
  noHand: 'a unit and a person with no hand in the result',
  unitHad: 'a unit that assessed, recorded or stated facts of it',
  personHad: 'a person who did',
})
