import { expect, it } from 'vitest'
import { cellsOf } from './cells.ts'
import { tableColumns } from './columns.ts'
import { linesOf } from './rows.ts'

const heads = tableColumns.PERFORMANCE.map(({ head }) => head)
const row = ['C', '', '', '2025', '0.5', '', '', '是', '否']

it('rows are lines by the heads of their columns, in whatever order, with blank columns behind', () => {
  const order = heads.map((_, i) => heads.length - 1 - i)
  const [line] = linesOf({
    table: 'PERFORMANCE',
    columns: [...order.map((i) => heads[i] as string), '', ' '],
    rows: [{ line: 7, cells: [...order.map((i) => row[i] as string), null, ''] }],
  })
  expect(line).toMatchObject({
    line: 7,
    values: { contract: 'C', year: '2025', performed: '是', bid: '否', startedOn: '' },
  })
})

it('a row that is shorter than its head lacks what is missing', () => {
  const [line] = linesOf({ table: 'PERFORMANCE', columns: heads, rows: [{ line: 2, cells: row.slice(0, 4) }] })
  expect(line?.values).toMatchObject({ year: '2025', progress: null })
})

it.each([
  ['a column of another table', [...heads, '注册地'], row, '注册地'],
  ['a column twice', [...heads, '年度'], row, '年度 twice'],
  ['a column without a head', [heads[0] as string, '', ...heads.slice(1)], row, 'without a head'],
  ['a column that is missing', heads.filter((head) => head !== '完成比例'), row, 'no column 完成比例'],
  ['a cell beyond the head', heads, [...row, 'x'], 'beyond the head in line 2'],
])('%s is refused', (_, columns, cells, got) => {
  expect(() => linesOf({ table: 'PERFORMANCE', columns, rows: [{ line: 2, cells }] })).toThrow(
    expect.objectContaining({ code: 'FILE_TEMPLATE', message: expect.stringContaining(got) }),
  )
})

it('a fact is written with the words that its import reads', () => {
  const cells = cellsOf('CONTRACT', { ref: 'c_1', role: 'TESTING', consortiumLead: 'false', share: null })
  const written = Object.fromEntries(tableColumns.CONTRACT.map(({ head }, i) => [head, cells[i]]))
  expect(written).toMatchObject({ 合同编号: 'c_1', 从业类别: '试验检测', 联合体牵头人: '否', 联合体份额: '' })
})
