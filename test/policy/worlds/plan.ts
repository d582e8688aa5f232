import { type Flip, flip } from './flips.ts'

const seen = 'clerk'
const at = `'2026-11-20T00:00:00Z'::timestamptz`

/** What is asked about the bureau's own work. */
export const planLists: readonly string[] = [
  '{ coverage(year: 2026) { total { due inTime late holes doubles statements } findings { kind item unit period evidence } cells { item unit period statements state } } }',
  '{ workPlan(year: 2026) { id measured measuredAt state receiptId } planFigures(year: 2026) { leaders office unitsWithoutLiaison reportsMissing finalTargets } }',
  '{ workFigures(year: 2026) { drawsPublished resultsInTime tendersChecked measuresInForce answersInTime servedTogether repairsInTime overdueDuties trainingCompleted activitiesPlanned activitiesHeldShare casesPublished } }',
  '{ liaisons { unit name deputy lastReportAt holes } leaderGroup { name role unit } }',
  '{ unitReports(first: 3) { id unit period state lines } }',
  '{ targetIndicators(year: 2026) { code values { unit value } } targetComparison(year: 2026) { id content scores { unit score } disputes { ground } } }',
]

/** How units compare: nobody's but the bureau's own. */
export const comparedUnits: readonly Flip[] = [
  flip('values and results of a target assessment', ['ROWS'], seen, [
    `insert into governance.measurement (id, item_id, value, "values", receipt_id, answered_at, said_by, by_person, known_from)
      values ('m_worlds', '2026/COVERAGE', null, '{"wenshui-squad-1": "0.5"}', 'worlds', ${at}, 'wenshui-policy', 'somebody', ${at})`,
    `insert into governance.target_snapshot (id, year, content, content_hash, signature, key_id, said_by, by_person, known_from)
      values ('ts_worlds', 2026, '{"scores":[{"unit":"wenshui-squad-1","score":"52.63","outOf":"40","points":[]}]}', 'a', 'b', 'c', 'wenshui-policy', 'somebody', ${at})`,
    `insert into governance.step (case_id, seq, flow, event, state, by_person, known_from)
      values ('ts_worlds', 1, 'TARGET', 'FREEZE', 'FROZEN', 'somebody', ${at})`,
    `insert into governance.target_dispute (id, snapshot_id, unit, ground, said_by, by_person, known_from)
      values ('td_worlds', 'ts_worlds', 'wenshui-squad-1', '异议', 'wenshui-squad-1', 'somebody', ${at})`,
  ]),
]

/** The bureau's own plan and people, shared inside government alone. */
export const bureausOwn: readonly Flip[] = [
  ...comparedUnits,
  flip('who leads, who answers for a unit, what was measured and reported', ['INTERNAL'], seen, [
    `insert into governance.leader_member_statement (id, member_id, name, role, unit, valid_from, said_by, by_person, known_from)
      values ('lm_worlds', 'lm_worlds', '样例', 'OFFICE', 'wenshui-policy', '2026-01-01', 'wenshui-policy', 'somebody', ${at})`,
    `insert into governance.liaison_statement (id, unit, name, account, valid_from, said_by, by_person, known_from)
      values ('ll_worlds', 'wenshui-squad-1', '样例', 'somebody', '2026-01-01', 'wenshui-policy', 'somebody', ${at})`,
    `insert into governance.measurement (id, item_id, value, receipt_id, answered_at, said_by, by_person, known_from)
      values ('m_plan', '2026-14', '10', 'worlds', ${at}, 'wenshui-policy', 'somebody', ${at})`,
    `insert into governance.unit_report (id, unit, period, lines, content_hash, said_by, by_person, known_from)
      values ('ur_worlds', 'wenshui-squad-1', '2026-10', '{正文}', 'a', 'wenshui-policy', 'somebody', ${at})`,
    `insert into governance.step (case_id, seq, flow, event, state, by_person, known_from)
      values ('ur_worlds', 1, 'PLAN_REPORT', 'MAKE', 'MADE', 'somebody', ${at}), ('ur_worlds', 2, 'PLAN_REPORT', 'SIGN', 'SIGNED', 'somebody', ${at})`,
  ]),
]
