import { refusal } from '@xinlu/schema/errors'
import type { Command } from 'commander'
import { openDoor } from './door.ts'
import { type SheetPage, wayOf, writePages } from './sheet/pages.ts'

const exportEvaluations = `query ExportEvaluations($role: ConstructionRole!, $year: Int!, $after: String) {
  evaluationExport(role: $role, year: $year, first: 500, after: $after) { columns rows pageInfo { endCursor hasNextPage } }
}`

interface Options {
  role: string
  year: string
  out: string
  encoding: string
  url?: string
  token?: string
}

const roles = ['CONTRACTOR', 'DESIGNER', 'SUPERVISOR', 'TESTING']

const bad = (expected: string, got: string, todo: string) => refusal('BAD_INPUT', { expected, got, todo })

/** `xinlu construction results`: writes the results of a role and year that are final or being shown, in the columns of the table. */
export async function exportEvaluationResults({ role, year, out, encoding, ...reach }: Options): Promise<void> {
  const way = wayOf(out, encoding)
  if (!roles.includes(role)) throw bad(`one of ${roles.join(', ')}`, role, 'choose a role')
  if (!/^\d{4}$/.test(year)) throw bad('a year such as 2025', year, 'say the evaluated year')
  const door = await openDoor(reach)
  try {
    const ask = async (after: string | null) =>
      (await door.ask<{ evaluationExport: SheetPage }>(exportEvaluations, { role, year: Number(year), after }))
        .evaluationExport
    const total = await writePages(out, way, ask)
    console.log(`${out}: ${role} ${year} ${total} 行`)
  } finally {
    await door.close()
  }
}

/** Adds `results` to the verbs of construction. */
export const addResults = (construction: Command): Command =>
  construction
    .command('results')
    .requiredOption('--role <role>', 'CONTRACTOR, DESIGNER, SUPERVISOR or TESTING')
    .requiredOption('--year <year>', 'the evaluated year')
    .requiredOption('--out <file>', 'where to write: .csv or .xlsx')
    .option('--encoding <encoding>', 'of a CSV: UTF-8 or GB18030', 'UTF-8')
    .option('--url <url>', 'the address of the gateway')
    .option('--token <token>', 'the token to ask with')
    .description('导出信用评价结果汇总表（样例）: what is final or being shown; the official template was not found')
    .action(exportEvaluationResults)
