import { boolean, index, integer, primaryKey, text } from 'drizzle-orm/pg-core'
import { governance, instant } from './room.ts'

/** 变更通知订阅: who is told, where, of what it may ask. */
export const changeSubscription = governance.table(
  'change_subscription',
  {
    id: text().primaryKey(),
    holder: text().notNull(),
    org: text(),
    role: text().notNull(),
    purpose: text().notNull(),
    /** The data request under which it asks; null for one's own credit. */
    grantId: text('grant_id'),
    subjectId: text('subject_id'),
    subjectCode: text('subject_code'),
    /** JSON. */
    variables: text(),
    endpoint: text().notNull(),
    validUntil: instant('valid_until').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.grantId), index().on(t.holder), index().on(t.validUntil)],
)

/** 终止: by the subscriber (ENDED), or because it may ask no more (REFUSED). */
export const changeEnd = governance.table('change_end', {
  subscriptionId: text('subscription_id').primaryKey(),
  reason: text().notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 变更: that at a beat the answer was another than before; 0 is the first look, of which nobody is told. */
export const changeFound = governance.table(
  'change_found',
  {
    subscriptionId: text('subscription_id').notNull(),
    sequence: integer().notNull(),
    beat: instant('beat').notNull(),
    answerHash: text('answer_hash').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.subscriptionId, t.sequence] })],
)

/** 送达尝试: whoever adds the row sends. */
export const changeAttempt = governance.table(
  'change_attempt',
  {
    subscriptionId: text('subscription_id').notNull(),
    sequence: integer().notNull(),
    attempt: integer().notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.subscriptionId, t.sequence, t.attempt] })],
)

/** 尝试结果 */
export const changeOutcome = governance.table(
  'change_outcome',
  {
    subscriptionId: text('subscription_id').notNull(),
    sequence: integer().notNull(),
    attempt: integer().notNull(),
    delivered: boolean().notNull(),
    outcome: text().notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.subscriptionId, t.sequence, t.attempt] })],
)
