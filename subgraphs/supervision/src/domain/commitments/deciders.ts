import { refusal, type StepRow, type Viewer } from '@xinlu/schema'

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

declare const proven: unique symbol

/** Somebody of whom it is proven that he may decide an objection: only `deciderOf` makes one. */
export interface Decider {
  readonly [proven]: true
  readonly person: string
  readonly unit: string
}

const handsIn = ({ steps }: Handled) => steps.filter(({ event, byUnit }) => byUnit !== null && event !== 'SIGN')

/** Whether a viewer may decide an objection: of a unit that decides such, and with no hand in the finding. */
export const mayDecide = ({ id, unit }: Pick<Viewer, 'id' | 'unit'>, row: Handled): boolean =>
  id !== null &&
  unit !== null &&
  decidingUnits.includes(unit) &&
  !handsIn(row).some(({ byUnit, byPerson }) => byUnit === unit || byPerson === id)

/** The viewer as one who may decide; CONFLICT for a unit and a person with a hand in the finding, NOT_FOUND for units that decide none. */
export function deciderOf(viewer: Pick<Viewer, 'id' | 'unit'>, row: Handled): Decider {
  const { id, unit } = viewer
  if (mayDecide(viewer, row)) return { person: id, unit } as Decider
  const units = new Set(handsIn(row).map(({ byUnit }) => byUnit))
  if (id === null || unit === null || (!decidingUnits.includes(unit) && !units.has(unit)))
    throw refusal('NOT_FOUND', {
      expected: 'an objection that your unit decides',
      got: 'none of this id',
      todo: 'look at breachObjectionWorklist',
    })
  const left = decidingUnits.filter((one) => !units.has(one))
  throw refusal('CONFLICT', {
    expected: 'a unit and a person who had no hand in the finding',
    got: units.has(unit) ? 'a unit that had' : 'a person who had',
    todo: left.length > 0 ? `leave it to ${left.join(' or ')}` : 'have the leader group name somebody',
  })
}

/** Whether a viewer meets the course towards a finding: the subject itself, the units that handle or decide, and the audit. */
export function meetsCourse({ unit, purpose, role }: Viewer, row: Pick<Handled, 'acceptingUnit'>): boolean {
  if (purpose === 'SUBJECT_SELF') return true
  if (purpose === 'AUDIT') return role === 'auditor'
  return purpose === 'STATUTORY_SUPERVISION' && (handles(unit, row) || (unit !== null && decidingUnits.includes(unit)))
}
