import { Statistic, Table } from 'antd'
import dayjs from 'dayjs'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { CoverageOverview, type CoverageOverviewQuery } from '../../../ask/generated.ts'
import { Chart } from '../../../parts/Chart.tsx'
import { unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Tile } from '../Tile.tsx'

type Covered = NonNullable<CoverageOverviewQuery['coverage']>
type Tally = { unit: string; due: number; inTime: number; late: number; holes: number }

const year = dayjs().year()
const counted: Readonly<Record<string, keyof Tally>> = { IN_TIME: 'inTime', NIL: 'inTime', LATE: 'late', HOLE: 'holes' }

/** 归集覆盖: item × unit, how much of what was due came in time; holes and late ones in numbers beside it. */
export function CoverageTile() {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: CoverageOverview, variables: { year } })
  const covered = data?.coverage
  const heat = useMemo(() => covered && heatOf(covered, t), [covered, t])
  const latest = covered?.sources?.map(({ reportedUpTo }) => reportedUpTo ?? '').sort()
  return (
    <Tile
      title="信用信息归集覆盖"
      query="console-coverage"
      fresh={latest?.at(-1)}
      asked={{ data: covered && heat && { covered, heat }, error, fetching }}
      again={() => again()}
      empty="这一年没有归集目录"
    >
      {({ covered: { title, total }, heat: { option, summary, units, rows } }) => (
        <>
          <p>{title}</p>
          <div className="figures">
            <Statistic title={t('应归集')} value={total?.due ?? t('无')} />
            <Statistic title={t('按时')} value={total?.inTime ?? t('无')} />
            <Statistic title={t('迟报')} value={total?.late ?? t('无')} />
            <Statistic title={t('缺报')} value={total?.holes ?? t('无')} />
            <Statistic title={t('及时率')} value={total?.share ?? t('无')} />
          </div>
          <Chart option={option} summary={summary} height={90 + 26 * rows} />
          <Table
            size="small"
            pagination={false}
            scroll={{ x: true }}
            rowKey="unit"
            dataSource={units}
            columns={[
              { title: t('单位'), render: (_, { unit }) => t(unitNames[unit] ?? unit) },
              { title: t('应归集'), dataIndex: 'due' },
              { title: t('按时'), dataIndex: 'inTime' },
              { title: t('迟报'), dataIndex: 'late' },
              { title: t('缺报'), dataIndex: 'holes' },
            ]}
          />
        </>
      )}
    </Tile>
  )
}

/** Cells that are due, added up over the periods: by unit for the table, by item and unit for the map. */
function heatOf({ cells, items }: Covered, t: (chinese: string) => string) {
  const units = new Map<string, Tally>()
  const places = new Map<string, Tally>()
  const add = (map: Map<string, Tally>, key: string, unit: string, what: keyof Tally) => {
    const tally = map.get(key) ?? { unit, due: 0, inTime: 0, late: 0, holes: 0 }
    map.set(key, { ...tally, due: tally.due + 1, [what]: Number(tally[what]) + 1 })
  }
  for (const { item, unit, state } of cells ?? []) {
    const what = counted[state ?? '']
    if (!what || !unit || !item) continue
    add(units, unit, unit, what)
    add(places, `${item} ${unit}`, unit, what)
  }
  const across = [...units.keys()].sort()
  const down = (items ?? []).filter(({ code }) => across.some((unit) => places.has(`${code} ${unit}`)))
  const values = down.flatMap(({ code }, y) =>
    across.flatMap((unit, x) => {
      const tally = places.get(`${code} ${unit}`)
      return tally ? [[x, y, Math.round((100 * tally.inTime) / tally.due)]] : []
    }),
  )
  const nameOf = (unit: string) => t(unitNames[unit] ?? unit)
  return {
    units: across.flatMap((unit) => units.get(unit) ?? []),
    rows: down.length,
    summary: values.map(([x = 0, y = 0, share]) => `${down[y]?.title} ${nameOf(across[x] ?? '')} ${share}%`).join('；'),
    option: {
      grid: { left: 160, right: 24, top: 8, bottom: 84 },
      tooltip: { trigger: 'item', renderMode: 'richText' },
      xAxis: { type: 'category', data: across.map(nameOf), axisLabel: { rotate: 30, interval: 0 } },
      yAxis: { type: 'category', data: down.map(({ title }) => title), inverse: true },
      visualMap: { min: 0, max: 100, show: false, inRange: { color: ['#b3261e', '#f2c94c', '#2e7d32'] } },
      series: [{ type: 'heatmap', data: values, label: { show: true, formatter: '{@[2]}%' } }],
    },
  }
}
