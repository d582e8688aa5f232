import { Button, Typography } from 'antd'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import {
  type CampaignChannel,
  ConsoleActivities,
  ConsoleRecordActivity,
  ConsoleReportReach,
} from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { DeedCard, useDeeds } from '../../../parts/deed/Deed.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { named, unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Cases } from './Cases.tsx'

/** 宣传与典型案例: activities and whom they reached; cases that name nobody, decided by another person than who wrote them. */
export default function Culture() {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const [year] = useState(() => new Date().getFullYear())
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleActivities, variables: { year } })
  const asked = { error, fetching, again: () => again() }
  return (
    <>
      <Typography.Title level={1}>{t('宣传与典型案例')}</Typography.Title>
      <Rows
        title="本年宣传活动"
        asked={asked}
        rows={data && (data.campaign?.activities ?? null)}
        empty="本年还没有登记宣传活动"
        rowKey={({ id }) => id ?? ''}
        columns={[
          { title: t('活动名称'), dataIndex: 'title' },
          { title: t('宣传渠道'), render: (_, { channel }) => t(named('CampaignChannel', channel)) },
          { title: t('地点'), dataIndex: 'place' },
          { title: t('起止日期'), render: (_, { from, until }) => `${from} ~ ${until}` },
          { title: t('举办单位'), render: (_, { unit }) => t(unitNames[unit ?? ''] ?? unit ?? '') },
          { title: t('计划触达人数'), dataIndex: 'plannedReach' },
          { title: t('触达人数'), render: (_, { reportedReach }) => reportedReach ?? t('未报') },
          {
            title: t('办理'),
            render: (_, { id, title }) => (
              <Button
                size="small"
                aria-label={`${t('登记触达人数')} ${title}`}
                onClick={() =>
                  open({
                    name: `reach ${id}`,
                    title: `${t('登记触达人数')} · ${title}`,
                    fields: [
                      { key: 'reach', label: '触达人数' },
                      { key: 'source', label: '触达人数来源' },
                    ],
                    send: ({ given: { reach, source = '' } }) =>
                      client.mutation(ConsoleReportReach, { id: id ?? '', reach: Number(reach), source }).toPromise(),
                    done: () => again(),
                  })
                }
              >
                {t('登记触达人数')}
              </Button>
            ),
          },
        ]}
      />
      <DeedCard
        name="activity"
        title={t('登记宣传活动')}
        fields={[
          { key: 'title', label: '活动名称' },
          { key: 'channel', label: '宣传渠道', kind: 'choice', options: choicesOf('CampaignChannel', t) },
          { key: 'place', label: '地点' },
          { key: 'from', label: '起始日期', kind: 'day' },
          { key: 'until', label: '结束日期', kind: 'day' },
          { key: 'plannedReach', label: '计划触达人数' },
        ]}
        send={({ given: { title = '', channel, place = '', from = '', until = '', plannedReach } }) =>
          client
            .mutation(ConsoleRecordActivity, {
              input: {
                ...{ title, channel: channel as CampaignChannel, place, from, until },
                plannedReach: Number(plannedReach),
              },
            })
            .toPromise()
        }
        said="已登记"
        okText="登记"
        done={() => again()}
      />
      <Cases
        asked={{ ...asked, error: undefined }}
        proposed={data?.typicalCaseWorklist}
        published={data && (data.typicalCases?.nodes ?? null)}
      />
      {shown}
    </>
  )
}
