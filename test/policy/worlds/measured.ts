import { type Flip, flip } from './flips.ts'

const seen = 'dashboard'
const at = `'2026-11-20T00:00:00Z'::timestamptz`
/** Penalties by which the sample catalogue lets a firm be put under key supervision, and that are in force. */
const penalties = (but: string) => `select decision_id as id, subject_id from enforcement.decision_statement s
  where kind = 'PENALTY' and decided_on >= '2026-05-01' and facts->'party'->>'kind' = 'LEGAL_PERSON' and subject_id <> '${but}'
    and (facts->>'fine')::numeric between 1 and 9 and decision_id not in (select decision_id from enforcement.decision_change)
    and decision_id not in (select decision_id from enforcement.repaired)`
const subjects = (but: string) => ({
  subjects: `select distinct subject_id as id from (${penalties(but)}) p order by 1 limit 2`,
})

const proposedFor = (name: string, but: string) =>
  `insert into supervision.measure (id, subject_id, subject_kind, catalogue, code, edition, cause_kind, cause_id, said_by, known_from)
    select 'ms_${name}' || id, subject_id, 'ENTERPRISE', 'county-sample', 'P-02', '2024-09-29', 'PENALTY', id, 'wenshui-policy', ${at} from (${penalties(but)}) p`

const steps = (name: string, event: string, state: string, particulars = 'null') =>
  `insert into supervision.step (case_id, seq, flow, event, state, reason, particulars, by_person, by_unit, known_from)
    select id, 1, 'MEASURE', '${event}', '${state}', '理由', ${particulars}, 'somebody', 'wenshui-policy', ${at} from supervision.measure where id like 'ms\\_${name}%'`

/** Measures that were proposed and not decided: for nobody but the units of their entry, their subject and the audit. */
export const proposedMeasures = (but = ''): readonly Flip[] => [
  flip(
    'measures that are proposed',
    ['ROWS'],
    seen,
    [proposedFor('proposed', but), steps('proposed', 'PROPOSE', 'PROPOSED')],
    subjects(but),
  ),
]

/** Measures in force that their catalogue does not open to everybody, and what was done about them: for nobody outside but their subject and who carries them out. */
export const measured = (but = ''): readonly Flip[] => [
  ...proposedMeasures(but),
  flip(
    'measures in force that are not for everybody',
    ['INTERNAL', 'ROWS'],
    seen,
    [
      proposedFor('ordered', but),
      steps('ordered', 'ORDER', 'IN_FORCE', `'{"since":"2026-11-20","until":"2027-11-20"}'`),
      `insert into supervision.measure_feedback_statement (measure_id, org, seq, outcome, note, by_person, known_from)
        select id, '文水县行政审批服务管理局', 1, 'DONE', '已执行', 'somebody', ${at} from supervision.measure where id like 'ms\\_ordered%'`,
    ],
    subjects(but),
  ),
]
