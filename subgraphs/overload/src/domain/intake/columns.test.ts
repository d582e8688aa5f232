import { describe, expect, it } from 'vitest'
import { columnNames, linesOf } from './columns.ts'

const head = '检测单号,检测时间,车牌号,轴数,总质量(kg)'
const said = (text: string) =>
  linesOf(text).map(({ line, cells }) => [
    line,
    cells && Object.fromEntries(columnNames.flatMap((name, at) => (cells[at] ? [[name, cells[at]]] : []))),
  ])

describe('lines of a part', () => {
  const one = { serial: '1', weighedAt: '2026-11-20 10:00:00', plate: '晋J12345', axles: '2', grossKg: '17000' }
  it.each<[string, string]>([
    ['as CSV', `${head}\n1,2026-11-20 10:00:00,晋J12345,2,17000`],
    [
      'with the ends of Windows and a mark of byte order',
      `\uFEFF${head}\r\n1,2026-11-20 10:00:00,晋J12345,2,17000\r\n`,
    ],
    ['in quotes', `${head}\n"1","2026-11-20 10:00:00","晋J12345","2","17000"`],
    [
      'in another order, by other names',
      `plate,GROSSKG,Serial,axles,weighedAt\n晋J12345,17000,1,2,2026-11-20 10:00:00`,
    ],
    ['with a column that nobody knows', `备注,${head}\n"a,""b""",1,2026-11-20 10:00:00,晋J12345,2,17000`],
  ])('%s', (_, text) => expect(said(text)).toEqual([[2, one]]))

  it('as NDJSON, numbers as texts, words that nobody knows left out', () => {
    expect(
      said(
        '{"serial":"1","weighedAt":"2026-11-20 10:00:00","车牌号":"晋J12345","axles":2,"grossKg":17000,"x":null}\n\n',
      ),
    ).toEqual([[1, one]])
  })

  it.each<[string, string]>([
    ['a cell too few', `${head}\n1,2`],
    ['a cell too many', `${head}\n1,2,3,4,5,6`],
    ['a quote that is not closed', `${head}\n"1,2,3,4,5`],
    ['a quote in the middle', `${head}\n1,2"2,3,4,5`],
    ['something behind a quote', `${head}\n"1"1,2,3,4,5`],
  ])('%s cannot be read', (_, text) => expect(linesOf(text)).toMatchObject([{ line: 2, cells: null }]))

  it.each(['{"serial":', '{"serial":{}}', '[]', '1'])('%s as a further line of NDJSON cannot be read', (text) => {
    expect(linesOf(`{"serial":"1"}\n${text}`)).toMatchObject([{ line: 1 }, { line: 2, cells: null }])
  })

  it('a head without a column that must be there is refused with its name', () => {
    expect(() => linesOf('检测单号,检测时间,车牌号,轴数\n')).toThrow(/总质量/)
  })
})
