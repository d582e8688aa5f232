import { Table } from 'antd'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { PublicityMonths } from '../../../ask/generated.ts'
import { Chart } from '../../../parts/Chart.tsx'
import { useWords } from '../../../words/words.tsx'
import { Figure, Tile, WhyWithheld } from '../Tile.tsx'
import { Change } from './Change.tsx'
import { from, to } from './window.ts'

/** 公示及时率逐月: publications in time by month. */
export function PublicityTile() {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: PublicityMonths, variables: { from, to } })
  const rows = data?.publicityQuality
  const option = useMemo(
    () => ({
      grid: { left: 48, right: 16, top: 16, bottom: 32 },
      xAxis: { type: 'category', data: (rows ?? []).map(({ group }) => group) },
      yAxis: { type: 'value', min: 0, max: 1 },
      series: [{ type: 'line', data: (rows ?? []).map(({ timely }) => (timely?.value ? Number(timely.value) : null)) }],
    }),
    [rows],
  )
  return (
    <Tile
      title="公示及时率逐月"
      query="console-publicity-months"
      rooms={['enforcement']}
      asked={{ data: rows, error, fetching }}
      again={() => again()}
      empty="这段时间没有决定"
    >
      {(months) => (
        <>
          <Change
            title="公示及时率"
            worse="LESS"
            shown={(share) => `${(share * 100).toFixed(1)} %`}
            months={months.map(({ group, timely }) => ({
              month: group ?? '',
              value: timely?.suppressed || !timely?.value ? null : Number(timely.value),
            }))}
          />
          <Chart
            option={option}
            height={200}
            summary={months
              .map(({ group, timely }) => `${group} ${timely?.suppressed ? t('不予显示') : timely?.display}`)
              .join('；')}
          />
          <Table
            size="small"
            pagination={{ pageSize: 6, hideOnSinglePage: true }}
            scroll={{ x: true }}
            rowKey={({ group }) => group ?? ''}
            dataSource={[...months].reverse()}
            columns={[
              { title: t('月份'), dataIndex: 'group' },
              {
                title: t('应公示'),
                render: (_, { total }) => (
                  <Figure withheld={total?.suppressed} value={total?.suppressed ? null : total?.display} />
                ),
              },
              {
                title: t('及时率'),
                render: (_, { timely }) => (
                  <Figure withheld={timely?.suppressed} value={timely?.suppressed ? null : timely?.display} />
                ),
              },
            ]}
          />
          <WhyWithheld any={months.some(({ timely, total }) => timely?.suppressed || total?.suppressed)} />
        </>
      )}
    </Tile>
  )
}
