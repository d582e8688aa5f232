import { pipeline } from 'node:stream/promises'
import type { Sql } from 'postgres'

type Value = string | number | boolean | null | readonly string[] | object

/**
 * Writes rows with COPY in text format, bounded in memory; gives the number of rows.
 * `written` hears of each thousand. Column order is that of `columns`; table and column names are the caller's own constants.
 */
export async function copyRows(
  sql: Sql,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Value[]>,
  written: (rows: number) => void = () => {},
): Promise<number> {
  const sink = await sql.unsafe(`copy ${table} (${columns.join(', ')}) from stdin`).writable()
  let total = 0
  function* chunks() {
    let lines: string[] = []
    for (const row of rows) {
      lines.push(row.map(fieldOf).join('\t'))
      total += 1
      if (lines.length < 1000) continue
      yield `${lines.join('\n')}\n`
      written(lines.length)
      lines = []
    }
    if (lines.length > 0) {
      yield `${lines.join('\n')}\n`
      written(lines.length)
    }
  }
  await pipeline(chunks(), sink)
  return total
}

function fieldOf(value: Value): string {
  if (value === null) return '\\N'
  if (Array.isArray(value)) return escaped(`{${value.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`)
  if (typeof value === 'object') return escaped(JSON.stringify(value))
  return escaped(String(value))
}

const replacements: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => replacements[character] ?? character)
}
