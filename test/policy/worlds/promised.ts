import { type Flip, flip } from './flips.ts'
import { firm } from './people.ts'

const commitments = 'supervision.commitment'
const at = `'2026-11-20T00:00:00Z'::timestamptz`

/** Promises of the sample: of which notice of a breach is given in the other world; it stands as signed for everybody else. */
const noticed = `id like 'c_00%'`

/** Nobody but the subject, the units that handle a promise or decide on it, and the audit may know that notice of a breach was given. */
export const breachesNoticed: readonly Flip[] = [
  flip(
    'notices of a breach',
    ['ROWS'],
    'auditor',
    [
      `insert into supervision.step (case_id, seq, flow, event, state, reason, particulars, by_person, by_unit, known_from)
        select id, 2, 'COMMITMENT', 'NOTICE', 'NOTIFIED', '未履行承诺', '{"docNo": "文交核〔2026〕1号", "docOn": "2026-11-20", "proofs": [], "hashes": []}', 'somebody', 'wenshui-policy', ${at}
        from ${commitments} where ${noticed}`,
    ],
    { subjects: `select subject_id as id from ${commitments} where ${noticed} order by 1 limit 2` },
  ),
]

/** What was taken back is its subject's and the audit's to meet. */
export const promisesTakenBack: readonly Flip[] = [
  flip(
    'promises that were taken back',
    ['ROWS'],
    'auditor',
    [
      `insert into ${commitments} (id, subject_id, kind, about, text, made_on, signatory, signatory_code, by_person, said_by, known_from)
        select 'c_w' || id, id, 'VOLUNTARY_DISCLOSURE', '公开承诺', '本企业承诺主动公开经营信息，接受监督。', '2026-10-01'::date, '某企业', 'x', 'somebody', id, '2026-10-01T00:00:00Z'::timestamptz
        from registry.identity where kind = 'ENTERPRISE' and md5(id) < '3' and id <> '${firm}'`,
      `insert into supervision.step (case_id, seq, flow, event, state, reason, by_person, known_from)
        select id, 1, 'COMMITMENT', 'WITHDRAW', 'WITHDRAWN', '不再公示', 'somebody', ${at} from ${commitments} where id like 'c_w%'`,
    ],
    {
      subjects: `select id from registry.identity where kind = 'ENTERPRISE' and md5(id) < '3' and id <> '${firm}' order by 1 limit 2`,
    },
  ),
]

/** What an association holds against a member is shown inside government alone. */
export const warnedByAssociations: readonly Flip[] = [
  flip(
    'warnings of an association',
    ['ROWS'],
    'dashboard',
    [
      `insert into supervision.association_list (id, association, kind, title, stated_on, by_person, said_by, known_from)
        values ('al_worlds', '某协会', 'WARNED', '自律惩戒名单', '2026-11-01', 'somebody', 'wenshui-planning', ${at})`,
      `insert into supervision.association_entry (list_id, place, subject_id, code, name, statement)
        select 'al_worlds', row_number() over (order by id), id, 'x', '某企业', '违反自律公约' from registry.identity
        where kind = 'ENTERPRISE' and md5(id) < '3'`,
    ],
    { subjects: `select id from registry.identity where kind = 'ENTERPRISE' and md5(id) < '3' order by 1 limit 2` },
  ),
]

/** What is said of the bureau, what it owes and whom it taught, and cases that nobody has published: its own affairs. */
export const bureauItself: readonly Flip[] = [
  flip('incidents, proposals of cases, teaching', ['INTERNAL', 'PERSONAL', 'ROWS'], 'auditor', [
    `insert into governance.opinion_incident (id, title, source, content, found_on, unit, said_by, known_from)
      values ('op_worlds', '标题', '来源', '反映内容', '2026-11-01', 'wenshui-planning', 'wenshui-office', '2026-11-02T00:00:00Z')`,
    `insert into governance.step (case_id, seq, flow, event, state, by_person, by_unit, known_from)
      values ('op_worlds', 1, 'OPINION', 'RECEIVE', 'RECEIVED', 'somebody', 'wenshui-office', '2026-11-02T00:00:00Z')`,
    `insert into governance.typical_case_statement (case_id, seq, tone, title, text, decision_id, by_person, said_by, known_from)
      values ('cs_worlds', 1, 'GOOD', '标题', '某企业主动整改，此后一年内未再违法。', null, 'somebody', 'wenshui-squad-1', ${at})`,
    `insert into governance.step (case_id, seq, flow, event, state, by_person, by_unit, known_from)
      values ('cs_worlds', 1, 'TYPICAL_CASE', 'PROPOSE', 'PROPOSED', 'somebody', 'wenshui-squad-1', ${at})`,
    `insert into governance.training_course (id, title, held_on, hours, content, by_person, said_by, known_from)
      values ('tc_worlds', '课程', '2026-11-01', 4, '内容', 'somebody', 'wenshui-office', ${at})`,
    `insert into governance.training_attendance_statement (id, course_id, staff_no, unit, outcome, by_person, said_by, known_from)
      select 'ta_worlds' || n, 'tc_worlds', 'WS-10000' || n, 'wenshui-planning', 'COMPLETED', 'somebody', 'wenshui-office', ${at} from generate_series(1, 3) n`,
  ]),
]

/** What nobody outside may know of promises and of the bureau itself. */
export const outsidePromises: readonly Flip[] = [
  ...breachesNoticed,
  ...promisesTakenBack,
  ...warnedByAssociations,
  ...bureauItself,
]

/** What is asked of promises and of the bureau itself. */
export const promisedLists: readonly string[] = [
  '{ publicCommitments(first: 3) { nodes { id kind signatory state brokenOn disputed course { state } } pageInfo { endCursor hasNextPage } } }',
  '{ associationLists(first: 2) { nodes { kind title entries { code } } pageInfo { hasNextPage } } }',
  '{ commitmentWorklist(first: 3) { statedUntil commitment { id } } breachObjectionWorklist(first: 3) { id } }',
  '{ opinionWorklist(first: 3) { id state } opinionIncidents(first: 3) { nodes { id title } pageInfo { hasNextPage } } }',
  '{ overdueDuties(first: 3) { id kind unit dueOn } }',
  '{ trainingCourses(year: 2026, first: 2) { nodes { title attendance(first: 2) { staffNo unit } } } }',
  '{ trainingCompletion(year: 2026) { unit quarter called completed withheld } }',
  '{ typicalCaseWorklist(first: 2) { id title } typicalCases(first: 2) { nodes { id title } pageInfo { hasNextPage } } }',
  '{ campaign(year: 2026) { activities { title } reachByChannel { channel reported } counters { kind count withheld } } publishedDuties(year: 2026) { countedUpTo } }',
]

/** Promises of one subject. */
export const promisedOf = (id: string) => ({
  query: `query($id: ID!) { subject(key: { id: $id }) { id profile { commitments { id state } supervision {
    substituteBar { since } associationStatements { kind statement }
    commitments { id kind state disputed course { state noticedOn evidence { docNo } objections { id } } } } } } }`,
  variables: { id },
})
