import { basename } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import cliProgress from 'cli-progress'
import { openDoor } from './door.ts'
import { type SheetPage, wayOf, writePages } from './sheet/pages.ts'
import { openSheet } from './sheet/read.ts'
import type { SheetRow } from './sheet/row.ts'

/** Rows sent at once: the most that importConstructionTable takes. */
const part = 500

const importTable = `mutation ImportConstructionTable($input: ConstructionTableInput!) {
  importConstructionTable(input: $input) {
    accepted known corrected quarantined lines { line factId outcome code expected got todo }
  }
}`

const exportTable = `query ExportConstructionTable($table: ConstructionTable!, $year: Int, $after: String) {
  constructionSheet(table: $table, year: $year, first: 500, after: $after) { columns rows pageInfo { endCursor hasNextPage } }
}`

interface Line {
  line: number
  outcome: string
  code: string | null
  expected: string | null
  got: string | null
  todo: string | null
}

interface Result {
  accepted: number
  known: number
  corrected: number
  quarantined: number
  lines: Line[]
}

interface Reach {
  url?: string
  token?: string
}

const tables = ['CONDUCT', 'CONTRACT', 'PERFORMANCE']
const role = 'construction-clerk'
const bad = (expected: string, got: string, todo: string) => refusal('BAD_INPUT', { expected, got, todo })

function tableNamed(table: string): string {
  const named = table.toUpperCase()
  if (tables.includes(named)) return named
  throw bad(`one of ${tables.join(', ')}`, table, 'choose a table')
}

/**
 * `xinlu construction import FILE`: sends a table in parts of 500 rows; every row is accepted, known, a correction, or kept in quarantine
 * with the reason. A run that was cut off can be sent again.
 */
export async function importConstruction(
  file: string,
  { table, json, ...reach }: Reach & { table: string; json?: boolean },
): Promise<void> {
  const named = tableNamed(table)
  const sheet = await openSheet(file)
  const door = await openDoor({ ...reach, role }).catch(async (error) => {
    await sheet.close()
    throw error
  })
  const bar = new cliProgress.SingleBar({
    format: '{bar} {percentage}% {rows} 行',
    stream: process.stderr,
    noTTYOutput: false,
  })
  const total: Result = { accepted: 0, known: 0, corrected: 0, quarantined: 0, lines: [] }
  try {
    let rows: SheetRow[] = []
    let sent = 0
    const send = async () => {
      const input = { table: named, columns: sheet.columns, rows }
      const { importConstructionTable: result } = await door.ask<{ importConstructionTable: Result }>(importTable, {
        input,
      })
      sent += rows.length
      rows = []
      for (const count of ['accepted', 'known', 'corrected', 'quarantined'] as const) total[count] += result[count]
      for (const line of result.lines) if (line.outcome === 'QUARANTINED') total.lines.push(line)
      const { bytesRead, bytesTotal } = sheet.progress()
      if (!bar.isActive) bar.start(bytesTotal, 0, { rows: 0 })
      bar.update(bytesRead, { rows: sent })
    }
    for await (const { line, cells } of sheet.rows) {
      rows.push({ line, cells })
      if (rows.length === part) await send()
    }
    if (rows.length > 0) await send()
  } finally {
    bar.stop()
    await sheet.close()
    await door.close()
  }
  if (json) console.log(JSON.stringify(total))
  else say(file, total)
}

function say(file: string, { accepted, known, corrected, quarantined, lines }: Result): void {
  const received = accepted + known + corrected + quarantined
  console.log(
    `${basename(file)}: 收到 ${received} 行, 入库 ${accepted}, 重复 ${known}, 更正 ${corrected}, 隔离 ${quarantined}`,
  )
  for (const { line, code, expected, got, todo } of lines)
    console.log(`  第 ${line} 行 ${code}: 应为 ${expected}; 实为 ${got}; ${todo}`)
}

/** `xinlu construction export`: writes a table's rows as they are stated now; no cell of it is a formula. */
export async function exportConstruction({
  table,
  year,
  out,
  encoding,
  ...reach
}: Reach & { table: string; year?: string; out: string; encoding: string }): Promise<void> {
  const named = tableNamed(table)
  const way = wayOf(out, encoding)
  if (year !== undefined && !/^\d{4}$/.test(year)) throw bad('a year such as 2025', year, 'say the year, or none')
  const door = await openDoor({ ...reach, role })
  try {
    const ask = async (after: string | null) =>
      (
        await door.ask<{ constructionSheet: SheetPage }>(exportTable, {
          table: named,
          year: year === undefined ? null : Number(year),
          after,
        })
      ).constructionSheet
    const total = await writePages(out, way, ask)
    console.log(`${out}: ${named} ${total} 行`)
  } finally {
    await door.close()
  }
}
