import { refusal } from '@xinlu/schema'
import type { ConstructionTable, ConstructionTableInput } from '../../generated.ts'
import type { Line } from '../intake/kinds.ts'
import { tableColumns } from './columns.ts'

/** A file's rows as lines. FILE_TEMPLATE where its head has a column that the table has not, lacks one that it needs, or has one twice. */
export function linesOf({ table, columns, rows }: ConstructionTableInput): { line: number; values: Line }[] {
  const heads = columns.map((head) => head.normalize('NFC').trim())
  const known = tableColumns[table]
  const last = heads.findLastIndex((head) => head !== '')
  const strange = heads.slice(0, last + 1).find((head) => !known.some((column) => column.head === head))
  if (strange !== undefined) throw template(table, strange === '' ? 'a column without a head' : strange)
  const twice = heads.find((head, i) => head !== '' && heads.indexOf(head) !== i)
  if (twice !== undefined) throw template(table, `${twice} twice`)
  const missing = known.find(({ head, needed }) => needed && !heads.includes(head))
  if (missing) throw template(table, `no column ${missing.head}`)
  const fields = known.map(({ head, field }) => ({ field, at: heads.indexOf(head) }))
  return rows.map(({ line, cells }) => {
    if (cells.slice(last + 1).some((cell) => (cell ?? '').trim() !== ''))
      throw template(table, `a cell beyond the head in line ${line}`)
    return {
      line,
      values: Object.fromEntries(fields.map(({ field, at }) => [field, at < 0 ? null : (cells[at] ?? null)])),
    }
  })
}

const template = (table: ConstructionTable, got: string) =>
  refusal('FILE_TEMPLATE', {
    expected: `the columns of ${table}: ${tableColumns[table].map(({ head }) => head).join(', ')}`,
    got: [...got].slice(0, 60).join(''),
    todo: `write the columns as \`xinlu construction export --table ${table}\` does`,
  })
