import { refusal } from '@xinlu/schema'

/** What a line of a feed says, by its word here and its heading in Chinese; the first five must be there. */
export const columns = {
  serial: '检测单号',
  weighedAt: '检测时间',
  plate: '车牌号',
  axles: '轴数',
  grossKg: '总质量',
  colour: '车牌颜色',
  combination: '汽车列车',
  singleDrive: '单驱动轴',
  driver: '驾驶员证号',
  sourceUnit: '货源单位代码',
  road: '路线',
  revision: '修订号',
} as const

export type Column = keyof typeof columns
export const columnNames = Object.keys(columns) as Column[]
const required: readonly Column[] = ['serial', 'weighedAt', 'plate', 'axles', 'grossKg']

/** A line as texts in the order of `columnNames`; '' where nothing is said. Null where it cannot be read. */
export type Cells = readonly string[] | null

/** One line of a part: its number from 1, as it came, and what it says. */
export interface Line {
  line: number
  text: string
  cells: Cells
}

const byHeading = new Map<string, number>(
  columnNames.flatMap((name, at) => [
    [name.toLowerCase(), at] as const,
    [columns[name], at] as const,
    // 总质量(kg), 总质量（千克）
  ]),
)

const plainHeading = (heading: string) =>
  heading
    .trim()
    .replace(/^\uFEFF/, '')
    .replace(/[(（].*$/, '')
    .toLowerCase()

/** The lines of a part: NDJSON where the first one is an object, else CSV whose first line is the head. BAD_INPUT where the head lacks a column. */
export function linesOf(part: string): Line[] {
  const texts = part.split('\n')
  const [first = ''] = texts
  const json = first
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('{')
  const places = json ? [] : headOf(first)
  const lines: Line[] = []
  for (let i = json ? 0 : 1; i < texts.length; i++) {
    const text = (texts[i] as string).replace(/\r$/, '').replaceAll('\0', '\uFFFD')
    if (text.trim() === '') continue
    lines.push({ line: i + 1, text, cells: json ? cellsOfJson(text) : cellsOfCsv(text, places) })
  }
  return lines
}

/** For each cell of a CSV line, which column it is of. */
function headOf(first: string): number[] {
  const places = (splitCsv(first.replace(/\r$/, '')) ?? []).map((heading) => byHeading.get(plainHeading(heading)) ?? -1)
  const lacking = required.filter((name) => !places.includes(columnNames.indexOf(name)))
  if (lacking.length === 0) return places
  throw refusal('BAD_INPUT', {
    expected: `a first line with ${required.map((name) => columns[name]).join(', ')}, or NDJSON`,
    got: `none of ${lacking.map((name) => columns[name]).join(', ')}`,
    todo: 'send the head with every part',
  })
}

function cellsOfCsv(text: string, places: readonly number[]): Cells {
  const found = text.includes('"') ? splitCsv(text) : text.split(',')
  if (found === null || found.length !== places.length) return null
  const cells: string[] = new Array(columnNames.length).fill('')
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number
    if (at >= 0) cells[at] = (found[i] as string).trim()
  }
  return cells
}

/** A CSV line with quotes; null where a quote is not closed or stands in the middle of a cell. */
function splitCsv(text: string): string[] | null {
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (text[at] === '"') {
      let cell = ''
      at += 1
      for (;;) {
        const end = text.indexOf('"', at)
        if (end < 0) return null
        cell += text.slice(at, end)
        at = end + 1
        if (text[at] !== '"') break
        cell += '"'
        at += 1
      }
      cells.push(cell)
      if (at < text.length && text[at] !== ',') return null
    } else {
      const end = text.indexOf(',', at)
      const cell = text.slice(at, end < 0 ? text.length : end)
      if (cell.includes('"')) return null
      cells.push(cell)
      at = end < 0 ? text.length : end
    }
    if (at >= text.length) return cells
    at += 1
  }
}

function cellsOfJson(text: string): Cells {
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return null
  const cells: string[] = new Array(columnNames.length).fill('')
  for (const [name, value] of Object.entries(said)) {
    const at = byHeading.get(plainHeading(name))
    if (at === undefined || value === null) continue
    if (typeof value === 'object') return null
    cells[at] = String(value).replaceAll('\0', '\uFFFD').trim()
  }
  return cells
}
