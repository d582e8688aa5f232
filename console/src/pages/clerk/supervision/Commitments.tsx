import { Button, Card, message, Space, Table, Typography } from 'antd'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import {
  ConsoleCommitments,
  type ConsoleCommitmentsQuery,
  ConsoleDropBreach,
  ConsoleFindBroken,
} from '../../../ask/generated.ts'
import { Asked } from '../../../parts/Asked.tsx'
import { Cite } from '../../../parts/Cite.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Reasoned } from '../desks/Reasoned.tsx'

type Commitment = NonNullable<NonNullable<ConsoleCommitmentsQuery['commitmentWorklist']>[number]['commitment']>

/** 承诺待认定: commitments of which notice of a breach was given, judged by another person once the subject could speak. */
export function Commitments() {
  const { t } = useWords()
  const client = useClient()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleCommitments })
  const [doing, setDoing] = useState<{ commitment: Commitment; broken: boolean } | null>(null)
  const send = async (reason: string) => {
    if (!doing) return
    const { error: fault } = await client
      .mutation(doing.broken ? ConsoleFindBroken : ConsoleDropBreach, { id: doing.commitment.id, reason })
      .toPromise()
    if (fault) return fault
    message.success(t('已办理'))
    again()
  }
  return (
    <Card className="section" title={<h2>{t('待认定的承诺')}</h2>}>
      <Asked data={data?.commitmentWorklist} error={error} fetching={fetching} again={again} empty="没有待认定的承诺">
        {(tasks) => (
          <Table
            size="small"
            scroll={{ x: true }}
            rowKey={({ commitment }) => commitment?.id ?? ''}
            dataSource={tasks}
            locale={{ emptyText: t('没有待认定的承诺') }}
            pagination={{ pageSize: 10, hideOnSinglePage: true }}
            expandable={{
              columnTitle: t('详情'),
              expandedRowRender: ({ commitment }) => (
                <>
                  <Typography.Paragraph>{commitment?.text}</Typography.Paragraph>
                  <Typography.Paragraph>
                    {`${t('认定依据')}：${commitment?.course?.evidence?.docNo ?? t('无')}；${t('陈述申辩')}：${commitment?.course?.statements?.join('；') || t('无')}`}
                  </Typography.Paragraph>
                </>
              ),
            }}
            columns={[
              { title: t('承诺人'), render: (_, { commitment }) => commitment?.signatory ?? commitment?.subjectId },
              { title: t('承诺类型'), render: (_, { commitment }) => t(named('CommitmentKind', commitment?.kind)) },
              { title: t('告知日期'), render: (_, { commitment }) => commitment?.course?.noticedOn },
              { title: t('陈述期限'), dataIndex: 'statedUntil' },
              { title: t('期限依据'), render: (_, { commitment }) => <Cite clause={commitment?.course?.basis} /> },
              {
                title: t('办理'),
                render: (_, { commitment, ready }) =>
                  ready && commitment ? (
                    <Space>
                      <Button size="small" onClick={() => setDoing({ commitment, broken: true })}>
                        {t('认定违诺')}
                      </Button>
                      <Button size="small" onClick={() => setDoing({ commitment, broken: false })}>
                        {t('不予认定')}
                      </Button>
                    </Space>
                  ) : (
                    t('陈述期限未满')
                  ),
              },
            ]}
          />
        )}
      </Asked>
      {doing && (
        <Reasoned
          name={`commitment ${doing.commitment.id} ${doing.broken}`}
          title={t(doing.broken ? '认定违诺' : '不予认定')}
          send={send}
          close={() => setDoing(null)}
        />
      )}
    </Card>
  )
}
