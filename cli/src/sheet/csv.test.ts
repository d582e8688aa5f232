import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { folder, refusedAs, said } from './files.fixture.ts'
import { openSheet } from './read.ts'

const { put } = folder()
const table = '行政相对人名称,备注\r\n文水县恒通货运有限公司,甲\r\n"乙,丙","说""明"\r\n'
const rows = [
  [2, '文水县恒通货运有限公司', '甲'],
  [3, '乙,丙', '说"明'],
]

describe('a CSV file', () => {
  it.each([
    ['UTF-8', 'UTF-8', Buffer.from(table)],
    ['UTF-8 with a byte order mark', 'UTF-8', Buffer.from(`\uFEFF${table}`)],
    ['GB18030', 'GB18030', iconv.encode(table, 'gb18030')],
    ['line feeds alone', 'UTF-8', Buffer.from(table.replaceAll('\r\n', '\n'))],
    ['tabs', 'UTF-8', Buffer.from('行政相对人名称\t备注\n文水县恒通货运有限公司\t甲\n乙,丙\t"说""明"\n')],
    ['semicolons', 'UTF-8', Buffer.from('行政相对人名称;备注\n文水县恒通货运有限公司;甲\n乙,丙;"说""明"\n')],
    ['no line break at its end', 'UTF-8', Buffer.from(table.trimEnd())],
  ])('in %s is read', async (_, encoding, bytes) => {
    expect(await said(await put(bytes))).toEqual({ format: 'CSV', encoding, columns: ['行政相对人名称', '备注'], rows })
  })

  it('gives for each row the line of the file on which it starts', async () => {
    const text = 'a,b\n\n"1\n1",x\r\n2,"y\r\ny"\n\r\n,\n3,z'
    expect((await said(await put(text))).rows).toEqual([
      [3, '1\n1', 'x'],
      [5, '2', 'y\r\ny'],
      [9, '3', 'z'],
    ])
  })

  it('gives ragged rows as they are, and quotation marks within a text', async () => {
    expect((await said(await put('a,b\n1\n1,2,3\n12"屏,"甲"乙\n'))).rows).toEqual([
      [2, '1'],
      [3, '1', '2', '3'],
      [4, '12"屏', '"甲"乙'],
    ])
  })

  it('with every character of GB18030’s two bytes is read without loss', async () => {
    const all = Array.from({ length: 126 * 190 }, (_, i) => {
      const trail = (i % 190) + 0x40
      return [0x81 + Math.floor(i / 190), trail < 0x7f ? trail : trail + 1]
    })
    const path = await put(Buffer.concat([Buffer.from('a,b\n1,'), Buffer.from(all.flat()), Buffer.from('\n')]))
    const { encoding, rows } = await said(path)
    expect(encoding).toBe('GB18030')
    const text = String(rows[0]?.[2])
    expect([...text]).toHaveLength(all.length)
    expect(text).not.toContain('\uFFFD')
  })

  it('tells how far the reading is', async () => {
    const path = await put(`a,b\n${'1,2\n'.repeat(200_000)}`)
    const sheet = await openSheet(path)
    expect(sheet.progress().bytesRead).toBeLessThan(400_000)
    let count = 0
    for await (const _ of sheet.rows) count++
    expect(count).toBe(200_000)
    expect(sheet.progress()).toEqual({ bytesRead: 800_004, bytesTotal: 800_004 })
  })

  it('can be closed before, in the middle and after', async () => {
    const path = await put(`a,b\n${'1,2\n'.repeat(50_000)}`)
    const unread = await openSheet(path)
    await unread.close()
    const left = await openSheet(path)
    for await (const { line } of left.rows) if (line === 5000) break
    await left.close()
    await left.close()
  })
})

describe('a header', () => {
  const names = ['行政相对人名称', '行政相对人类别', '处罚类别', '处罚内容', '处罚机关', '备注']
  const codes = ['CF_XDR_MC', 'CF_XDR_LB', 'CF_CFLB', 'CF_NR', 'CF_CFJG', 'BZ']
  const row = ['甲', '自然人', '', '', '', '']
  const lines = (...rows: string[][]) => rows.map((cells) => cells.join(',')).join('\n')

  it.each([
    [
      'below a title and a note',
      [['行政处罚信息公示表', '', '', '', '', ''], ['填报单位：', '交通局', '', '', '', ''], names],
      names,
      4,
    ],
    ['with the codes below the names', [names, codes], names, 3],
    ['with the names below the codes', [codes, names], codes, 3],
    ['of codes alone', [codes], codes, 2],
    ['below blank rows', [['', '', '', '', '', ''], [' '], names], names, 4],
    ['with empty columns at its end', [[...names, '', '']], names, 2],
  ])('%s is found', async (_, head, columns, line) => {
    expect(await said(await put(lines(...head, row)))).toMatchObject({
      columns,
      rows: [[line, '甲', '自然人', null, null, null, null]],
    })
  })
})

describe('a file that is refused', () => {
  const chinese = '行政相对人名称,备注\n'.repeat(100)

  it.each<[string, string, string | Buffer, string]>([
    ['nothing at all', 'FILE_EMPTY', '', 'no byte'],
    ['blank lines alone', 'FILE_EMPTY', '\n \n,,\n', 'got nothing'],
    ['a header alone', 'FILE_EMPTY', 'a,b\n\n', 'a header alone'],
    ['UTF-16', 'FILE_ENCODING', Buffer.from(`\uFEFF${table}`, 'utf16le'), 'UTF-16'],
    [
      'UTF-8 cut within a character',
      'FILE_ENCODING',
      Buffer.from(chinese).subarray(0, -10),
      'middle of a character, byte 2890',
    ],
    [
      'UTF-8 with a byte of something else',
      'FILE_ENCODING',
      Buffer.concat([Buffer.from(chinese), Buffer.from([0xb1, 0xed])]),
      'byte 2901, line 101',
    ],
    [
      'a marked UTF-8 with a faulty first letter',
      'FILE_ENCODING',
      Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0x2c]),
      'byte 4, line 1',
    ],
    [
      'GB18030 cut within a character',
      'FILE_ENCODING',
      iconv.encode(chinese.trimEnd(), 'gb18030').subarray(0, -1),
      'middle of a character: byte 1998, line 100',
    ],
    ['bytes of no encoding', 'FILE_ENCODING', Buffer.from('a,b\n\xff\xff,1\n', 'latin1'), 'byte 5, line 2'],
    ['NUL bytes', 'FILE_UNREADABLE', Buffer.from('a,b\n1,\0\0\0\n'), 'NUL bytes, the first at byte 7'],
    [
      'NUL bytes far behind',
      'FILE_UNREADABLE',
      Buffer.concat([Buffer.alloc(3_000_000, 'a,b\n'), Buffer.alloc(9)]),
      'byte 3000001',
    ],
    [
      'control characters',
      'FILE_UNREADABLE',
      Buffer.from(Array.from({ length: 400 }, (_, i) => (i % 20) + 1)),
      'binary data',
    ],
    [
      'a quotation mark that is not closed',
      'FILE_UNREADABLE',
      `a,b\n1,2\n"3,4\n${'5,6\n'.repeat(10)}`,
      'from line 3 on',
    ],
    [
      'one that swallows two megabytes',
      'FILE_UNREADABLE',
      `a,b\n1,2\n"3,4\n${'5,6\n'.repeat(500_000)}`,
      'from line 3 on',
    ],
    ['201 columns', 'FILE_TOO_WIDE', `${'a,'.repeat(200)}a\n1\n`, '201 in line 1'],
    ['a row of a million columns', 'FILE_TOO_WIDE', `a,b\n${',1'.repeat(300_000)}\n`, 'in line 2'],
    ['a header of a million columns', 'FILE_TOO_WIDE', `${'a,'.repeat(1_000_000)}b\n1\n`, 'in line 1'],
    ['an image named as a sheet', 'FILE_UNREADABLE', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'a PNG image'],
    ['a PDF', 'FILE_UNREADABLE', '%PDF-1.7\n', 'a PDF document'],
    ['an old workbook', 'FILE_UNREADABLE', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'an old .xls'],
    ['a web page named .xls', 'FILE_UNREADABLE', '\uFEFF <html><body><table><tr><td>1</td></tr></table>', 'a web page'],
    ['an XML spreadsheet', 'FILE_UNREADABLE', '<?xml version="1.0"?><Workbook/>', 'an XML document'],
  ])('%s is told as %s', async (_, code, content, says) => {
    const error = await refusedAs(await put(content))
    expect(error).toMatchObject({ code })
    expect(error.message).toContain(says)
  })

  it('what is not there, or is a folder, is told', async () => {
    expect(await refusedAs('/nowhere/at/all.csv')).toMatchObject({ code: 'FILE_UNREADABLE' })
    expect(await refusedAs('/')).toMatchObject({ code: 'FILE_UNREADABLE' })
  })
})
