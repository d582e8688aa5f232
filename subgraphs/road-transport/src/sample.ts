import { type AssessmentFact, type County, copyRows, numbered, reportColumns, reportsOf } from '@xinlu/db'
import type { Sql } from 'postgres'
import { resultsOf } from './sample/assessments.ts'
import { cyclesOf } from './sample/cycles.ts'
import { statementIdOf } from './sample/held.ts'
import { courseSteps } from './sample/steps.ts'

const said = ['said_by', 'valid_from', 'known_from']

/** Writes the sample county's facts, and the assessments and integrity cycles that follow from them by the packs. */
export async function sample(sql: Sql, county: County, written: (rows: number) => void): Promise<void> {
  await copyRows(sql, 'assessment_fact', factColumns, facts(county), written)
  await copyRows(
    sql,
    'assessment_statement',
    [
      'id',
      'assessment_id',
      'subject_id',
      'year',
      'scheme',
      'score',
      'grade',
      'state',
      'authority',
      'edition',
      'rests_on',
      ...said,
    ],
    resultsOf(county),
    written,
  )
  await copyRows(sql, 'step', stepColumns, courseSteps(county))
  await copyRows(
    sql,
    'integrity_statement',
    ['id', 'cycle_id', 'subject_id', 'scheme', 'cycle_start_on', 'points', 'grade', 'edition', 'rests_on', ...said],
    cyclesOf(county),
    written,
  )
  await copyRows(sql, 'source_report', reportColumns, reportsOf(county.assessments()))
}

const stepColumns = [
  'case_id',
  'seq',
  'flow',
  'event',
  'state',
  'reason',
  'particulars',
  'by_person',
  'by_unit',
  'known_from',
]

const factColumns = [
  'id',
  'fact_id',
  'subject_id',
  'scheme',
  'kind',
  'occurred_on',
  'quantity',
  'particulars',
  'source_ref',
  'evidence_ref',
  'corrected_on',
  'withdrawn',
  'said_by',
  'by_person',
  'known_from',
]

function* facts(county: County) {
  for (const [, fact, nth] of numbered<AssessmentFact>(county.assessmentFacts()))
    yield [
      statementIdOf(fact.id, nth),
      fact.id,
      fact.subjectId,
      fact.scheme,
      fact.kind,
      fact.occurredOn,
      fact.quantity,
      fact.particulars,
      `样例 ${fact.id}`,
      null,
      fact.correctedOn,
      fact.withdrawn,
      fact.saidBy,
      'sample',
      fact.knownFrom,
    ]
}
