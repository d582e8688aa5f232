import { date, index, integer, primaryKey, text } from 'drizzle-orm/pg-core'
import { governance, instant } from './room.ts'

/** 宣传活动陈述: as it was planned, and with what it reached; what is said last of an activity holds. */
export const activity = governance.table(
  'campaign_activity_statement',
  {
    activityId: text('activity_id').notNull(),
    seq: integer().notNull(),
    title: text().notNull(),
    channel: text().notNull(),
    place: text().notNull(),
    from: date('from_day').notNull(),
    until: date('until_day').notNull(),
    plannedReach: integer('planned_reach').notNull(),
    reportedReach: integer('reported_reach'),
    reachSource: text('reach_source'),
    byPerson: text('by_person').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.activityId, t.seq] }), index().on(t.from)],
)

/** 典型案例陈述: its words, said anew with each revision; its course is in `step` (flow TYPICAL_CASE). */
export const typicalCase = governance.table(
  'typical_case_statement',
  {
    caseId: text('case_id').notNull(),
    seq: integer().notNull(),
    tone: text().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    decisionId: text('decision_id'),
    byPerson: text('by_person').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.seq] })],
)
