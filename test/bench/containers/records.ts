import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSheet } from '@xinlu/cli/sheet/read'
import { root } from '@xinlu/gateway'
import { citizenIdOf } from '@xinlu/schema/identifiers'
import { csvOf, penalty } from '../../penalties.ts'
import type { Sheet } from './checked.ts'
import { tail } from './engine.ts'

/** What a clerk's office has to import: the county's sample file, and one about a natural person. */
export interface Records {
  files: string[]
  /** The code of a firm that the first file tells of. */
  uscc: string
  /** The number of the person, which is nobody's. */
  number: string
  /** Every name, code and document number in them. */
  personal: string[]
}

/** Writes and reads them. */
export async function recordsIn(folder: string): Promise<Records> {
  const number = citizenIdOf('14112119900101901')
  const person = {
    行政相对人名称: '张晓测',
    行政相对人类别: '自然人',
    法定代表人: '',
    证件类型: '身份证',
    证件号码: number,
  }
  const one = join(folder, 'person.csv')
  writeFileSync(one, csvOf([penalty(9001, { ...person, '行政相对人代码_1(统一社会信用代码)': '' })]))
  const files = [join(root, 'test/files/penalties-gb18030.csv'), one]
  const rows = (await Promise.all(files.map(rowsOf))).flat()
  const values = rows.flatMap((row) => [
    ...Object.values(row).filter((value) => /样例|〔2026〕|^\d{17}[\dX]$|^9\w{17}$/.test(value)),
    ...[row.法定代表人, row.行政相对人名称].map((name) => name ?? ''),
  ])
  const personal = [...new Set(values)].filter((value) => value.length > 1)
  return { files, number, uscc: rows[0]?.['行政相对人代码_1(统一社会信用代码)'] ?? '', personal }
}

/** Imports each by the terminal, as a clerk does from outside the containers. */
export function importAll(files: readonly string[], env: NodeJS.ProcessEnv, { check }: Sheet): void {
  for (const file of files) {
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'cli/src/main.ts'), 'import', file, '--json'], {
      env: { ...process.env, NODE_ENV: 'development', ...env },
      encoding: 'utf8',
    })
    const none = { received: 0, accepted: 0, unchanged: 0, quarantined: [] as unknown[] }
    const taken = (JSON.parse(stdout || 'null') as typeof none | null) ?? none
    check(
      'a clerk’s file is imported through the door',
      taken.accepted > 0 && taken.accepted + taken.unchanged + taken.quarantined.length === taken.received,
      taken === none
        ? tail(stderr)
        : `${taken.received} rows: ${taken.accepted} accepted, ${taken.quarantined.length} kept aside`,
    )
  }
}

/** The rows of a file by their columns. */
async function rowsOf(path: string): Promise<Record<string, string>[]> {
  const { columns, rows, close } = await openSheet(path)
  const found: Record<string, string>[] = []
  for await (const { cells } of rows)
    found.push(Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])))
  await close()
  return found
}
