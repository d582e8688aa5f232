import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'
import { openSheet } from './sheet.ts'

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '@SUM(1)', '+1+cmd|x', '-2+3', '\t=1', '\r=1', '＝1'])(
    '%j is text in what the pages save',
    (cell) => {
      expect(
        csvOf(['a'], [[cell]])
          .split('\r\n"')
          .at(-1),
      ).toMatch(/^'/)
    },
  )

  it('and a number is a number', () => {
    expect(csvOf(['a'], [['-5']])).toContain('"-5"')
  })
})

describe('a workbook made to fill the memory of a page', () => {
  const workbook = (parts: Record<string, Uint8Array>) =>
    openSheet(new File([zipSync(parts, { level: 1 }) as Uint8Array<ArrayBuffer>], 'a.xlsx'))
  const refused = { name: 'XinluError', code: 'FILE_UNREADABLE' }

  it('with elements without end inside each other is refused', async () => {
    await expect(workbook({ 'xl/workbook.xml': strToU8('<a>'.repeat(200_000)) })).rejects.toMatchObject(refused)
  })

  it('with parts that together would inflate beyond a page’s room is refused', async () => {
    const part = new Uint8Array(60 * 1024 ** 2)
    const parts = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.xml`, part]))
    await expect(workbook(parts)).rejects.toMatchObject(refused)
  })
})
