import { decidersAmong, type Hands, refusal, type StepRow, type Viewer } from '@xinlu/schema'

/** 政策法规股, which handles commitments of any unit beside the one that accepted them. */
export const policyUnit = 'wenshui-policy'

/** The units of the bureau that decide objections: 政策法规股, and 案管股, where they had no hand in the finding. */
export const decidingUnits: readonly string[] = [policyUnit, 'wenshui-enforcement']

/** What of a commitment says who has to do with it. */
export interface Handled {
  acceptingUnit: string | null
  steps: readonly StepRow[]
}

const none = (todo: string) =>
  refusal('NOT_FOUND', { expected: 'a commitment that your unit handles', got: 'none of this id', todo })

/** Whether a unit handles a commitment. */
export const handles = (unit: string | null, { acceptingUnit }: Pick<Handled, 'acceptingUnit'>) =>
  unit !== null && (unit === acceptingUnit || unit === policyUnit)

/** NOT_FOUND for whoever is no clerk of a unit that handles this commitment. */
export function provenHandler({ id, unit }: Viewer, row: Pick<Handled, 'acceptingUnit'>): void {
  if (id === null || !handles(unit, row)) throw none('look at its id again')
}

/** CONFLICT for who gave the notice: another person finds whether a promise was broken. */
export function provenSecond(viewer: Viewer, row: Handled): void {
  provenHandler(viewer, row)
  const notice = row.steps.findLast(({ event }) => event === 'NOTICE')
  if (notice?.byPerson === viewer.id)
    throw refusal('CONFLICT', {
      expected: 'another person than who gave notice',
      got: 'the same',
      todo: 'leave it to a colleague',
    })
}

const among = decidersAmong(decidingUnits, {
  what: 'an objection that your unit decides',
  look: 'look at breachObjectionWorklist',
  noHand: 'a unit and a person who had no hand in the finding',
  unitHad: 'a unit that had',
  personHad: 'a person who had',
})

/** A hand in a finding has whoever took a step of its course for a unit; signing is the subject's. */
function handsIn({ steps }: Handled): Hands {
  const hands = steps.filter(({ event, byUnit }) => byUnit !== null && event !== 'SIGN')
  return { units: hands.map(({ byUnit }) => byUnit ?? ''), persons: hands.map(({ byPerson }) => byPerson ?? '') }
}

/** Whether a viewer may decide an objection to a finding. */
export const mayDecide = (viewer: Pick<Viewer, 'id' | 'unit'>, row: Handled) => among.mayDecide(viewer, handsIn(row))

/** The viewer as one who may decide; CONFLICT for a unit and a person with a hand in the finding, NOT_FOUND for units that decide none. */
export const deciderOf = (viewer: Pick<Viewer, 'id' | 'unit'>, row: Handled) => among.deciderOf(viewer, handsIn(row))

/** Whether a viewer meets the course towards a finding: the subject itself, the units that handle or decide, and the audit. */
export function meetsCourse({ unit, purpose, role }: Viewer, row: Pick<Handled, 'acceptingUnit'>): boolean {
  if (purpose === 'SUBJECT_SELF') return true
  if (purpose === 'AUDIT') return role === 'auditor'
  return purpose === 'STATUTORY_SUPERVISION' && (handles(unit, row) || (unit !== null && decidingUnits.includes(unit)))
}
