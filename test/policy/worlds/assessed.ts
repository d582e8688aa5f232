import { type Flip, flip } from './flips.ts'
import type { Operation } from './generate.ts'

const statements = 'road_transport.assessment_statement'
const some = `md5(id) < '4'`
const of = (table: string, where = some) => ({
  subjects: `select distinct subject_id as id from ${table} where ${where} order by 1 limit 2`,
})

/** Why assessments and cycles are as they are, as it was known then. */
export const assessed = (id: string, knownAt: string | null = null): Operation => ({
  query: `query($id: ID!, $at: DateTime) { subject(key: { id: $id }) { id profile(knownAt: $at) { roadTransport {
    assessments(years: 2) { id grade explanation { total contributions { code points evidenceRef factId } vetoes { code } wayBack { change earliestOn } }
      selfScore { score note } objections { ground state } course { event byUnit } shownUntil }
    integrity { grade explanation { total contributions { code evidenceRef } } } } } } }`,
  variables: { id, at: knownAt },
})

/** What is asked about assessments of no subject in particular. */
export const assessedLists: readonly string[] = [
  '{ assessmentFacts(scheme: FREIGHT, year: 2025, first: 4) { nodes { subjectId grade facts { kind occurredOn evidenceRef } } pageInfo { endCursor } } }',
  '{ assessmentWorklist(first: 5) { subjectId next unit assessment { grade score } } }',
  '{ assessmentExport(scheme: REPAIR, year: 2025, site: CREDIT_LVLIANG, first: 5) { rows } }',
  '{ assessmentObjectionWorklist(first: 5) { ground } }',
  '{ educationOverdue(first: 3) { subjectId dueOn } integrityCyclesDue(first: 3) { subjectId } }',
]

/** What assessments rest on, and what is being done about them: shared inside government alone. */
export const whyAssessed: readonly Flip[] = [
  flip(
    'facts that assessments rest on',
    ['INTERNAL'],
    'dashboard',
    `update road_transport.assessment_fact set evidence_ref = md5(id), source_ref = md5(id)`,
    of(
      'road_transport.assessment_fact',
      `scheme = 'FREIGHT' and kind = 'VIOLATION' and occurred_on > '2025-01-01' and occurred_on < '2025-12-31'`,
    ),
  ),
  flip(
    'self-scores',
    ['INTERNAL'],
    'dashboard',
    `insert into road_transport.self_score (id, assessment_id, subject_id, score, note, proofs, hashes, said_by, known_from)
      select distinct on (assessment_id) 'z' || assessment_id, assessment_id, subject_id, 999, '另一说明', '{}', '{}', 'somebody', known_from
      from ${statements} where year = 2025 and ${some}`,
    of(statements, `year = 2025 and ${some}`),
  ),
  flip(
    'objections to assessments',
    ['INTERNAL'],
    'dashboard',
    [
      `insert into road_transport.assessment_objection (id, assessment_id, subject_id, ground, proofs, hashes, said_by, known_from)
        select distinct on (assessment_id) 'o' || assessment_id, assessment_id, subject_id, '另一异议理由', '{}', '{}', 'somebody', known_from
        from ${statements} where year = 2025 and ${some}`,
      `insert into road_transport.step (case_id, seq, flow, event, state, by_person, known_from)
        select id, 1, 'ASSESSMENT_OBJECTION', 'FILE', 'FILED', 'somebody', known_from from road_transport.assessment_objection`,
    ],
    of(statements, `year = 2025 and ${some}`),
  ),
  flip(
    'results on their way',
    ['ROWS'],
    'dashboard',
    `insert into ${statements} (id, assessment_id, subject_id, year, scheme, score, grade, state, authority, said_by, valid_from, known_from)
      select 'v' || id, 'v' || assessment_id, subject_id, 2026, scheme, score, 'B', 'COUNTY_ASSESSED', authority, said_by, valid_from, known_from
      from ${statements} where state = 'FINAL' and md5(id) > 'd'`,
    of(statements, `state = 'FINAL' and md5(id) > 'd'`),
  ),
]
