import type { Conduct } from '../conduct.ts'

/** 违法超限, as in force at an instant of knowledge; whom it is of is null where that is not known. */
export interface Violation {
  id: string
  /** The county's day. */
  day: string
  vehicleId: string | null
  driverId: string | null
  operatorId: string | null
}

/** 责任主体类型: the four of the work points, and whom the circumstances name beside them. */
export const subjectTypes = [
  'ROAD_TRANSPORT_FIRM',
  'SOURCE_UNIT',
  'PRACTITIONER',
  'TRUCK',
  'REPAIR_FIRM',
  'OTHER',
] as const
export type SubjectType = (typeof subjectTypes)[number]

/** What is compared with the threshold. */
export type Measure = 'VIOLATIONS' | 'TRUCK_SHARE' | 'FINE' | 'PENALTIES' | 'FACTS'

/** 情形成立: one subject meets one circumstance in a quarter, by these facts. */
export interface Found {
  subjectId: string
  subjectType: SubjectType
  /** Whom notice is given to: the subject, of a truck its last operator, null where none is known. */
  partyId: string | null
  /** 1 to 10. */
  circumstance: number
  measure: Measure
  /** How many facts of the measure there are in the year: violations, violating trucks, penalties, facts. */
  count: number
  /** What is compared, as a decimal number: the count, the share in six decimals, the highest fine in CNY. */
  measured: string
  threshold: string
  /** Trucks that the share is of; null for what is no share. */
  fleet: number | null
  /** The first day of the quarter on which it is met. */
  metOn: string
  /** The last day of the year in which the count was found. */
  countedOn: string
  /** Ids of the violations and facts that it rests on, by day. */
  evidence: readonly string[]
}

/** What is looked at: the facts of a quarter and of the year before each of its days. */
export interface Facts {
  violations: readonly Violation[]
  conducts: readonly Conduct[]
}

/** By day, then by id: the order in which evidence is given. */
export const byDay = (a: { day: string; id: string }, b: { day: string; id: string }): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Facts under a key each; what has none is under none. */
export function groupedBy<T>(facts: readonly T[], keyOf: (fact: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const fact of facts) {
    const key = keyOf(fact)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(fact)
    else groups.set(key, [fact])
  }
  return groups
}
