import { readCell } from './cell.ts'
import { factsOf } from './cells.ts'
import { actKindNames } from './choices.ts'
import type { ActFacts, Key, OtherActKind, Values } from './facts.ts'
import { type Fault, shown } from './faults.ts'
import { type Header, namesSaid } from './header.ts'
import { actFaults, partyFaults, type RowFault } from './rowRules.ts'
import { type Template, templates } from './templates.ts'

/** A row accepted with its facts, or refused with everything that is wrong in it. */
export type Verdict = { facts: ActFacts; faults?: never } | { faults: Fault[]; facts?: never }

/**
 * What a row of a 双公示 file says, or all its faults in the file's column order. Pure: `today` ('YYYY-MM-DD') is the day on
 * which the row is judged; the same row can be refused on one day as dated in the future and accepted on the next.
 */
export function judgeRow(header: Header, cells: readonly (string | null)[], today: string): Verdict {
  const again = headerFault(header.sheet, cells)
  if (again) return { faults: [again] }
  const { columns, kinds } = header.sheet
  const cellAt = (key: Key): string | null => cells[header.positions[key] ?? -1] ?? null
  const values: Values = { ...header.implied }
  for (const implied of columns) {
    // what a column's wording implies holds only where that column is filled
    if (implied.implies && !hasText(cellAt(implied.key))) delete values[implied.implies.key]
  }
  const found: RowFault[] = []
  const spoilt = new Set<Key>()
  for (const column of columns) {
    const reading = readCell(column, cellAt(column.key))
    if (reading === null) {
      if (column.required === 'ALWAYS' && values[column.key] === undefined)
        found.push({ key: column.key, code: 'MISSING', expected: '必填' })
    } else if ('value' in reading) values[column.key] = reading.value
    else {
      spoilt.add(column.key)
      found.push({ key: column.key, ...reading })
    }
  }
  const kind = values.actKind as OtherActKind | undefined
  if (kinds && kind && !kinds.includes(kind))
    found.push({
      key: 'actKind',
      code: 'NOT_IN_LIST',
      expected: `${kinds.map((one) => actKindNames[one]).join('、')} 之一`,
    })
  // one fault a cell: what cannot be read is not missing besides
  const byRow = [...partyFaults(values, today), ...actFaults(header.template, values, today)]
  found.push(...byRow.filter(({ key }) => !spoilt.has(key)))
  const faults = inFileOrder(header, found).map(({ key, code, expected }) => ({
    column: columns.find((column) => column.key === key)?.name ?? key,
    code,
    expected,
    got: shown(cellAt(key)),
  }))
  faults.push(...raggedFaults(header, cells))
  return faults.length > 0 ? { faults } : { facts: factsOf(header.template, values) }
}

/** A header in the middle of the file, of this template or of the other; half of a row's cells that say columns are no chance. */
function headerFault(sheet: Template, cells: readonly (string | null)[]): Fault | null {
  const filled = cells.filter(hasText)
  const own = namesSaid(sheet, filled)
  const others = Object.values(templates).filter(({ id }) => id !== sheet.id)
  const other = Math.max(...others.map((one) => namesSaid(one, filled)))
  const most = Math.max(own, other)
  if (most < 3 || most * 2 < filled.length) return null
  const first = { column: sheet.columns[0]?.name ?? '', got: shown(filled[0]) }
  return other > own
    ? { ...first, code: 'MIXED_TEMPLATES', expected: `${sheet.title} 的数据行; 一个文件只用一种模板` }
    : { ...first, code: 'HEADER_AGAIN', expected: '数据行; 表头只在第一行之上出现一次' }
}

/** Cells beyond the header: which column they belong to cannot be told, so nothing of the row can be trusted. */
function raggedFaults(header: Header, cells: readonly (string | null)[]): Fault[] {
  const beyond = cells.findLastIndex((cell, at) => at >= header.width && hasText(cell))
  if (beyond < 0) return []
  return [
    {
      column: `第${header.width + 1}列`,
      code: 'RAGGED',
      expected: `${header.width} 个单元格, 与表头一致`,
      got: `${beyond + 1} 个单元格`,
    },
  ]
}

/** By the place of the column in the file; columns that the file lacks come after, in the template's order. */
function inFileOrder(header: Header, faults: readonly RowFault[]): RowFault[] {
  const keys = header.sheet.columns.map(({ key }) => key)
  const place = ({ key }: RowFault): number => header.positions[key] ?? header.width + keys.indexOf(key)
  return faults.toSorted((a, b) => place(a) - place(b))
}

function hasText(cell: string | null): cell is string {
  return cell !== null && cell.trim() !== ''
}
