import { Card, DatePicker, Form, Table, Typography } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { PublicityQuality } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Chart } from '../../parts/Chart.tsx'
import { unitNames } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

/** 公示质量: how complete, compliant and timely each unit's publications are; small figures are withheld. */
export default function Quality() {
  const { t } = useWords()
  const [span, setSpan] = useState<[Dayjs, Dayjs]>(() => [dayjs().subtract(12, 'month'), dayjs().subtract(1, 'month')])
  // Whole months, as the figures are made: two stretches that differ by a day would tell of one decision.
  const from = span[0].startOf('month').format('YYYY-MM-DD')
  const to = span[1].endOf('month').format('YYYY-MM-DD')
  const [{ data, error, fetching }, again] = useQuery({ query: PublicityQuality, variables: { from, to } })
  const rows = data?.publicityQuality
  const named = (unit: string | null | undefined) => t(unitNames[unit ?? ''] ?? unit ?? '')
  const option = useMemo(
    () => ({
      grid: { left: 120, right: 24, top: 16, bottom: 32 },
      xAxis: { type: 'value', max: 1 },
      yAxis: { type: 'category', data: (rows ?? []).map(({ group }) => t(unitNames[group ?? ''] ?? group ?? '')) },
      series: [{ type: 'bar', data: (rows ?? []).map(({ timely }) => Number(timely?.value ?? 0)) }],
    }),
    [rows, t],
  )
  const shown = (figure: { display?: string | null; suppressed?: boolean | null } | null | undefined) =>
    figure?.suppressed ? <span className="withheld">{t('不予显示')}</span> : figure?.display
  return (
    <>
      <Typography.Title level={1}>{t('双公示质量')}</Typography.Title>
      <Form layout="inline">
        <Form.Item label={t('决定月份')} htmlFor="span">
          <DatePicker.RangePicker
            picker="month"
            id={{ start: 'span', end: 'span-end' }}
            allowClear={false}
            value={span}
            onChange={(days) => days?.[0] && days[1] && setSpan([days[0], days[1]])}
          />
        </Form.Item>
      </Form>
      <Card className="section">
        <Asked data={rows} error={error} fetching={fetching} again={again} empty="这段时间没有决定">
          {(units) => (
            <>
              <Chart
                option={option}
                height={Math.max(160, 36 * units.length)}
                summary={units
                  .map(({ group, timely }) => `${named(group)} ${timely?.display ?? t('不予显示')}`)
                  .join('；')}
              />
              <Table
                size="small"
                pagination={false}
                scroll={{ x: true }}
                rowKey={({ group }) => group ?? ''}
                dataSource={units}
                columns={[
                  { title: t('单位'), render: (_, { group }) => named(group) },
                  { title: t('应公示'), render: (_, { total }) => shown(total) },
                  { title: t('及时率'), render: (_, { timely }) => shown(timely) },
                  { title: t('合规率'), render: (_, { compliant }) => shown(compliant) },
                  { title: t('未公示'), render: (_, { missing }) => shown(missing) },
                ]}
              />
              <Typography.Paragraph className="section">
                {t('涉及主体过少的数字不予显示，以免识别到具体企业。')}
              </Typography.Paragraph>
            </>
          )}
        </Asked>
      </Card>
    </>
  )
}
