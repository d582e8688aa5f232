import { describe, expect, it } from 'vitest'
import { folder, said } from './files.fixture.ts'
import { openSheet } from './read.ts'
import { isDayFormat } from './workbook.ts'
import { head, workbooks } from './workbooks.fixture.ts'

const { saved, written } = workbooks(folder())

const cell = async (xml: string, more = {}, pr = '') =>
  (await said(await written(`${head}<row r="2">${xml}</row>`, more, pr))).rows[0]?.[1]

describe('a workbook', () => {
  it('gives what its cells show, as text', async () => {
    const path = await saved((book) => {
      const sheet = book.addWorksheet('行政处罚')
      sheet.addRow(['名称', '日期', '时刻', '金额', '富文本', '公式', '错误', '真假', '链接', '代码'])
      sheet.addRow([
        '文水县恒通货运有限公司',
        new Date(Date.UTC(2024, 0, 5)),
        new Date(Date.UTC(2024, 0, 5, 9, 30)),
        0.3,
        { richText: [{ text: '甲' }, { font: { bold: true }, text: '乙' }] },
        { formula: 'D2*2', result: 0.6 },
        { error: '#REF!' },
        true,
        { text: '看', hyperlink: 'https://example.invalid/' },
        Number('141121198002290010'),
      ])
      sheet.addRow([null, '  '])
      sheet.addRow(['末'])
      sheet.getCell('B2').numFmt = 'yyyy"年"m"月"d"日"'
      sheet.getCell('C2').numFmt = 'yyyy-mm-dd hh:mm'
    })
    expect((await said(path)).rows).toEqual([
      [
        2,
        '文水县恒通货运有限公司',
        '2024-01-05',
        '2024-01-05 09:30:00',
        '0.3',
        '甲乙',
        '=D2*2',
        '#REF!',
        'TRUE',
        '看',
        '1.4112119800229002E+17',
      ],
      [4, '末'],
    ])
  })

  it('of one filled sheet among empty and hidden ones gives that', async () => {
    const path = await saved((book) => {
      book.addWorksheet('空')
      book.addWorksheet('字典', { state: 'hidden' }).addRows([['罚款'], ['警告']])
      book.addWorksheet('数据').addRows([
        ['a', 'b'],
        ['1', '2'],
      ])
    })
    expect(await said(path)).toMatchObject({
      format: 'XLSX',
      encoding: null,
      columns: ['a', 'b'],
      rows: [[2, '1', '2']],
    })
  })

  it('with a title over the header gives the rows with their own numbers', async () => {
    const path = await saved((book) => {
      const sheet = book.addWorksheet('数据')
      sheet.addRow(['行政处罚信息公示表'])
      sheet.mergeCells('A1:F1')
      sheet.addRow(['CF_XDR_MC', 'CF_XDR_LB', 'CF_WSH', 'CF_SY', 'CF_YJ', 'BZ'])
      sheet.addRow(['1', '2', '3', '4', '5', '6'])
    })
    expect(await said(path)).toMatchObject({ rows: [[3, '1', '2', '3', '4', '5', '6']] })
  })

  it.each([
    ['an exact decimal', '<c><v>0.28999999999999998</v></c>', '0.29'],
    ['a small number', '<c><v>9.9999999999999995E-8</v></c>', '0.0000001'],
    ['a negative small number', '<c><v>-2.5E-7</v></c>', '-0.00000025'],
    ['fifteen digits', '<c><v>141121600012345</v></c>', '141121600012345'],
    ['more digits than are kept', '<c><v>141121198001010000</v></c>', '1.4112119800101E+17'],
    ['a text cell of digits', '<c t="str"><v>141121198001010017</v></c>', '141121198001010017'],
    ['inline text', '<c t="inlineStr"><is><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></is></c>', '甲 乙'],
    [
      'text with phonetic marks',
      '<c t="inlineStr"><is><t>文水</t><rPh sb="0" eb="1"><t>wen</t></rPh></is></c>',
      '文水',
    ],
    ['an escaped character', '<c t="str"><v>甲_x000D_乙_x005F_x0041_</v></c>', '甲\r乙_x0041_'],
    ['a day of ISO 8601', '<c t="d"><v>2024-01-05T00:00:00</v></c>', '2024-01-05'],
    ['an empty formula result', '<c t="str"><f>A1&amp;""</f><v></v></c>', '=A1&""'],
    ['a false', '<c t="b"><v>0</v></c>', 'FALSE'],
    ['an empty cell between', '<c r="B2" t="str"><v>x</v></c>', null],
  ])('reads %s', async (_, xml, text) => {
    expect(await cell(xml)).toBe(text)
  })

  it('reads days by the style of the cell, and by the year that the workbook counts from', async () => {
    const styles = {
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy/m/d;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs></styleSheet>',
    }
    expect(await cell('<c s="0"><v>45296</v></c>', styles)).toBe('45296')
    expect(await cell('<c s="1"><v>45296</v></c>', styles)).toBe('2024-01-05')
    expect(await cell('<c s="2"><v>45296.5</v></c>', styles)).toBe('2024-01-05 12:00:00')
    expect(await cell('<c s="2"><v>73050</v></c>', styles)).toBe('2099-12-31')
    expect(await cell('<c s="1"><v>43834</v></c>', styles, '<workbookPr date1904="1"/>')).toBe('2024-01-05')
    expect(await cell('<c s="1"><v>59</v></c>', styles)).toBe('59')
  })

  it('gives to the cells that share a formula the formula', async () => {
    const rows = `${head}<row r="2"><c><f t="shared" ref="A2:A3" si="0">B2*2</f><v>1</v></c></row><row r="3"><c><f t="shared" si="0"/><v>2</v></c></row>`
    expect((await said(await written(rows))).rows).toEqual([
      [2, '=B2*2'],
      [3, '=B2*2'],
    ])
  })

  it('with more shared texts than memory is given reads each of them', async () => {
    const count = 60_000
    const text = (i: number) => `${'文水县交通运输局'.repeat(40)}${i}`
    const texts = Array.from({ length: count }, (_, i) => `<si><t>${text(i)}</t></si>`).join('')
    const rows = Array.from({ length: count }, (_, i) => `<row><c t="s"><v>${(i * 7919) % count}</v></c></row>`).join(
      '',
    )
    const path = await written(`${head}${rows}`, { 'xl/sharedStrings.xml': `<sst>${texts}</sst>` })
    const sheet = await openSheet(path)
    let i = 0
    for await (const { cells } of sheet.rows)
      if (cells[0] !== text((i++ * 7919) % count)) throw new Error(`row ${i} is another’s`)
    await sheet.close()
    expect(i).toBe(count)
  })

  it.each([
    [14, undefined, true],
    [22, undefined, true],
    [58, undefined, true],
    [0, undefined, false],
    [20, undefined, false],
    [176, 'yyyy"年"m"月"d"日";@', true],
    [176, '[$-804]yyyy\\-mm\\-dd', true],
    [176, 'm月', true],
    [176, 'h:mm:ss', false],
    [176, '[h]:mm', false],
    [176, '0.00_);[Red]\\(0.00\\)', false],
    [176, '0.00E+00', false],
    [176, 'General', false],
    [176, 'G/通用格式"元"', false],
    [176, '#,##0"day"', false],
  ])('format %i %s shows a day: %s', (id, code, day) => {
    expect(isDayFormat(id, code)).toBe(day)
  })
})
