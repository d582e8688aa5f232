import { ruleAt } from '@xinlu/db'
import { refusal } from '@xinlu/schema'
import type { SubjectType } from './circumstances/facts.ts'

/** 失信事实种类: what circumstances 3 to 10 are found from. */
export type ConductKind =
  | 'SUSPENSION_ORDER'
  | 'REPAIR_LICENCE_REVOKED'
  | 'FORCING_PENALTY'
  | 'PERMIT_BY_FRAUD'
  | 'INSPECTION_REFUSED'
  | 'STATION_BLOCKED'
  | 'ACCIDENT'
  | 'VIOLENCE'

/** What is said of a fact beside whose it is and when it was; what a kind does not need is not there. */
export interface Particulars {
  /** 罚款, CNY, of the decision. */
  fine?: string
  /** 情节严重 */
  grave?: boolean
  /** 无正当理由 */
  withoutReason?: boolean
  /** 公安机关处罚决定文号 */
  policeDocNo?: string
  deaths?: number
  injured?: number
  accidentGrade?: AccidentGrade
  liability?: Liability
  /** Whether violence left somebody dead or hurt. */
  harm?: 'NONE' | 'INJURY' | 'DEATH'
}

/** 事故等级, from the least. */
export const accidentGrades = ['ORDINARY', 'LARGER', 'MAJOR', 'GRAVE'] as const
export type AccidentGrade = (typeof accidentGrades)[number]

/** 事故责任, from the least. */
export const liabilities = ['NONE', 'MINOR', 'EQUAL', 'MAIN', 'FULL'] as const
export type Liability = (typeof liabilities)[number]

/** A fact in force at an instant of knowledge. */
export interface Conduct {
  id: string
  kind: ConductKind
  day: string
  subjectId: string
  subjectType: SubjectType
  decisionId: string | null
  particulars: Particulars
}

interface Form {
  subjects: readonly SubjectType[]
  needs: readonly (keyof Particulars)[]
  /** 处罚类别 that the decision must have; null where no decision of enforcement is asked for. */
  decision: string | null
}

const parties = ['ROAD_TRANSPORT_FIRM', 'SOURCE_UNIT', 'PRACTITIONER', 'OTHER'] as const

/** Whose fact of a kind can be, what must be said of it, and by which kind of penalty it is proven. */
export const conductForms: Readonly<Record<ConductKind, Form>> = {
  SUSPENSION_ORDER: { subjects: ['ROAD_TRANSPORT_FIRM'], needs: [], decision: '责令停产停业' },
  REPAIR_LICENCE_REVOKED: { subjects: ['REPAIR_FIRM'], needs: ['grave'], decision: '吊销许可证/执照' },
  FORCING_PENALTY: { subjects: parties, needs: [], decision: '罚款' },
  PERMIT_BY_FRAUD: { subjects: parties, needs: [], decision: null },
  INSPECTION_REFUSED: {
    subjects: ['PRACTITIONER', 'SOURCE_UNIT', 'ROAD_TRANSPORT_FIRM'],
    needs: ['withoutReason'],
    decision: null,
  },
  STATION_BLOCKED: { subjects: parties, needs: [], decision: null },
  ACCIDENT: { subjects: parties, needs: ['deaths', 'injured', 'accidentGrade', 'liability'], decision: null },
  VIOLENCE: { subjects: parties, needs: ['harm'], decision: null },
}

const numbers = ['deaths', 'injured'] as const

/** BAD_INPUT where a fact of a kind cannot be of this subject, or something that it needs is not said or cannot be. */
export function provenConduct(kind: ConductKind, subjectType: SubjectType, said: Particulars): void {
  const { subjects, needs } = conductForms[kind]
  const bad = (expected: string, got: string) => refusal('BAD_INPUT', { expected, got, todo: 'correct the fact' })
  if (!subjects.includes(subjectType)) throw bad(`a subject of ${kind}: ${subjects.join(', ')}`, subjectType)
  const missing = needs.find((name) => said[name] === undefined)
  if (missing) throw bad(`${missing} of ${kind}`, 'none')
  for (const name of numbers) {
    const value = said[name]
    if (value !== undefined && !(Number.isInteger(value) && value >= 0 && value < 10_000))
      throw bad(`${name} from 0`, String(value))
  }
}

/** Whether a fact is as grave as its circumstance asks, by the editions of its day; one that is less is kept and is no circumstance. */
export function qualifies({ kind, day, particulars }: Pick<Conduct, 'kind' | 'day' | 'particulars'>): boolean {
  const { grave, withoutReason, policeDocNo, harm, liability, accidentGrade } = particulars
  switch (kind) {
    case 'REPAIR_LICENCE_REVOKED':
      return grave === true
    case 'INSPECTION_REFUSED':
      return withoutReason === true
    case 'STATION_BLOCKED':
      return policeDocNo !== undefined
    case 'ACCIDENT':
      return atLeast(liabilities, liability, 'EQUAL') && atLeast(accidentGrades, accidentGrade, leastGrade(day))
    case 'VIOLENCE':
      return harm === 'INJURY' || harm === 'DEATH'
    default:
      return true
  }
}

function atLeast<T>(scale: readonly T[], value: T | undefined, least: T): boolean {
  return value !== undefined && scale.indexOf(value) >= scale.indexOf(least)
}

/** From which grade an accident is a circumstance (county-overload-list accident.least-grade). */
function leastGrade(day: string): AccidentGrade {
  const { value } = ruleAt('county-overload-list', 'accident.least-grade', day)
  const found = accidentGrades.find((grade) => grade === value)
  if (found) return found
  throw refusal('EDITION_FAULT', {
    expected: `one of ${accidentGrades.join(', ')} in county-overload-list accident.least-grade`,
    got: String(value),
    todo: 'correct the edition file',
  })
}
