import { cellsOf } from './cells.ts'
import type { ActFacts, Key } from './facts.ts'
import type { FaultCode } from './faults.ts'
import { matchHeader } from './header.ts'
import { judgeRow } from './judge.ts'
import { columnsOf, templates } from './templates.ts'

/** The day on which rows are read. */
export const today = '2026-06-10'
export const headers = {
  PENALTY_2018: matchHeader(columnsOf('PENALTY_2018')),
  LICENCE_2018: matchHeader(columnsOf('LICENCE_2018')),
  OTHER_ACT: matchHeader(columnsOf('OTHER_ACT')),
}

/** What stands in some cells in the place of what the facts say. */
export type Changes = { [K in Key]?: string | null }

/** What is found of the row of some facts, with some cells changed. */
export function judged(facts: ActFacts, changes: Changes = {}, on = today) {
  const cells: (string | null)[] = cellsOf(facts)
  for (const [key, text] of Object.entries(changes))
    cells[templates[facts.template].columns.findIndex((column) => column.key === key)] = text
  return judgeRow(headers[facts.template], cells, on)
}

/** The faults of a row as [key, code], in the order given. */
export function faultsOf(facts: ActFacts, changes: Changes, on = today): [string, FaultCode][] {
  const { columns } = templates[facts.template]
  return (judged(facts, changes, on).faults ?? []).map(({ column, code }) => [
    columns.find(({ name }) => name === column)?.key ?? column,
    code,
  ])
}
