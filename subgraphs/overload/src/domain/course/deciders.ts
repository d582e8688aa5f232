import { refusal, type StepRow, type Viewer } from '@xinlu/schema'

/** 治超工作中心 and 执法四分队, which find candidates, give notice and list. */
export const handlingUnits: readonly string[] = ['wenshui-overload', 'wenshui-squad-4']

/** The units that take entries off before their time: 政策法规股 and 案管股, which list none. */
export const removingUnits: readonly string[] = ['wenshui-policy', 'wenshui-enforcement']

const nothing = (todo: string) =>
  refusal('NOT_FOUND', { expected: 'a case that your unit handles', got: 'none of this id', todo })

/** NOT_FOUND for whoever is no clerk of a unit that handles the list. */
export function provenHandler({ id, unit }: Viewer): void {
  if (id === null || unit === null || !handlingUnits.includes(unit)) throw nothing('look at its id again')
}

/** CONFLICT for who gave the notice: another person decides; NOT_FOUND for units that do not. */
export function provenSecond(viewer: Viewer, steps: readonly StepRow[]): void {
  provenHandler(viewer)
  if (steps.some(({ event, byPerson }) => event === 'NOTICE' && byPerson === viewer.id))
    throw refusal('CONFLICT', {
      expected: 'another person than who gave notice',
      got: 'the same',
      todo: 'leave it to a colleague',
    })
}

/** CONFLICT for whoever took a step towards the listing, stated the entry, or is of such a unit; NOT_FOUND for units that take none off. */
export function provenRemover({ id, unit }: Viewer, steps: readonly StepRow[], statedBy: string): void {
  if (id === null || unit === null || ![...removingUnits, ...handlingUnits].includes(unit))
    throw nothing('look at its id again')
  const towards = steps.filter(({ event }) => event !== 'REMOVE')
  const isTheirs = towards.some(({ byPerson, byUnit }) => byPerson === id || byUnit === unit)
  if (isTheirs || unit === statedBy || handlingUnits.includes(unit))
    throw refusal('CONFLICT', {
      expected: 'a unit and a person who had no hand in the listing',
      got: 'one who had',
      todo: `leave it to ${removingUnits.filter((one) => one !== unit).join(' or ')}`,
    })
}

/** Whether a viewer meets candidates and cases under way: clerks and dashboards of the units that handle or review the list, and the audit. */
export function meetsCases({ unit, purpose, role }: Viewer): boolean {
  if (purpose === 'AUDIT') return role === 'auditor'
  if (purpose !== 'STATUTORY_SUPERVISION') return false
  return unit !== null && [...handlingUnits, ...removingUnits].includes(unit)
}
