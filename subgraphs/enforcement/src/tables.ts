import { sql } from 'drizzle-orm'
import {
  boolean,
  customType,
  date,
  index,
  integer,
  json,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { ActFacts } from './domain/sheet/facts.ts'
import type { Fault } from './domain/sheet/faults.ts'

export const enforcement = pgSchema('enforcement')

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 6, mode: 'string' })

/** 行政决定: one per kind, authority and document number. */
export const decision = enforcement.table(
  'decision',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    authorityCode: text('authority_code').notNull(),
    docNo: text('doc_no').notNull(),
    /** The unit whose number series the document number is of; null where none is known. */
    issuingUnit: text('issuing_unit'),
  },
  (t) => [uniqueIndex().on(t.kind, t.authorityCode, t.docNo), index().on(t.issuingUnit, t.id)],
)

/** 决定陈述: what was said of a decision; a correction is a further statement. `facts` holds the template's columns as read. */
export const decisionStatement = enforcement.table(
  'decision_statement',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id').notNull(),
    subjectId: text('subject_id').notNull(),
    kind: text().notNull(),
    decidedOn: date('decided_on').notNull(),
    validUntil: date('valid_until'),
    facts: jsonb().$type<ActFacts>().notNull(),
    factsHash: text('facts_hash').notNull(),
    batchId: text('batch_id'),
    saidBy: text('said_by').notNull(),
    validFrom: date('valid_from').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [
    index().on(t.subjectId, t.decidedOn.desc().nullsFirst(), t.decisionId),
    index().on(t.decisionId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index().on(t.kind, t.decisionId),
    index().on(t.decidedOn, t.decisionId),
  ],
)

/** 公示陈述: a decision is shown on a site from a day; no day means withdrawn. */
export const publication = enforcement.table(
  'publication_statement',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id').notNull(),
    site: text().notNull(),
    publishedOn: date('published_on'),
    /** 撤下理由, of a withdrawal. */
    reason: text(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.decisionId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst())],
)

/** 导入批次: one file as a clerk sent it. */
export const importBatch = enforcement.table('import_batch', {
  id: text().primaryKey(),
  fileName: text('file_name').notNull(),
  template: text().notNull(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 隔离行: a row that does not fit, kept as it came. The same row of the same template is kept once. */
export const quarantinedRow = enforcement.table(
  'quarantined_row',
  {
    id: text().primaryKey(),
    batchId: text('batch_id').notNull(),
    line: integer().notNull(),
    template: text().notNull(),
    columns: text().array().notNull(),
    /** json, not jsonb: a row is kept as it came, and jsonb takes no NUL and no half of a character. */
    cells: json().$type<(string | null)[]>().notNull(),
    rowHash: text('row_hash').notNull(),
    faults: jsonb().$type<Fault[]>().notNull(),
    /** The decision that the row disagrees with, and the facts it would state; both null for a faulty row. */
    decisionId: text('decision_id'),
    facts: jsonb().$type<ActFacts>(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [uniqueIndex().on(t.rowHash), index().on(t.decisionId).where(sql`decision_id is not null`)],
)

/** 冲突处理: what a person decided about a quarantined row. */
export const settlement = enforcement.table('settlement', {
  quarantineId: text('quarantine_id').primaryKey(),
  kept: text().notNull(),
  reason: text().notNull(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 立案陈述: an open case as its squad states it; one that is closed says so with a day. */
export const caseStatement = enforcement.table(
  'case_statement',
  {
    id: text().primaryKey(),
    caseId: text('case_id').notNull(),
    subjectId: text('subject_id').notNull(),
    caseNo: text('case_no').notNull(),
    openedOn: date('opened_on').notNull(),
    closedOn: date('closed_on'),
    suspectedBreach: text('suspected_breach').notNull(),
    officer: text().notNull(),
    state: text().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.subjectId), index().on(t.caseId, t.knownFrom.desc().nullsFirst(), t.id.desc().nullsFirst())],
)

/** 来源报送: a source has reported everything up to this instant. */
export const sourceReport = enforcement.table(
  'source_report',
  {
    id: text().primaryKey(),
    source: text().notNull(),
    reportedUpTo: instant('reported_up_to').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.knownFrom.desc().nullsFirst())],
)

/** 变更与撤销: what became of a decision after it was made (行政处罚法 第四十八条); what it says now is a further statement. */
export const decisionChange = enforcement.table(
  'decision_change',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id').notNull(),
    change: text().notNull(),
    reason: text().notNull(),
    changedOn: date('changed_on').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.decisionId)],
)

/**
 * 办理步骤: each step of each workflow, its number within the case; two who take the same step meet at the key, and one wins.
 * The state of a case is that of its last step.
 */
export const step = enforcement.table(
  'step',
  {
    caseId: text('case_id').notNull(),
    seq: integer().notNull(),
    flow: text().notNull(),
    event: text().notNull(),
    state: text().notNull(),
    reason: text(),
    particulars: jsonb().$type<Record<string, unknown>>(),
    byPerson: text('by_person').notNull(),
    byUnit: text('by_unit'),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.seq] }), index().on(t.flow, t.knownFrom)],
)

/** 公示批次: acts as they were sent to one site, or taken off it; its course is in `step`. */
export const publicityBatch = enforcement.table('publicity_batch', {
  id: text().primaryKey(),
  site: text().notNull(),
  action: text().notNull(),
  template: text().notNull(),
  /** SHA-256 of the sheet as it was sent. */
  sheetHash: text('sheet_hash').notNull(),
  unit: text(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 批次内容: the row of each act in its batch, the cells as they were sent. */
export const publicityBatchRow = enforcement.table(
  'publicity_batch_row',
  {
    batchId: text('batch_id').notNull(),
    decisionId: text('decision_id').notNull(),
    cells: json().$type<string[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.batchId, t.decisionId] }), index().on(t.decisionId)],
)

/** 法律文书: a document made from a case, its bytes as they were made. */
export const caseDocument = enforcement.table(
  'case_document',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id').notNull(),
    kind: text().notNull(),
    format: text().notNull(),
    fileName: text('file_name').notNull(),
    /** 模板版本 */
    template: text().notNull(),
    sha256: text().notNull(),
    content: bytes().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.decisionId, t.kind)],
)

/** 送达: one document served on a day; a further row for the same kind corrects the one before. */
export const service = enforcement.table(
  'service',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id').notNull(),
    kind: text().notNull(),
    servedOn: date('served_on').notNull(),
    method: text().notNull(),
    /** SHA-256 of the evidence of service. */
    evidenceHash: text('evidence_hash').notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.decisionId)],
)

/** 证明材料: a file that somebody handed in. */
export const proof = enforcement.table(
  'proof',
  {
    id: text().primaryKey(),
    /** Who may use it: the subject that handed it in, or the unit. */
    subjectId: text('subject_id'),
    unit: text(),
    fileName: text('file_name').notNull(),
    mediaType: text('media_type').notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    parts: integer().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.subjectId)],
)

/** 证明材料分块 */
export const proofPart = enforcement.table(
  'proof_part',
  {
    proofId: text('proof_id').notNull(),
    part: integer().notNull(),
    content: bytes().notNull(),
  },
  (t) => [primaryKey({ columns: [t.proofId, t.part] })],
)

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

/** 信用异议: its course is in `step`. */
export const objection = enforcement.table(
  'objection',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id').notNull(),
    subjectId: text('subject_id').notNull(),
    ground: text().notNull(),
    proofs: text().array().notNull(),
    /** The unit that issued the decision, and the person who recorded it: neither decides the objection. */
    issuingUnit: text('issuing_unit').notNull(),
    recordedBy: text('recorded_by'),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [index().on(t.decisionId), index().on(t.subjectId), index().on(t.knownFrom)],
)

/** 轻微违法免罚: a decision with every listed condition checked and a commitment; never published, once per person and kind. */
export const exemption = enforcement.table(
  'exemption',
  {
    id: text().primaryKey(),
    subjectId: text('subject_id').notNull(),
    item: text().notNull(),
    docNo: text('doc_no').notNull(),
    decidedOn: date('decided_on').notNull(),
    breachFacts: text('breach_facts').notNull(),
    /** Each condition of the item, in its words, with how it was found. */
    conditions: jsonb().$type<{ condition: string; met: boolean; finding: string }[]>().notNull(),
    commitmentId: text('commitment_id').notNull(),
    saidBy: text('said_by').notNull(),
    byPerson: text('by_person').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [uniqueIndex().on(t.subjectId, t.item), uniqueIndex().on(t.docNo)],
)

/** 瞒报核查: one comparison of the case system's acts with the recorded ones, by keyed hashes. */
export const reconciliation = enforcement.table('reconciliation', {
  id: text().primaryKey(),
  decidedFrom: date('decided_from').notNull(),
  decidedTo: date('decided_to').notNull(),
  /** The key of this run alone. */
  key: bytes().notNull(),
  saidBy: text('said_by').notNull(),
  knownFrom: instant('known_from').notNull(),
})

/** 核查分批: one part of what the case system sent; the run is complete when all parts are there. */
export const reconciliationPart = enforcement.table(
  'reconciliation_part',
  {
    reconciliationId: text('reconciliation_id').notNull(),
    part: integer().notNull(),
    parts: integer().notNull(),
    /** SHA-256 of the tags as they came. */
    hash: text().notNull(),
    saidBy: text('said_by').notNull(),
    knownFrom: instant('known_from').notNull(),
  },
  (t) => [primaryKey({ columns: [t.reconciliationId, t.part] })],
)

/** 核查指纹: what the case system sent of one of its acts; nothing of it can be read without the key. Null where the row could not be read. */
export const reconciliationTag = enforcement.table(
  'reconciliation_tag',
  {
    reconciliationId: text('reconciliation_id').notNull(),
    line: integer().notNull(),
    identity: text(),
    content: text(),
    complete: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reconciliationId, t.line] })],
)
