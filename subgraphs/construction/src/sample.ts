import { type County, copyRows, numbered, reportColumns, reportsOf } from '@xinlu/db'
import type { Sql } from 'postgres'

/** Writes the sample county's construction grades and contracts. */
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
  const contractColumns = [
    'id',
    'contract_id',
    'subject_id',
    'project',
    'section',
    'role',
    'client',
    'signed_on',
    'price',
    'unit_prices',
    'said_by',
    'known_from',
  ]
  await copyRows(sql, 'contract_statement', contractColumns, contracts(county), written)
  await copyRows(sql, 'source_report', reportColumns, reportsOf(county.constructionGrades()))
}

function* contracts(county: County) {
  for (const [statement, c] of numbered(county.contracts())) {
    yield [
      statement,
      c.id,
      c.subjectId,
      c.project,
      c.section,
      c.role,
      c.client,
      c.signedOn,
      c.price,
      JSON.stringify(c.unitPrices),
      c.saidBy,
      c.knownFrom,
    ]
  }
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
