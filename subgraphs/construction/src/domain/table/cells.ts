import type { ConstructionTable } from '../../generated.ts'
import { partTitles, roleTitles } from '../titles.ts'
import { tableColumns } from './columns.ts'

/** A fact as a row of a table is made of: its values by name, all of it text. */
export type Written = Readonly<Record<string, string | null>>

const inWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  role: roleTitles,
  part: partTitles,
  consortiumLead: { true: '是', false: '否' },
  performed: { true: '是', false: '否' },
  bid: { true: '是', false: '否' },
}

/** A fact as cells, in the order of a table's columns; what its import reads as the same fact. */
export const cellsOf = (table: ConstructionTable, written: Written): string[] =>
  tableColumns[table].map(({ field }) => {
    const text = written[field] ?? ''
    return inWords[field]?.[text] ?? text
  })
