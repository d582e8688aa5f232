import { basename } from 'node:path'
import cliProgress from 'cli-progress'
import { openDoor } from './door.ts'
import { openSheet } from './sheet/read.ts'
import type { SheetRow } from './sheet/row.ts'

/** Rows sent at once: the most that importActs takes. */
const part = 1000
/** Characters sent at once: what a clerk may send, with room for its form. */
const partLength = 2_000_000

const importActs = `mutation ImportActs($input: ImportActsInput!) {
  importActs(input: $input) { batchId received accepted unchanged quarantined { line column code expected got } }
}`

interface Quarantined {
  line: number
  column: string
  code: string
  expected: string
  got: string
}

interface Result {
  batchId: string | null
  received: number
  accepted: number
  unchanged: number
  quarantined: Quarantined[]
}

/** `xinlu import FILE`: reads the file in parts of 1,000 rows and sends each through importActs; a cut-off run can be sent again. */
export async function importFile(
  file: string,
  options: { json?: boolean; url?: string; token?: string },
): Promise<void> {
  const sheet = await openSheet(file)
  const door = await openDoor(options).catch(async (error) => {
    await sheet.close()
    throw error
  })
  const bar = new cliProgress.SingleBar({
    format: '{bar} {percentage}% {rows} 行',
    stream: process.stderr,
    noTTYOutput: false,
  })
  const total: Result = { batchId: null, received: 0, accepted: 0, unchanged: 0, quarantined: [] }
  try {
    let rows: SheetRow[] = []
    let length = 0
    const send = async () => {
      const input = { batchId: total.batchId, fileName: basename(file), columns: sheet.columns, rows }
      const { importActs: result } = await door.ask<{ importActs: Result }>(importActs, { input })
      rows = []
      length = 0
      total.batchId = result.batchId
      total.received += result.received
      total.accepted += result.accepted
      total.unchanged += result.unchanged
      for (const row of result.quarantined) total.quarantined.push(row)
      const { bytesRead, bytesTotal } = sheet.progress()
      if (!bar.isActive) bar.start(bytesTotal, 0, { rows: 0 })
      bar.update(bytesRead, { rows: total.received })
    }
    for await (const { line, cells } of sheet.rows) {
      rows.push({ line, cells })
      length += cells.reduce((sum, cell) => sum + (cell?.length ?? 0) + 4, 0)
      if (rows.length === part || length > partLength) await send()
    }
    if (rows.length > 0) await send()
  } finally {
    bar.stop()
    await sheet.close()
    await door.close()
  }
  if (options.json) console.log(JSON.stringify(total))
  else say(file, total)
}

function say(file: string, { received, accepted, unchanged, quarantined }: Result): void {
  console.log(`${basename(file)}: 收到 ${received} 行, 入库 ${accepted}, 重复 ${unchanged}, 隔离 ${quarantined.length}`)
  for (const { line, column, code, expected, got } of quarantined) {
    console.log(`  第 ${line} 行 ${column} ${code}: 应为 ${expected}; 实为 ${got}`)
  }
}
