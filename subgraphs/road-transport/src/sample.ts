import { type County, copyRows, numbered, reportColumns, reportsOf } from '@xinlu/db'
import type { Sql } from 'postgres'

/** Writes the sample county's assessments and integrity cycles. */
export async function sample(sql: Sql, county: County, written: (rows: number) => void): Promise<void> {
  const said = ['said_by', 'valid_from', 'known_from']
  await copyRows(
    sql,
    'assessment_statement',
    ['id', 'assessment_id', 'subject_id', 'year', 'scheme', 'score', 'grade', 'state', 'authority', ...said],
    assessments(county),
    written,
  )
  await copyRows(
    sql,
    'integrity_statement',
    ['id', 'cycle_id', 'subject_id', 'cycle_start_on', 'points', 'grade', ...said],
    cycles(county),
    written,
  )
  await copyRows(sql, 'source_report', reportColumns, reportsOf(county.assessments()))
}

function* assessments(county: County) {
  for (const [statement, a] of numbered(county.assessments())) {
    yield [
      statement,
      a.id,
      a.subjectId,
      a.year,
      a.scheme,
      a.score,
      a.grade,
      a.state,
      a.authority,
      a.saidBy,
      a.validFrom,
      a.knownFrom,
    ]
  }
}

function* cycles(county: County) {
  for (const [statement, c] of numbered(county.integrityCycles())) {
    yield [statement, c.id, c.subjectId, c.cycleStartOn, c.points, c.grade, c.saidBy, c.validFrom, c.knownFrom]
  }
}
