import { columnOf, dayText, numberText, unescaped } from './cellText.ts'
import { unreadable } from './format.ts'
import { tooWide, widest } from './head.ts'
import type { TextTable } from './parts.ts'
import type { SheetRow } from './row.ts'
import { walkXml, withinCell } from './xml.ts'

/** What the cells of a sheet are read with. */
export interface CellRules {
  texts: TextTable
  /** By style, whether a number is shown as a day. */
  isDay: readonly boolean[]
  from1904: boolean
}

/** The rows of a worksheet part, each with its row number: what a cell shows as text, a formula as = and the formula itself. */
export async function* rowsOf(
  bytes: AsyncIterable<Uint8Array>,
  part: string,
  rules: CellRules,
): AsyncGenerator<SheetRow> {
  const { listener, taken } = gatherer(rules)
  for await (const _ of walkXml(bytes, part, listener)) yield* taken()
}

interface Cell {
  column: number
  type: string
  style: number
  value: string
  text: string
  formula: string | null
}

function gatherer(rules: CellRules) {
  const formulas = new Map<string, string>()
  let rows: SheetRow[] = []
  let row: SheetRow | null = null
  let line = 0
  let cell: Cell | null = null
  let shared: string | null = null
  let into: 'value' | 'text' | 'formula' | null = null
  let phonetic = false

  function opened(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      line = Number(attributes.r ?? line + 1)
      row = { line, cells: [] }
    } else if (name === 'c' && row) {
      const { t: type = 'n', s: style = '0' } = attributes
      const column = columnOf(attributes.r, (cell?.column ?? -1) + 1)
      cell = { column, type, style: Number(style), value: '', text: '', formula: null }
    } else if (name === 'v') into = 'value'
    else if (name === 'f' && cell) {
      into = 'formula'
      cell.formula = ''
      shared = attributes.t === 'shared' ? (attributes.si ?? null) : null
    } else if (name === 'rPh') phonetic = true
    else if (name === 't' && !phonetic) into = 'text'
  }

  function text(more: string): void {
    if (!cell || !into) return
    if (into === 'formula') cell.formula = withinCell((cell.formula ?? '') + more)
    else cell[into] = withinCell(cell[into] + more)
  }

  function closed(name: string): void {
    if (name === 'v' || name === 't') into = null
    else if (name === 'rPh') phonetic = false
    else if (name === 'f' && cell) {
      into = null
      // the cells that share a formula name it only once
      if (shared !== null && cell.formula) formulas.set(shared, cell.formula)
      else if (shared !== null) cell.formula = formulas.get(shared) ?? ''
    } else if (name === 'c' && cell && row) {
      const shown = cellText(cell, rules)
      if (shown !== null && shown !== '') {
        if (cell.column >= widest) throw tooWide(row.line, cell.column + 1)
        while (row.cells.length < cell.column) row.cells.push(null)
        row.cells[cell.column] = shown
      }
    } else if (name === 'row' && row) {
      rows.push(row)
      row = null
      cell = null
    }
  }

  function taken(): SheetRow[] {
    const full = rows
    rows = []
    return full
  }

  return { listener: { opened, text, closed }, taken }
}

function cellText({ type, style, value, text, formula }: Cell, rules: CellRules): string | null {
  if (formula !== null) return `=${formula}`
  if (type === 'inlineStr') return unescaped(text)
  if (value === '') return null
  if (type === 's') return sharedText(value, rules.texts)
  if (type === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
  if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace('T', ' ')
  if (type === 'n') return rules.isDay[style] ? dayText(value, rules.from1904) : numberText(value)
  // str: text; e: an error such as #REF!
  return type === 'e' ? value : unescaped(value)
}

function sharedText(index: string, texts: TextTable): string {
  const text = texts.at(Number(index))
  if (text === undefined) throw unreadable('a workbook whose cells name texts that it does not have', 'save it again')
  return text
}
