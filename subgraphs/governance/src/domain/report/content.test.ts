import { describe, expect, it } from 'vitest'
import { planFor } from '../../yearly.ts'
import type { CellRow, FindingRow } from '../catalogue/coverage.ts'
import { periodNamed } from '../catalogue/periods.ts'
import { reportLines } from './content.ts'

const plan = planFor(2026)
const unit = 'wenshui-squad-1'
const cell = (period: string, state: CellRow['state'], more: Partial<CellRow> = {}): CellRow => ({
  ...{
    item: 'A',
    unit,
    period,
    dueOn: null,
    statements: 2,
    firstCameAt: null,
    lastCameAt: null,
    repeats: 0,
    repeated: [],
  },
  ...{ state, ...more },
})
const finding = (period: string, more: Partial<FindingRow> = {}): FindingRow => ({
  ...{ kind: 'HOLE', item: 'A', title: '称重检测数据', unit, period, dueOn: '2026-10-12', evidence: ['0 statements'] },
  ...{ basis: '第3项', ...more },
})
const lines = (period: string, measured: [string, string][] = []) =>
  reportLines({
    ...{ plan, unit, period: periodNamed(period), measured: new Map(measured), today: '2026-11-23' },
    cells: [
      ...['2026-08', '2026-09', '2026-Q3'].map((one) => cell(one, 'IN_TIME')),
      cell('2026-10', 'LATE'),
      cell('2026-09', 'HOLE', { unit: 'wenshui-squad-2' }),
    ],
    findings: [
      finding('2026-09'),
      finding('2026-10', { kind: 'LATE' }),
      finding('2026-09', { unit: 'wenshui-squad-2' }),
    ],
  })

describe('the report of a unit', () => {
  it('of a month counts what is due of it, a quarter that ends in it among it, and nobody else’s', () => {
    const said = lines('2026-09')
    expect(said).toContain('到期应归集 2 项，按时 2 项，迟报 0 项，缺报 0 项，重复 0 条，共 4 条；及时率 1。')
    expect(said.filter((line) => /^(缺报|迟报|重报)：/.test(line))).toEqual([
      '缺报：称重检测数据（2026-09），应报日期 2026-10-12；0 statements。',
    ])
  })

  it('of a quarter counts its months', () => {
    expect(lines('2026-Q3').join()).toContain('到期应归集 3 项')
    expect(lines('2026-Q4').join()).toContain('迟报 1 项')
    expect(lines('2026-Q2')).toContain('无缺报、迟报、重报。')
  })

  it('names the points of which the unit leads or answers for something, as they were measured', () => {
    const said = lines('2026-09', [['2026-06', '0.9']])
    expect(said).toContain(
      '第6项 开展道路运输企业质量信誉和从业人员诚信考核（责任）：目标：考核事实归集及时率 ≥ 0.95；测量值：0.9；正常推进。',
    )
    expect(said.filter((line) => line.startsWith('第1项'))).toEqual([])
  })
})
