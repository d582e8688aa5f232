import type { Day, Instant, Scheme } from './types.ts'

/** 质量信誉考核 of a firm for a year; `score` is a decimal string out of 1000 and up to 100 more. */
export interface Assessment {
  id: string
  subjectId: string
  year: number
  scheme: Scheme
  score: string
  grade: 'AAA' | 'AA' | 'A' | 'B'
  state: 'FINAL' | 'PUBLICITY' | 'SUPERSEDED'
  authority: string
  saidBy: string
  validFrom: Day
  knownFrom: Instant
}

/** 考核事实: one thing that happened, or how large a subject is, as its source states it; kinds and particulars are those of the room. */
export interface AssessmentFact {
  id: string
  subjectId: string
  scheme: Scheme | 'DRIVER' | 'TAXI_DRIVER'
  kind: string
  occurredOn: Day
  quantity: string
  particulars: Record<string, string | number | boolean>
  correctedOn: Day | null
  /** No longer said. */
  withdrawn: boolean
  saidBy: string
  knownFrom: Instant
}

/** 诚信考核 of a driver: twelve months from the anniversary of the first issue; points are demerits. */
export interface IntegrityCycle {
  id: string
  subjectId: string
  scheme: 'DRIVER' | 'TAXI_DRIVER'
  cycleStartOn: Day
  points: number
  grade: 'AAA' | 'AA' | 'A' | 'B'
  saidBy: string
  validFrom: Day
  knownFrom: Instant
}
