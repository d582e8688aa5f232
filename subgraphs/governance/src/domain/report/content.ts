import type { CellRow, FindingRow } from '../catalogue/coverage.ts'
import { figureOf } from '../catalogue/figures.ts'
import type { Period } from '../catalogue/periods.ts'
import type { Plan, PlannedItem } from '../plan/plan.ts'
import { stateOfItem } from '../plan/state.ts'
import { targetText } from '../plan/target.ts'

const kinds = { HOLE: '缺报', LATE: '迟报', DOUBLE: '重报' }
const states = {
  DONE: '已完成',
  ON_TRACK: '正常推进',
  DUE: '临近期限',
  LATE: '逾期',
  NOT_MEASURABLE: '暂不可测量',
}

/** What a report is made from. */
export interface ReportFacts {
  plan: Plan
  unit: string
  period: Period
  cells: readonly CellRow[]
  findings: readonly FindingRow[]
  /** What was last measured, by item. */
  measured: ReadonlyMap<string, string | null>
  today: string
}

/** The last month of a period of coverage (2026-09, 2026-Q3, 2026). */
function lastMonth(period: string): string {
  const [year, quarter] = period.split('-Q')
  if (quarter) return `${year}-${String(Number(quarter) * 3).padStart(2, '0')}`
  return period.length === 4 ? `${period}-12` : period
}

/** 报告正文 of a unit, a line each; headings begin with 一、 and 二、. */
export function reportLines({ plan, unit, period, cells, findings, measured, today }: ReportFacts): string[] {
  const own = <T extends { unit: string; period: string }>(all: readonly T[]) =>
    all.filter((one) => one.unit === unit && period.months.includes(lastMonth(one.period)))
  const { due, inTime, late, holes, doubles, share, statements } = figureOf(unit, own(cells))
  const found = own(findings)
  return [
    `报送单位：${plan.units.get(unit) ?? unit}`,
    `报送期间：${period.name}`,
    `数据截至：${today}`,
    '一、信用信息归集',
    `到期应归集 ${due} 项，按时 ${inTime} 项，迟报 ${late} 项，缺报 ${holes} 项，重复 ${doubles} 条，共 ${statements} 条；及时率 ${share ?? '无'}。`,
    ...(found.length === 0 ? ['无缺报、迟报、重报。'] : found.map(findingLine)),
    '二、工作要点进展',
    ...plan.items.flatMap((item) => itemLine(item, unit, measured.get(item.id) ?? null, today)),
  ]
}

const findingLine = ({ kind, title, period, dueOn, evidence }: FindingRow) =>
  `${kinds[kind]}：${title}（${period}），应报日期 ${dueOn ?? '无'}；${evidence.join('、')}。`

function itemLine(item: PlannedItem, unit: string, measured: string | null, today: string): string[] {
  const part = item.leadUnits.includes(unit) ? '牵头' : item.units.includes(unit) ? '责任' : null
  if (part === null) return []
  const { measuring, why, point, title } = item
  const state = states[stateOfItem(item, measured, today)]
  const said = measuring ? `目标：${targetText(measuring.target)}；测量值：${measured ?? '尚未测量'}` : (why ?? '')
  return [`第${point}项 ${title}（${part}）：${said}；${state}。`]
}
