import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ClassTable, type ClassTables, tablesIn } from './table.ts'

/** A table as a file says it. */
export const written = `title: （样例）表
issuer: 某局
industry: FREIGHT
effective: 2026-01-01
source: "（样例）"
confidence: "sample"
unit: wenshui-squad-4
grades: [AAA, AA, A, B]
classes:
  - { name: BEST, title: 甲, when: { least: AA, listings: 0, penalties: 0, serious: 0, broken: 0 }, ratio: "0.01", frequency: 1, cap: 1, measures: [EDUCATION], basis: 一 }
  - { name: MIDDLE, title: 乙, when: { least: A, ungraded: true, listings: 0, penalties: 2, serious: 0, broken: 1 }, ratio: "0.1", frequency: 2, cap: 3, measures: [TALK], basis: 二 }
  - { name: WORST, title: 丙, ratio: "0.8", frequency: 4, cap: 4, measures: [INSPECTION], basis: 三 }
noData: { title: 无数据, ratio: "0.05", frequency: 1, cap: 2, measures: [GUIDANCE], basis: 四 }
`

/** The tables of a folder with one table, as a text says it. */
export function tablesWith(text: string): ClassTables {
  const place = mkdtempSync(join(tmpdir(), 'xinlu-classes-'))
  try {
    mkdirSync(join(place, 'freight'))
    writeFileSync(join(place, 'freight/2026-01-01.yaml'), text)
    return tablesIn(place)
  } finally {
    rmSync(place, { recursive: true })
  }
}

/** The table of these tests. */
export function tableWritten(): ClassTable {
  const [table] = tablesWith(written).get('FREIGHT') ?? []
  if (!table) throw new Error('no table')
  return table
}
