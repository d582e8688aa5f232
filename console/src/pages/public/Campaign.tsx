import { Card, Select, Space, Statistic, Table, Tag, Typography } from 'antd'
import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { ConsoleCampaign, type ConsoleCampaignQuery } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Held } from '../../parts/Held.tsx'
import { Turn, useTurn } from '../../parts/Turn.tsx'
import { named, unitNames } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

type Told = NonNullable<ConsoleCampaignQuery['campaign']>
type Cases = NonNullable<NonNullable<ConsoleCampaignQuery['typicalCases']>['nodes']>

/** How often the counters are asked anew while the page is looked at. */
const minute = 60_000

/** 信用交通宣传: what was done in a year, what came of it, and cases that name nobody. */
export default function Campaign() {
  const { t } = useWords()
  const now = new Date().getFullYear()
  const [year, setYear] = useState(now)
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleCampaign,
    variables: { year, after: turning.after },
  })
  useEffect(() => {
    const clock = setInterval(() => document.visibilityState === 'visible' && again(), minute)
    return () => clearInterval(clock)
  }, [again])
  return (
    <>
      <Typography.Title level={1}>{t('信用交通宣传')}</Typography.Title>
      <Space className="no-print">
        <label htmlFor="year">{t('年度')}</label>
        <Select
          id="year"
          value={year}
          onChange={setYear}
          options={[0, 1, 2].map((back) => ({ value: now - back, label: `${now - back}` }))}
        />
      </Space>
      <Asked data={data} error={error} fetching={fetching} again={again} empty="这一年没有登记的活动">
        {({ campaign, typicalCases }) => (
          <>
            {campaign && <Counters counters={campaign.counters ?? []} />}
            {campaign && <Activities campaign={campaign} />}
            <TypicalCases cases={typicalCases?.nodes ?? []} />
            <Turn turning={turning} pageInfo={typicalCases?.pageInfo} />
          </>
        )}
      </Asked>
    </>
  )
}

function Counters({ counters }: { counters: NonNullable<Told['counters']> }) {
  const { t } = useWords()
  return (
    <Card className="section" title={<h2>{t('实时计数')}</h2>}>
      <div className="figures" aria-live="polite">
        {counters.map(({ kind, count, withheld }) => (
          <Statistic
            key={kind}
            title={t(named('CounterKind', kind))}
            value={count ?? t(withheld ? '不足十件，不予显示' : '暂时取不到')}
          />
        ))}
      </div>
      <Typography.Paragraph type="secondary" className="section">
        {t('只计所选年度内办理的，截至昨日，向下取整到十。每分钟自动更新。')}
      </Typography.Paragraph>
    </Card>
  )
}

function Activities({ campaign: { activities, reachByChannel } }: { campaign: Told }) {
  const { t } = useWords()
  const plain = { size: 'small', pagination: false, scroll: { x: true } } as const
  return (
    <>
      <Card className="section" title={<h2>{t('宣传活动')}</h2>}>
        <Table
          {...plain}
          rowKey={({ id }) => id ?? ''}
          dataSource={activities ?? []}
          locale={{ emptyText: t('这一年没有登记的活动') }}
          columns={[
            { title: t('活动'), dataIndex: 'title' },
            { title: t('渠道'), render: (_, { channel }) => t(named('CampaignChannel', channel)) },
            { title: t('地点'), dataIndex: 'place' },
            { title: t('日期'), render: (_, { from, until }) => (from === until ? from : `${from} ~ ${until}`) },
            { title: t('举办单位'), render: (_, { unit }) => t(unitNames[unit ?? ''] ?? unit ?? '') },
            { title: t('计划触达人数'), dataIndex: 'plannedReach' },
            {
              title: t('触达人数'),
              render: (_, { reportedReach, reachSource }) => (
                <>
                  <Held value={reportedReach} none="尚未上报" /> {reachSource}
                </>
              ),
            },
          ]}
        />
      </Card>
      <Card className="section" title={<h2>{t('各渠道触达')}</h2>}>
        <Table
          {...plain}
          rowKey={({ channel }) => channel ?? ''}
          dataSource={reachByChannel ?? []}
          locale={{ emptyText: t('还没有上报的触达人数') }}
          columns={[
            { title: t('渠道'), render: (_, { channel }) => t(named('CampaignChannel', channel)) },
            { title: t('计划触达人数'), dataIndex: 'planned' },
            { title: t('触达人数'), dataIndex: 'reported' },
            {
              title: t('已上报的活动'),
              render: (_, { reportedActivities, activities: all }) => `${reportedActivities} / ${all}`,
            },
          ]}
        />
      </Card>
    </>
  )
}

function TypicalCases({ cases }: { cases: Cases }) {
  const { t } = useWords()
  return (
    <section className="section" aria-labelledby="cases">
      <Typography.Title level={2} id="cases">
        {t('典型案例')}
      </Typography.Title>
      {cases.length === 0 && <Typography.Paragraph>{t('还没有公布的典型案例')}</Typography.Paragraph>}
      {cases.map(({ id, tone, title, text, publishedOn }) => (
        <Card key={id} className="section" title={<h3>{title}</h3>} extra={<Tag>{t(named('CaseTone', tone))}</Tag>}>
          <Typography.Paragraph>{text}</Typography.Paragraph>
          <Typography.Text type="secondary">{publishedOn}</Typography.Text>
        </Card>
      ))}
    </section>
  )
}
