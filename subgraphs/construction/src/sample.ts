import { type County, copyRows, reportColumns, reportsOf } from '@xinlu/db'
import type { Sql } from 'postgres'
import { conductTables } from './sample/conducts.ts'
import { gradeTable } from './sample/grades.ts'
import { projectTables } from './sample/projects.ts'
import { tenderSample } from './sample/tender.ts'

/** Writes the sample county's construction grades, its projects and contracts, and what was found of those who have them. */
export async function sample(sql: Sql, county: County, written: (rows: number) => void): Promise<void> {
  for (const { table, columns, rows } of [gradeTable, ...projectTables, ...conductTables])
    await copyRows(sql, table, columns, rows(county), written)
  await tenderSample(sql, county)
  await copyRows(sql, 'source_report', reportColumns, reportsOf(county.constructionGrades()))
}
