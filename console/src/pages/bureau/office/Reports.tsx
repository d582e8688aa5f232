import { Button, Select, Space, Typography } from 'antd'
import { useState } from 'react'
import { type CombinedError, useClient, useQuery } from 'urql'
import { useSession } from '../../../app/session.tsx'
import {
  ConsoleDecideReport,
  ConsoleDisputeReport,
  ConsoleMakeReport,
  ConsoleReportFiles,
  ConsoleReports,
  type ConsoleReportsQuery,
  ConsoleSignReport,
} from '../../../ask/generated.ts'
import { Faults } from '../../../parts/Asked.tsx'
import { DeedCard, useDeeds } from '../../../parts/deed/Deed.tsx'
import { reason } from '../../../parts/deed/fields.ts'
import { countyTime } from '../../../parts/instant.ts'
import { Rows } from '../../../parts/Rows.tsx'
import { bytesOf, save } from '../../../parts/save.ts'
import { named, unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

type Report = NonNullable<ConsoleReportsQuery['unitReports']>[number]

/** 信用信息报告: made from figures, signed or disputed by the unit's liaison, a dispute decided by the office. */
export default function Reports() {
  const { t } = useWords()
  const client = useClient()
  const { person } = useSession()
  const { open, shown } = useDeeds()
  const [unit, choose] = useState<string | null>(person?.unit ?? null)
  const [fault, setFault] = useState<CombinedError | null>(null)
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleReports, variables: { unit } })
  const units = Object.entries(unitNames).map(([value, label]) => ({ value, label: t(label) }))
  const done = () => again()
  const about = (one: Report) => `${t(unitNames[one.unit ?? ''] ?? one.unit ?? '')} ${one.period}`
  const sign = (one: Report) =>
    open({
      name: `sign ${one.id}`,
      title: `${t('签收报告')} · ${about(one)}`,
      fields: [],
      children: <p>{t('签收表示本单位认可报告中的数据。')}</p>,
      send: () => client.mutation(ConsoleSignReport, { id: one.id ?? '' }).toPromise(),
      done,
    })
  const dispute = (one: Report) =>
    open({
      name: `dispute ${one.id}`,
      title: `${t('对报告提出异议')} · ${about(one)}`,
      fields: [reason],
      send: ({ given }) =>
        client.mutation(ConsoleDisputeReport, { id: one.id ?? '', reason: given.reason ?? '' }).toPromise(),
      done,
    })
  const decide = (one: Report, uphold: boolean) =>
    open({
      name: `decide ${one.id} ${uphold}`,
      title: `${t(uphold ? '异议成立' : '异议不成立')} · ${about(one)}`,
      fields: [reason],
      send: ({ given }) =>
        client.mutation(ConsoleDecideReport, { id: one.id ?? '', uphold, reason: given.reason ?? '' }).toPromise(),
      done,
    })
  const keep = async ({ id }: Report) => {
    const { data: came, error: refused } = await client.query(ConsoleReportFiles, { id: id ?? '' }).toPromise()
    setFault(refused ?? null)
    for (const { fileName, mediaType, content } of came?.unitReport?.documents ?? [])
      if (content) save(fileName ?? '', mediaType ?? '', bytesOf(content))
  }
  return (
    <>
      <Typography.Title level={1}>{t('信用信息报告')}</Typography.Title>
      <Select
        className="no-print"
        style={{ width: 180 }}
        aria-label={t('单位')}
        value={unit ?? ''}
        onChange={(one) => choose(one === '' ? null : one)}
        options={[{ value: '', label: t('全部单位') }, ...units]}
      />
      {fault && <Faults error={fault} />}
      <Rows
        title="报告清单"
        asked={{ error, fetching, again: done }}
        rows={data?.unitReports}
        empty="还没有报告"
        rowKey={({ id }) => id ?? ''}
        detail={({ lines, course }) => (
          <>
            {(lines ?? []).map((line) => (
              <Typography.Paragraph key={line}>{line}</Typography.Paragraph>
            ))}
            {(course ?? []).map(({ event, state, reason: why, at }) => (
              <Typography.Paragraph key={`${event} ${at}`}>
                {`${countyTime(at)} ${t(named('UnitReportState', state))} ${why ?? ''}`}
              </Typography.Paragraph>
            ))}
          </>
        )}
        columns={[
          { title: t('单位'), render: (_, { unit: whose }) => t(unitNames[whose ?? ''] ?? whose ?? '') },
          { title: t('期间'), dataIndex: 'period' },
          { title: t('状态'), render: (_, { state }) => t(named('UnitReportState', state)) },
          { title: t('生成时刻'), render: (_, { madeAt }) => countyTime(madeAt) },
          {
            title: t('办理'),
            render: (_, one) => (
              <Space wrap>
                <Button size="small" onClick={() => void keep(one)}>
                  {t('下载')}
                </Button>
                {one.state === 'MADE' && one.unit === person?.unit && (
                  <>
                    <Button size="small" onClick={() => sign(one)}>
                      {t('签收报告')}
                    </Button>
                    <Button size="small" onClick={() => dispute(one)}>
                      {t('提出异议')}
                    </Button>
                  </>
                )}
                {one.state === 'DISPUTED' && (
                  <>
                    <Button size="small" onClick={() => decide(one, true)}>
                      {t('异议成立')}
                    </Button>
                    <Button size="small" onClick={() => decide(one, false)}>
                      {t('异议不成立')}
                    </Button>
                  </>
                )}
              </Space>
            ),
          },
        ]}
      />
      <DeedCard
        name="report"
        title={t('生成报告')}
        fields={[
          { key: 'unit', label: '单位', kind: 'choice', options: units },
          { key: 'period', label: '期间', extra: '月度如 2026-10，季度如 2026-Q3' },
        ]}
        send={({ given: { unit: whose = '', period = '' } }) =>
          client.mutation(ConsoleMakeReport, { unit: whose, period }).toPromise()
        }
        said="已生成"
        okText="生成"
        done={done}
      />
      {shown}
    </>
  )
}
