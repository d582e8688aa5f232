import { type Flip, flip } from './flips.ts'
import type { Operation } from './generate.ts'

const grades = 'construction.grade_statement'
const evaluations = 'construction.evaluation_statement'
const some = `year = 2025 and md5(id) < '4'`
const of = (table: string, where = some) => ({
  subjects: `select distinct subject_id as id from ${table} where ${where} order by 1 limit 2`,
})

/** How construction grades came about, as it was known then. */
export const evaluated = (id: string, knownAt: string | null = null): Operation => ({
  query: `query($id: ID!, $at: DateTime) { subject(key: { id: $id }) { id profile(knownAt: $at) { construction {
    grades { id grade state scope directD evaluationId explanation { score contributions { code effect evidenceRef } sections { price } } wayBack { change earliestOn }
      selfReported { score note } owners { note } difference { reason } objections { ground state } course { event byUnit } shownUntil nationalEffect { grade } } } } } }`,
  variables: { id, at: knownAt },
})

/** What is asked about evaluations of no subject in particular. */
export const evaluatedLists: readonly string[] = [
  '{ evaluationWorklist(first: 5) { subjectId next unit blockedBy evaluation { grade score } } }',
  '{ evaluationFacts(role: CONTRACTOR, year: 2025, first: 5) { nodes { subjectId grade lastGrade sections { price } conducts { code times } } pageInfo { endCursor } } }',
  '{ evaluationExport(role: CONTRACTOR, year: 2025, first: 5) { rows } }',
  '{ evaluationObjectionWorklist(first: 5) { ground } }',
]

/** How grades came about, and what is being done about evaluations: shared inside government alone. */
export const whyEvaluated: readonly Flip[] = [
  flip(
    'how construction grades came about',
    ['INTERNAL'],
    'dashboard',
    [
      // Final, so that nothing but what is shared inside government is another.
      `insert into ${evaluations} (id, evaluation_id, subject_id, role, year, score, grade, found_grade, state, authority, said_by, valid_from, known_from)
        select 'e' || id, 'e' || grade_id, subject_id, role, year, score, grade, 'D', 'FINAL', authority, said_by, valid_from, known_from
        from ${grades} where ${some}`,
      `update ${grades} set evaluation_id = 'e' || grade_id where ${some}`,
      `insert into construction.evaluation_report (id, evaluation_id, subject_id, score, note, proofs, hashes, said_by, known_from)
        select 'r' || id, evaluation_id, subject_id, 99, '另一自评说明', '{}', '{}', 'somebody', known_from
        from ${evaluations} where state = 'FINAL'`,
      `insert into construction.evaluation_objection (id, evaluation_id, subject_id, ground, proofs, hashes, said_by, known_from)
        select 'o' || id, evaluation_id, subject_id, '另一异议理由', '{}', '{}', 'somebody', known_from
        from ${evaluations} where state = 'FINAL'`,
      `insert into construction.step (case_id, seq, flow, event, state, by_person, known_from)
        select id, 1, 'EVALUATION_OBJECTION', 'FILE', 'FILED', 'somebody', known_from from construction.evaluation_objection`,
    ],
    of(grades),
  ),
  flip(
    'evaluations on their way',
    ['ROWS'],
    'dashboard',
    `insert into ${evaluations} (id, evaluation_id, subject_id, role, year, score, grade, found_grade, state, authority, said_by, valid_from, known_from)
      select 'v' || id, 'v' || grade_id, subject_id, role, 2026, score, 'B', 'B', 'COUNTY_ASSESSED', authority, said_by, valid_from, known_from
      from ${grades} where ${some}`,
    of(grades),
  ),
]
