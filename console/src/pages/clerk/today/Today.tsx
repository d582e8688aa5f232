import { Card, Table, Tag, Typography } from 'antd'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { useSession } from '../../../app/session.tsx'
import { ConsoleToday, ConsoleTodayBeside } from '../../../ask/generated.ts'
import { Asked, Faults } from '../../../parts/Asked.tsx'
import { countyTime } from '../../../parts/instant.ts'
import { tones } from '../../../parts/tones.ts'
import { unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { type Waiting, waitingAt } from './desks.ts'

/** 今日待办: what waits at each desk of a clerk, what is late of it, and where it is done. */
export default function Today() {
  const { t } = useWords()
  const { person } = useSession()
  const unit = person?.unit ?? null
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleToday, variables: { unit } })
  const [beside, besideAgain] = useQuery({ query: ConsoleTodayBeside, variables: { unit } })
  const today = countyTime(new Date().toISOString()).slice(0, 10)
  const desks = useMemo(
    () => (data || beside.data) && waitingAt({ ...data, ...beside.data }, unit, today),
    [data, beside.data, unit, today],
  )
  const number = ({ count, more }: Waiting) => `${count}${more ? ` ${t('以上')}` : ''}`
  return (
    <>
      <Typography.Title level={1}>{t('今日待办')}</Typography.Title>
      <Typography.Paragraph>
        {`${today} · ${t(unitNames[unit ?? ''] ?? unit ?? '')} · ${t('逾期的在前，其余按最早的期限排列；点“去办理”到办理页面。')}`}
      </Typography.Paragraph>
      <Card title={<h2>{t('各项待办')}</h2>}>
        {beside.error && <Faults error={beside.error} again={() => besideAgain()} />}
        <Asked
          data={desks}
          error={error}
          fetching={fetching || beside.fetching}
          again={() => again()}
          empty="暂时查不到待办"
        >
          {(waiting) => (
            <Table
              size="small"
              scroll={{ x: true }}
              pagination={false}
              rowKey={({ what }) => what}
              dataSource={waiting}
              columns={[
                { title: t('事项'), render: (_, { what }) => t(what) },
                { title: t('待办'), render: (_, one) => number(one) },
                {
                  title: t('其中逾期'),
                  render: (_, { late }) => (late > 0 ? <Tag color={tones.bad}>{late}</Tag> : 0),
                },
                { title: t('最早期限'), render: (_, { first, count }) => first ?? (count > 0 ? t('没有期限') : '—') },
                {
                  title: t('办理'),
                  render: (_, { at, what, count }) =>
                    count > 0 ? (
                      <Link to={at} aria-label={`${t('去办理')} ${t(what)}`}>
                        {t('去办理')}
                      </Link>
                    ) : (
                      t('没有待办')
                    ),
                },
              ]}
            />
          )}
        </Asked>
      </Card>
    </>
  )
}
