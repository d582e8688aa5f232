import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'
import { publicityIn } from '../publicity.ts'
import { says, tokenOf } from '../terminal.ts'

let xinlu: TestHouse
let folder: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  folder = mkdtempSync(join(tmpdir(), 'xinlu-batch-'))
})
afterAll(async () => {
  await xinlu?.close()
  rmSync(folder, { recursive: true, force: true })
})

it('a clerk writes a batch for each site into a file, and what is under way is not written twice', async () => {
  await publicityIn(xinlu).penalty(401)
  const token = await tokenOf(xinlu, 'squad-clerk')
  const batch = (site: string, file: string) =>
    says(xinlu, token, 'publicity', 'batch', '--site', site, '--out', join(folder, file))

  const made = await batch('CREDIT_CHINA', 'a.xlsx')
  expect(made).toMatchObject({ code: 0, err: '' })
  const count = Number(/信用中国 (\d+) 行, 批次 pub_\w+, SHA-256 [0-9a-f]{64}/.exec(made.out)?.[1])
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(join(folder, 'a.xlsx'))
  const sheet = book.worksheets[0] as ExcelJS.Worksheet
  expect(sheet.rowCount).toBe(count + 1)
  const column = (sheet.getRow(1).values as string[]).indexOf('行政处罚决定书文号')
  expect(sheet.getColumn(column).values).toContain('晋吕文交罚一〔2026〕7401号')

  const again = await batch('CREDIT_CHINA', 'b.xlsx')
  expect([again.code, again.err.split(':')[0]]).toEqual([1, 'CONFLICT'])
  expect((await batch('CREDIT_LVLIANG', 'c.csv')).code).toBe(0)
  expect(readFileSync(join(folder, 'c.csv'), 'utf8')).toContain('晋吕文交罚一〔2026〕7401号')
  expect((await batch('CREDIT_CHINA', 'd.pdf')).err).toContain('BAD_INPUT')
})
