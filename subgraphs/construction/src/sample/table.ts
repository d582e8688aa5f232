import { type County, numbered } from '@xinlu/db'

type Cell = string | number | boolean | null | readonly string[]

/** A sample table: its columns, and its rows from the county's statements. */
export interface SampleTable {
  table: string
  columns: readonly string[]
  rows(county: County): Iterable<readonly Cell[]>
}

/** Who states what of the sample. */
export const person = 'sample'

/** A sample table of statements: an id of its own for each, then what each column says. */
export function tableOf<Statement extends { id: string }>(
  table: string,
  stream: (county: County) => Iterable<Statement>,
  columns: Readonly<Record<string, (statement: Statement) => Cell>>,
): SampleTable {
  const cells = Object.values(columns)
  function* rows(county: County) {
    for (const [id, statement] of numbered(stream(county))) yield [id, ...cells.map((cell) => cell(statement))]
  }
  return { table, columns: ['id', ...Object.keys(columns)], rows }
}
