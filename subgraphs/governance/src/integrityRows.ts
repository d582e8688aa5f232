import type { StepRow } from '@xinlu/schema'
import type { CampaignChannel, CaseTone, TrainingOutcome } from './generated.ts'

/** 政务失信舆情 with its steps. */
export interface IncidentRow {
  id: string
  title: string
  source: string
  content: string
  foundOn: string
  unit: string
  saidBy: string
  steps: StepRow[]
}

/** 诚信教育课程 */
export interface CourseRow {
  id: string
  title: string
  heldOn: string
  hours: number
  content: string
}

/** 参加情况 of one person, as it was said last. */
export interface AttendanceRow {
  staffNo: string
  unit: string
  outcome: TrainingOutcome
}

/** 宣传活动, as it was said last. */
export interface ActivityRow {
  id: string
  title: string
  channel: CampaignChannel
  place: string
  from: string
  until: string
  plannedReach: number
  reportedReach: number | null
  reachSource: string | null
  unit: string
}

/** 典型案例 in its last words, with its course. */
export interface CaseRow {
  id: string
  tone: CaseTone
  title: string
  text: string
  decisionId: string | null
  unit: string
  steps: StepRow[]
}

/** 宣传活动汇总 of a year. */
export interface CampaignRow {
  year: number
}
