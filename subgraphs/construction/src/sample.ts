import { type County, copyRows, reportColumns, reportsOf } from '@xinlu/db'
import type { Sql } from 'postgres'
import { bidColumns, bidRows } from './sample/bids.ts'
import { conductTables } from './sample/conducts.ts'
import { evaluationColumns, evaluationSteps, evaluationsOf, statementsOf } from './sample/evaluations.ts'
import { gradeColumns, gradesOf } from './sample/grades.ts'
import { projectTables } from './sample/projects.ts'
import { tenderSample } from './sample/tender.ts'

/** Writes the sample county's construction grades, its projects and contracts, and what was found of those who have them. */
export async function sample(sql: Sql, county: County, written: (rows: number) => void): Promise<void> {
  for (const { table, columns, rows } of [...projectTables, ...conductTables])
    await copyRows(sql, table, columns, rows(county), written)
  await copyRows(sql, 'bid_statement', bidColumns, bidRows(county))
  const results = () => evaluationsOf(county)
  await copyRows(sql, 'grade_statement', gradeColumns, gradesOf(county, results()), written)
  await copyRows(sql, 'evaluation_statement', evaluationColumns, statementsOf(results()))
  await copyRows(sql, 'step', stepColumns, evaluationSteps(results()))
  await tenderSample(sql, county)
  await copyRows(sql, 'source_report', reportColumns, reportsOf(county.constructionGrades()))
}

const stepColumns = [
  ...['case_id', 'seq', 'flow', 'event', 'state', 'reason', 'particulars', 'by_person', 'by_unit', 'known_from'],
]
