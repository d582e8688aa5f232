import { Form, Select, Table } from 'antd'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { GradeFigures } from '../../../ask/generated.ts'
import { Chart } from '../../../parts/Chart.tsx'
import { useWords } from '../../../words/words.tsx'
import { Figure, Tile, WhyWithheld } from '../Tile.tsx'
import { colourOf, type Industry, industriesOf } from './grades.ts'

/** 各行业等级变化: how many came to each grade, year by year, of one kind of business or work at a time. */
export function GradesTile() {
  const { t } = useWords()
  const [chosen, choose] = useState<string | null>(null)
  const [{ data, error, fetching }, again] = useQuery({ query: GradeFigures, variables: {} })
  const industries = useMemo(() => data && industriesOf(data), [data])
  const nameOf = ({ names }: Industry) => names.map((name) => t(name)).join(' · ')
  // The kind of business of which most can be shown is the first to be looked at.
  const shown = useMemo(
    () => industries && (industries.find(({ key }) => key === chosen) ?? fullest(industries)),
    [industries, chosen],
  )
  return (
    <Tile
      title="各行业信用等级变化"
      query="console-grade-figures"
      rooms={['road-transport', 'construction']}
      asked={{ data: shown && industries && { shown, industries }, error, fetching }}
      again={() => again()}
      empty="没有考核和评价结果"
    >
      {({ shown: industry, industries: all }) => (
        <>
          <Form layout="inline">
            <Form.Item label={t('行业或从业类别')} htmlFor="graded">
              <Select
                id="graded"
                style={{ width: 240 }}
                value={industry.key}
                onChange={choose}
                options={all.map((one) => ({ value: one.key, label: nameOf(one) }))}
              />
            </Form.Item>
          </Form>
          <Years industry={industry} name={nameOf(industry)} />
        </>
      )}
    </Tile>
  )
}

function Years({ industry: { years, grades }, name }: { industry: Industry; name: string }) {
  const { t } = useWords()
  const option = useMemo(
    () => ({
      grid: { left: 40, right: 16, top: 32, bottom: 28 },
      legend: { top: 0 },
      xAxis: { type: 'category', data: years.map(({ year }) => `${year}`) },
      yAxis: { type: 'value', minInterval: 1 },
      series: grades.map((grade) => ({
        type: 'bar',
        stack: 'grades',
        barMaxWidth: 56,
        name: grade || t('无数据'),
        itemStyle: { color: colourOf[grade] ?? '#595f69' },
        data: years.map(({ cells }) => cells.get(grade)?.subjects ?? null),
      })),
    }),
    [years, grades, t],
  )
  const withheld = years.some(({ cells }) => [...cells.values()].some((cell) => cell.withheld))
  return (
    <>
      <Chart
        option={option}
        height={220}
        summary={`${name}：${years
          .map(({ year, cells }) => {
            const said = grades.flatMap((grade) => {
              const cell = cells.get(grade)
              return cell ? [`${grade || t('无数据')} ${cell.subjects ?? t('不予显示')}`] : []
            })
            return `${year} ${said.join('，')}`
          })
          .join('；')}`}
      />
      <Table
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey="year"
        dataSource={[...years].reverse()}
        columns={[
          { title: t('年度'), dataIndex: 'year' },
          ...grades.map((grade) => ({
            title: grade || t('无数据'),
            key: grade,
            render: (_: unknown, { cells }: Industry['years'][number]) => {
              const cell = cells.get(grade)
              return cell ? <Figure withheld={cell.withheld} value={cell.subjects} /> : 0
            },
          })),
        ]}
      />
      <WhyWithheld any={withheld} />
    </>
  )
}

/** The one with the most subjects that may be shown. */
function fullest(industries: readonly Industry[]): Industry | null {
  const sum = ({ years }: Industry) =>
    years.flatMap(({ cells }) => [...cells.values()]).reduce((total, { subjects }) => total + (subjects ?? 0), 0)
  return industries.reduce<Industry | null>((best, one) => (best && sum(best) >= sum(one) ? best : one), null)
}
