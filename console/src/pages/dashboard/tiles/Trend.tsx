import { Table } from 'antd'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { OverloadMonths } from '../../../ask/generated.ts'
import { Chart } from '../../../parts/Chart.tsx'
import { useWords } from '../../../words/words.tsx'
import { Figure, Tile, WhyWithheld } from '../Tile.tsx'
import { Change } from './Change.tsx'

/** 超限趋势: violations month by month, and of how many subjects they were. */
export function TrendTile() {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: OverloadMonths, variables: {} })
  const rows = data?.overloadMonths
  const option = useMemo(
    () => ({
      grid: { left: 40, right: 16, top: 32, bottom: 28 },
      legend: { top: 0 },
      xAxis: { type: 'category', data: (rows ?? []).map(({ month }) => month) },
      yAxis: { type: 'value', minInterval: 1 },
      series: [
        { type: 'line', name: t('违法超限次数'), data: (rows ?? []).map(({ violations }) => violations) },
        { type: 'line', name: t('涉及主体数'), data: (rows ?? []).map(({ subjects }) => subjects) },
      ],
    }),
    [rows, t],
  )
  return (
    <Tile
      title="超限趋势"
      query="console-overload-months"
      rooms={['overload']}
      asked={{ data: rows, error, fetching }}
      again={() => again()}
      empty="没有称重数据"
    >
      {(months) => (
        <>
          <Change
            title="违法超限次数"
            worse="MORE"
            months={months.map(({ month, violations }) => ({ month: month ?? '', value: violations ?? null }))}
          />
          <p>{t('企业一览列出每家近一年的次数，点开企业看每次检测。')}</p>
          <p>
            <Link to="/subjects">{t('看是哪些企业')}</Link>
          </p>
          <Chart
            option={option}
            height={220}
            summary={months.map(({ month, violations }) => `${month} ${violations ?? t('不予显示')}`).join('；')}
          />
          <Table
            size="small"
            pagination={{ pageSize: 6, hideOnSinglePage: true, showSizeChanger: false }}
            scroll={{ x: true }}
            rowKey={({ month }) => month ?? ''}
            dataSource={[...months].reverse()}
            columns={[
              { title: t('月份'), dataIndex: 'month' },
              {
                title: t('违法超限次数'),
                render: (_, { violations, withheld }) => <Figure withheld={withheld} value={violations} />,
              },
              {
                title: t('涉及主体数'),
                render: (_, { subjects, withheld }) => <Figure withheld={withheld} value={subjects} />,
              },
            ]}
          />
          <WhyWithheld any={months.some(({ withheld }) => withheld)} />
        </>
      )}
    </Tile>
  )
}
