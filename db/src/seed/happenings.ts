import { recordId } from './ids.ts'
import type { AssessmentFact, Scheme } from './types.ts'
import type { World } from './world.ts'

/** How often something of a kind happens to a firm in a year, by how it does: well, middling, badly. */
type Often = readonly [well: number, middling: number, badly: number]

/** What happens to firms of a scheme, beside their size. The codes are those of the sample sheets, where these list any. */
export interface Happening {
  kind: string
  often: Often
  codes: readonly string[]
  saidBy?: string
}

const inspections: Happening = { kind: 'CLEAN_INSPECTION', often: [2, 1, 0.4], codes: [] }
const honours: Happening = { kind: 'HONOUR', often: [0.25, 0.05, 0], codes: [], saidBy: 'wenshui-office' }
const complaint = (often: Often): Happening => ({
  kind: 'COMPLAINT',
  often,
  codes: ['LATE', 'MANNER', 'CHARGES'],
  saidBy: 'wenshui-office',
})
const files: Happening = { kind: 'FILE_MISSING', often: [0.03, 0.3, 0.8], codes: [] }

/** 超限超载 of a firm's trucks. */
export const overloads: Happening = { kind: 'VIOLATION', often: [0, 0, 0], codes: ['OVERLOAD'] }

const road: readonly Happening[] = [
  { kind: 'VIOLATION', often: [0.3, 1.1, 2.6], codes: ['SPILLED_LOAD', 'TRACKING', 'ROUTE', 'PAPERS'] },
  complaint([0.03, 0.35, 1.4]),
  { kind: 'UNINSURED_DRIVER', often: [0.1, 0.8, 2.5], codes: [] },
  { kind: 'MANAGEMENT_FAULT', often: [0.2, 0.8, 2], codes: ['SYSTEM', 'TRACKING'] },
  files,
  inspections,
  honours,
]

const taxi: readonly Happening[] = [
  { kind: 'VIOLATION', often: [0.3, 1.1, 2.6], codes: ['METER', 'ROUTE', 'PAPERS'] },
  complaint([0.3, 1, 2]),
  { kind: 'TASK_DONE', often: [2, 0.6, 0.2], codes: [], saidBy: 'wenshui-office' },
  files,
  inspections,
  honours,
]

/** What happens to firms of each scheme. */
export const happenings: Readonly<Record<Scheme, readonly Happening[]>> = {
  FREIGHT: road,
  COACH_LINE: road,
  COACH_CHARTER: road,
  TAXI: taxi,
  BUS: [
    { kind: 'VIOLATION', often: [1.2, 4, 9], codes: ['STOP', 'TIMETABLE'] },
    complaint([2, 6, 14]),
    { kind: 'MANAGEMENT_FAULT', often: [0.3, 1, 2.5], codes: ['SYSTEM'] },
    inspections,
  ],
  REPAIR: [
    { kind: 'VIOLATION', often: [0.6, 2.6, 5], codes: ['REPAIR_QUALITY', 'REPAIR_SCOPE', 'REPAIR_PARTS'] },
    complaint([0.6, 3, 6]),
    { kind: 'ENVIRONMENT_FAULT', often: [0.3, 1, 2], codes: [] },
    files,
    inspections,
    honours,
  ],
}

/** Put right later, of such faults, every second one. */
export const correctable = new Set(['UNINSURED_DRIVER', 'MANAGEMENT_FAULT', 'ENVIRONMENT_FAULT', 'FILE_MISSING'])

/** What a scheme counts a firm's size by. */
export const sizesOf = (scheme: Scheme): readonly string[] =>
  scheme === 'REPAIR' ? ['IN_BUSINESS'] : scheme === 'TAXI' ? ['FLEET', 'DRIVERS', 'DRIVERS_AA'] : ['FLEET']

/** What every fact of the sample has. */
export function fact(
  world: World,
  key: string,
  subjectId: string,
  scheme: AssessmentFact['scheme'],
): Omit<AssessmentFact, 'kind' | 'occurredOn' | 'knownFrom'> {
  return {
    id: recordId(world.seed, 'f', key),
    subjectId,
    scheme,
    quantity: '1',
    particulars: {},
    correctedOn: null,
    withdrawn: false,
    saidBy: 'wenshui-planning',
  }
}
