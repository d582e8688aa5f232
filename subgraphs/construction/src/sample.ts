import { type County, copyRows, numbered, reportColumns, reportsOf } from '@xinlu/db'
import type { Sql } from 'postgres'

/** Writes the sample county's construction grades. */
export async function sample(sql: Sql, county: County, written: (rows: number) => void): Promise<void> {
  const columns = [
    'id',
    'grade_id',
    'subject_id',
    'role',
    'year',
    'authority',
    'grade',
    'score',
    'stated_valid_to',
    'said_by',
    'valid_from',
    'known_from',
  ]
  await copyRows(sql, 'grade_statement', columns, grades(county), written)
  await copyRows(sql, 'source_report', reportColumns, reportsOf(county.constructionGrades()))
}

function* grades(county: County) {
  for (const [statement, g] of numbered(county.constructionGrades())) {
    yield [
      statement,
      g.id,
      g.subjectId,
      g.role,
      g.year,
      g.authority,
      g.grade,
      g.score,
      g.validTo,
      g.saidBy,
      g.validFrom,
      g.knownFrom,
    ]
  }
}
