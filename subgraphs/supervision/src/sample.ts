import { type County, copyRows, numbered } from '@xinlu/db'
import type { Sql } from 'postgres'

/** Writes the sample county's planned inspections. */
export async function sample(sql: Sql, county: County, written: (rows: number) => void): Promise<void> {
  const columns = ['id', 'inspection_id', 'subject_id', 'month', 'industry', 'reason', 'said_by', 'known_from']
  await copyRows(sql, 'inspection_statement', columns, inspections(county), written)
}

function* inspections(county: County) {
  for (const [statement, p] of numbered(county.plannedInspections())) {
    yield [statement, p.id, p.subjectId, p.month, p.industry, p.reason, p.saidBy, p.knownFrom]
  }
}
