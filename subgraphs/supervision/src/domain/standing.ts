/** 现行考核等级: the final result of a scheme's latest year. */
export interface StandingAssessment {
  id: string
  subjectId: string
  scheme: string
  year: number
  grade: string
}

/** 现行信用等级 of construction, with its last day. */
export interface StandingGrade {
  id: string
  subjectId: string
  role: string
  year: number
  grade: string
  until: string
}

/** 现行名单记录, with its last day. */
export interface StandingListing {
  id: string
  subjectId: string
  circumstance: number
  until: string
}

/** 现行处罚记录 */
export interface StandingPenalty {
  id: string
  subjectId: string
  severity: 'MINOR' | 'ORDINARY' | 'SERIOUS' | null
  /** Shown on a site on the day. */
  published: boolean
}

/** 违诺记录: a commitment that was found broken. */
export interface BrokenCommitment {
  id: string
  subjectId: string
}

/** What is in force of one subject at an instant, as each room says it: what a class and a measure rest on. */
export interface Standing {
  assessments: readonly StandingAssessment[]
  grades: readonly StandingGrade[]
  listings: readonly StandingListing[]
  penalties: readonly StandingPenalty[]
  broken: readonly BrokenCommitment[]
}

/** Of whom nothing is in force. */
export const noStanding: Standing = { assessments: [], grades: [], listings: [], penalties: [], broken: [] }
