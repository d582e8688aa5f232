import { date, index, primaryKey, text } from 'drizzle-orm/pg-core'
import { enforcement, instant } from './room.ts'

/** 信用修复申请: its course is in `step`. */
export const repair = enforcement.table(
  'repair',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id').notNull(),
    subjectId: text('subject_id').notNull(),
    commitmentId: text('commitment_id').notNull(),
    proofs: text().array().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.decisionId), index().on(t.knownFrom)],
)

/** 修复决定: a decision that was repaired is met by nobody but its subject and auditors from then on. */
export const repaired = enforcement.table('repaired', {
  decisionId: text('decision_id').primaryKey(),
  repairId: text('repair_id').notNull(),
  repairedOn: date('repaired_on').notNull(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 修复传导: each place that a repair must reach. */
export const propagation = enforcement.table(
  'propagation',
  {
    repairId: text('repair_id').notNull(),
    target: text().notNull(),
    kind: text().notNull(),
    /** The unit or department that confirms. */
    owner: text().notNull(),
    requiredBy: date('required_by'),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.repairId, t.target] }), index().on(t.owner)],
)

/** 传导确认 */
export const propagationConfirmation = enforcement.table(
  'propagation_confirmation',
  {
    repairId: text('repair_id').notNull(),
    target: text().notNull(),
    note: text().notNull(),
    evidenceHash: text('evidence_hash'),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.repairId, t.target] })],
)
