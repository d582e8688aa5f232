import type { ConstructionTable } from '../../generated.ts'
import { type Field, fields } from '../intake/kinds.ts'

/** A column of a table: its head, and the value of a line that it holds. */
export interface Column {
  head: string
  field: string
  needed: boolean
}

/** A kind's values as columns, each under its own title; the first is the fact's number. */
const columnsOf = (kind: ConstructionTable, numbered: string | null): Column[] =>
  Object.entries<Field>(fields[kind]).map(([field, { title, needed }]) => ({
    head: field === 'ref' && numbered !== null ? numbered : title,
    field,
    needed: needed ?? false,
  }))

/** （样例）the columns of each table: the official 信用行为记录表 and its like were not found; these bear the names that the rules use. */
export const tableColumns: Readonly<Record<ConstructionTable, readonly Column[]>> = {
  CONDUCT: columnsOf('CONDUCT', '行为编号'),
  CONTRACT: columnsOf('CONTRACT', '合同编号'),
  PERFORMANCE: columnsOf('PERFORMANCE', null),
}
