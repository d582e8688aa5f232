/** A result as the table has it. */
export interface ResultRow {
  name: string
  uscc: string
  role: string
  year: number
  bidScore: string | null
  performanceScore: string | null
  otherPoints: string | null
  score: string | null
  grade: string
  authority: string
  validFrom: string | null
  validTo: string | null
  docNo: string | null
  state: string
}

type Column = readonly [title: string, cell: (result: ResultRow) => string]

const roleTitles: Readonly<Record<string, string>> = {
  CONTRACTOR: '施工',
  DESIGNER: '设计',
  SUPERVISOR: '监理',
  TESTING: '试验检测',
}

const stateTitles: Readonly<Record<string, string>> = { PUBLICITY: '公示中', FINAL: '已确定' }

/** （样例）the columns of 信用评价结果汇总表: the official template was not found. */
export const resultColumns: readonly Column[] = [
  ['企业名称', (one) => one.name],
  ['统一社会信用代码', (one) => one.uscc],
  ['从业类别', (one) => roleTitles[one.role] ?? one.role],
  ['评价年度', (one) => String(one.year)],
  ['投标行为得分', (one) => one.bidScore ?? ''],
  ['履约行为得分', (one) => one.performanceScore ?? ''],
  ['其他行为扣分', (one) => one.otherPoints ?? ''],
  ['综合得分', (one) => one.score ?? ''],
  ['信用等级', (one) => one.grade],
  ['评价机关', (one) => one.authority],
  ['有效期起', (one) => one.validFrom ?? ''],
  ['有效期至', (one) => one.validTo ?? ''],
  ['文号', (one) => one.docNo ?? ''],
  ['状态', (one) => stateTitles[one.state] ?? one.state],
]
