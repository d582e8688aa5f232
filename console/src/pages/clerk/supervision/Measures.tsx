import { Button, Card, message, Space, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import {
  ConsoleDropMeasure,
  ConsoleLiftMeasure,
  ConsoleMeasures,
  type ConsoleMeasuresQuery,
  ConsoleOrderMeasure,
} from '../../../ask/generated.ts'
import { Asked } from '../../../parts/Asked.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Reasoned } from '../desks/Reasoned.tsx'
import { Commitments } from './Commitments.tsx'
import { Propose } from './Propose.tsx'

type Task = NonNullable<ConsoleMeasuresQuery['measureWorklist']>[number]
type Deed = 'ORDER' | 'DROP' | 'LIFT'

const deeds: Readonly<Record<Deed, string>> = { ORDER: '决定采取', DROP: '不予采取', LIFT: '解除' }
const documents = { ORDER: ConsoleOrderMeasure, DROP: ConsoleDropMeasure, LIFT: ConsoleLiftMeasure }

/** 惩戒措施与承诺: what waits to be ordered, what others owe an answer on, what is proposed, and commitments to be judged. */
export default function Measures() {
  const { t } = useWords()
  const client = useClient()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleMeasures })
  const [doing, setDoing] = useState<{ task: Task; deed: Deed } | null>(null)
  const send = async (reason: string) => {
    if (!doing) return
    const id = doing.task.measure?.id ?? ''
    const { error: fault } = await client.mutation(documents[doing.deed], { id, reason }).toPromise()
    if (fault) return fault
    message.success(t('已办理'))
    again()
  }
  return (
    <>
      <Typography.Title level={1}>{t('惩戒措施与承诺')}</Typography.Title>
      <Card title={<h2>{t('措施待办')}</h2>}>
        <Asked data={data?.measureWorklist} error={error} fetching={fetching} again={again} empty="没有待办的措施">
          {(tasks) => (
            <Table
              size="small"
              scroll={{ x: true }}
              rowKey={({ measure, next }) => `${measure?.id} ${next}`}
              dataSource={tasks}
              locale={{ emptyText: t('没有待办的措施') }}
              pagination={{ pageSize: 15, hideOnSinglePage: true }}
              expandable={{
                columnTitle: t('详情'),
                expandedRowRender: ({ measure }) => (
                  <>
                    <Typography.Paragraph>{`${t('依据')}：${measure?.basis ?? ''}`}</Typography.Paragraph>
                    <Typography.Paragraph>
                      {`${t('陈述申辩')}：${measure?.statements?.join('；') || t('无')}`}
                    </Typography.Paragraph>
                    {measure?.executions?.map(({ org, outcome, dueOn, late, note }) => (
                      <Typography.Paragraph key={org}>
                        {`${org}：${t(named('MeasureOutcome', outcome) || '未反馈')} · ${t('反馈期限')} ${dueOn ?? t('未知')}${late ? ` ${t('逾期')}` : ''} ${note ?? ''}`}
                      </Typography.Paragraph>
                    ))}
                  </>
                ),
              }}
              columns={[
                { title: t('主体'), render: (_, { measure }) => measure?.subjectId },
                { title: t('类别'), render: (_, { measure }) => t(named('MeasureKind', measure?.kind)) },
                { title: t('措施'), render: (_, { measure }) => measure?.measure },
                { title: t('事由'), render: (_, { measure }) => t(named('MeasureCauseKind', measure?.cause?.kind)) },
                { title: t('状态'), render: (_, { measure }) => <Tag>{t(named('MeasureState', measure?.state))}</Tag> },
                { title: t('下一步'), render: (_, { next }) => t(named('MeasureDeed', next)) },
                { title: t('到期日期'), dataIndex: 'dueOn' },
                {
                  title: t('办理'),
                  render: (_, task) =>
                    task.next === 'ORDER' ? (
                      task.ready ? (
                        <Space>
                          <Button size="small" type="primary" onClick={() => setDoing({ task, deed: 'ORDER' })}>
                            {t(deeds.ORDER)}
                          </Button>
                          <Button size="small" onClick={() => setDoing({ task, deed: 'DROP' })}>
                            {t(deeds.DROP)}
                          </Button>
                        </Space>
                      ) : (
                        `${t('陈述期限至')} ${task.measure?.statedUntil ?? t('未知')}`
                      )
                    ) : (
                      <Button size="small" onClick={() => setDoing({ task, deed: 'LIFT' })}>
                        {t(deeds.LIFT)}
                      </Button>
                    ),
                },
              ]}
            />
          )}
        </Asked>
      </Card>
      <Commitments />
      <Propose proposed={() => again()} />
      {doing && (
        <Reasoned
          name={`measure ${doing.task.measure?.id} ${doing.deed}`}
          title={`${t(deeds[doing.deed])} · ${doing.task.measure?.measure ?? ''}`}
          send={send}
          close={() => setDoing(null)}
        />
      )}
    </>
  )
}
