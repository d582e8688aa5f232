import { usccOf } from '@xinlu/schema/identifiers'

/** The columns of the 行政处罚 template (2018) in its order. */
export const penaltyColumns = [
  '行政相对人名称',
  '行政相对人类别',
  '行政相对人代码_1(统一社会信用代码)',
  '行政相对人代码_2(工商注册号)',
  '行政相对人代码_3(组织机构代码)',
  '行政相对人代码_4(税务登记号)',
  '行政相对人代码_5(事业单位证书号)',
  '行政相对人代码_6(社会组织登记证号)',
  '法定代表人',
  '法定代表人证件类型',
  '法定代表人证件号码',
  '证件类型',
  '证件号码',
  '行政处罚决定书文号',
  '违法行为类型',
  '违法事实',
  '处罚依据',
  '处罚类别',
  '处罚内容',
  '罚款金额（万元）',
  '没收违法所得、没收非法财物的金额（万元）',
  '暂扣或吊销证照名称及编号',
  '处罚决定日期',
  '处罚有效期',
  '公示截止期',
  '处罚机关',
  '处罚机关统一社会信用代码',
  '数据来源单位',
  '数据来源单位统一社会信用代码',
  '备注',
] as const

export type PenaltyColumn = (typeof penaltyColumns)[number]
export type PenaltyCells = Partial<Record<PenaltyColumn, string>>

/** A sample firm's code by number: valid, and nobody's. */
export const firmCode = (n: number) => usccOf(`9114112133${String(7000000 + n).slice(-7)}`.slice(0, 17))

/** A penalty on a sample firm that fits the template; `change` says what is different about it. */
export function penalty(n: number, change: PenaltyCells = {}): PenaltyCells {
  return {
    行政相对人名称: `文水县测试${n}号运输有限公司（样例）`,
    行政相对人类别: '法人及非法人组织',
    '行政相对人代码_1(统一社会信用代码)': firmCode(n),
    法定代表人: '王小明',
    行政处罚决定书文号: `晋吕文交罚〔2026〕9${String(n).padStart(4, '0')}号`,
    违法行为类型: '违法超限运输',
    违法事实: '车辆车货总质量超过限定标准',
    处罚依据: '《公路安全保护条例》第六十四条',
    处罚类别: '罚款',
    处罚内容: '罚款人民币五千元',
    '罚款金额（万元）': '0.500000',
    处罚决定日期: '2026-09-24',
    处罚有效期: '2027-09-24',
    处罚机关: '文水县交通运输局',
    处罚机关统一社会信用代码: usccOf('11141121012345678'),
    数据来源单位: '文水县交通运输局',
    数据来源单位统一社会信用代码: usccOf('11141121012345678'),
    ...change,
  }
}

/** A row in the columns' order. */
export function cellsOf(row: PenaltyCells, columns: readonly PenaltyColumn[] = penaltyColumns): string[] {
  return columns.map((column) => row[column] ?? '')
}

/** A CSV text with its header. */
export function csvOf(rows: readonly PenaltyCells[], columns: readonly PenaltyColumn[] = penaltyColumns): string {
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return [columns, ...rows.map((row) => cellsOf(row, columns))].map((cells) => cells.map(quoted).join(',')).join('\r\n')
}

/** Twelve rows of twelve different faults, with the code that each must get. */
export const faultyRows: { code: string; column: PenaltyColumn; row: PenaltyCells }[] = [
  {
    code: 'CHECK_DIGIT',
    column: '行政相对人代码_1(统一社会信用代码)',
    row: penalty(101, { '行政相对人代码_1(统一社会信用代码)': wrongDigit(firmCode(101)) }),
  },
  { code: 'MISSING', column: '违法事实', row: penalty(102, { 违法事实: '' }) },
  { code: 'NOT_IN_LIST', column: '行政相对人类别', row: penalty(103, { 行政相对人类别: '公司' }) },
  {
    code: 'DATE_FUTURE',
    column: '处罚决定日期',
    row: penalty(104, { 处罚决定日期: '2027-01-05', 处罚有效期: '2028-01-05' }),
  },
  { code: 'DATE_BEFORE_1949', column: '处罚决定日期', row: penalty(105, { 处罚决定日期: '1948-12-31' }) },
  { code: 'END_BEFORE_START', column: '处罚有效期', row: penalty(106, { 处罚有效期: '2026-09-01' }) },
  { code: 'AMOUNT', column: '罚款金额（万元）', row: penalty(107, { '罚款金额（万元）': '1,000.00' }) },
  { code: 'DATE', column: '处罚决定日期', row: penalty(108, { 处罚决定日期: '2026-02-30' }) },
  { code: 'FORMULA_CELL', column: '备注', row: penalty(109, { 备注: '=HYPERLINK("http://example.invalid")' }) },
  {
    code: 'NOT_EMPTY',
    column: '行政相对人代码_1(统一社会信用代码)',
    row: {
      ...penalty(110),
      行政相对人名称: '李四',
      行政相对人类别: '自然人',
      法定代表人: '',
      证件类型: '身份证',
      证件号码: '11010519491231002X',
    },
  },
  { code: 'TOO_LONG', column: '行政相对人名称', row: penalty(111, { 行政相对人名称: '文'.repeat(201) }) },
  {
    code: 'CONFLICT',
    column: '罚款金额（万元）',
    row: penalty(1, { '罚款金额（万元）': '0.600000', 处罚内容: '罚款人民币五千元' }),
  },
]

function wrongDigit(code: string): string {
  return `${code.slice(0, 17)}${code.endsWith('1') ? '2' : '1'}`
}
