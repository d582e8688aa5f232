import { Table } from 'antd'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { ContractFigures } from '../../../ask/generated.ts'
import { Chart } from '../../../parts/Chart.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Figure, Tile, WhyWithheld } from '../Tile.tsx'

/** Yuan in units of ten thousand, exact, by moving the point. */
const inTenThousands = (sum: string) => {
  const [whole = '0', part = ''] = sum.split('.')
  const padded = whole.padStart(5, '0')
  const rest = (padded.slice(-4) + part).replace(/0+$/, '')
  return padded.slice(0, -4).replace(/\B(?=(\d{3})+$)/g, ',') + (rest === '' ? '' : `.${rest}`)
}

/** 工程合同汇总: sums and firms by year and by role; never one firm's price. */
export function ContractsTile() {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: ContractFigures, variables: {} })
  const years = data?.years
  const option = useMemo(
    () => ({
      grid: { left: 72, right: 16, top: 16, bottom: 32 },
      xAxis: { type: 'category', data: (years ?? []).map(({ by }) => by) },
      yAxis: { type: 'value', axisLabel: { formatter: (yuan: number) => `${yuan / 100_000_000}${t('亿')}` } },
      series: [{ type: 'bar', barMaxWidth: 48, data: (years ?? []).map(({ sum }) => (sum ? Number(sum) : null)) }],
    }),
    [years, t],
  )
  const rows = [
    ...(years ?? []).map((row) => ({ ...row, name: row.by ?? '' })),
    ...(data?.roles ?? []).map((row) => ({ ...row, name: t(named('ConstructionRole', row.by)) })),
  ]
  return (
    <Tile
      title="公路水运工程合同"
      query="console-contract-figures"
      rooms={['construction']}
      asked={{ data: years && rows, error, fetching }}
      again={() => again()}
      empty="没有合同数据"
    >
      {(all) => (
        <>
          <Chart
            option={option}
            height={200}
            summary={all.map(({ name, sum }) => `${name} ${sum ?? t('不予显示')}`).join('；')}
          />
          <Table
            size="small"
            pagination={false}
            scroll={{ x: true }}
            rowKey="name"
            dataSource={all}
            columns={[
              { title: t('年度或从业类别'), dataIndex: 'name' },
              {
                title: t('企业数'),
                render: (_, { subjects, withheld }) => <Figure withheld={withheld} value={subjects} />,
              },
              {
                title: t('合同金额（万元）'),
                align: 'right',
                render: (_, { sum, withheld }) => <Figure withheld={withheld} value={sum && inTenThousands(sum)} />,
              },
            ]}
          />
          <WhyWithheld any={all.some(({ withheld }) => withheld)} />
        </>
      )}
    </Tile>
  )
}
