import { Badge, Button, Card, message, Table } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import { ConsoleConfirmPropagation, ConsoleNotices, type ConsoleNoticesQuery } from '../../../ask/generated.ts'
import { Asked } from '../../../parts/Asked.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Reasoned } from './Reasoned.tsx'

type Notice = NonNullable<ConsoleNoticesQuery['correctionNotices']>[number]

/** 更正通知: repairs that the unit has still to follow, and its saying that it did. */
export function Notices() {
  const { t } = useWords()
  const client = useClient()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleNotices })
  const [confirming, setConfirming] = useState<Notice | null>(null)
  const send = async ({ repairId, target }: Notice, note: string) => {
    const answer = await client
      .mutation(ConsoleConfirmPropagation, { repairId: repairId ?? '', target: target ?? '', note })
      .toPromise()
    if (answer.error) return answer.error
    message.success(t('已确认'))
    again()
  }
  return (
    <Card className="section" title={<h2>{t('本单位待落实的更正')}</h2>}>
      <Asked data={data?.correctionNotices} error={error} fetching={fetching} again={again} empty="没有待落实的更正">
        {(notices) => (
          <Table
            size="small"
            scroll={{ x: true }}
            rowKey={({ repairId, target }) => `${repairId} ${target}`}
            dataSource={notices}
            locale={{ emptyText: t('没有待落实的更正') }}
            pagination={{ pageSize: 10, hideOnSinglePage: true }}
            columns={[
              { title: t('文号'), dataIndex: 'docNo' },
              { title: t('对象'), dataIndex: 'target' },
              { title: t('类别'), render: (_, { kind }) => t(named('PropagationKind', kind)) },
              {
                title: t('传导期限'),
                render: (_, { requiredBy, overdue }) => (
                  <Badge status={overdue ? 'error' : 'processing'} text={requiredBy ?? t('未知')} />
                ),
              },
              {
                title: t('办理'),
                render: (_, notice) =>
                  notice.confirmedAt ? (
                    dayjs(notice.confirmedAt).format('YYYY-MM-DD')
                  ) : (
                    <Button size="small" onClick={() => setConfirming(notice)}>
                      {t('确认已更正')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Asked>
      {confirming && (
        <Reasoned
          name={`confirm ${confirming.repairId} ${confirming.target}`}
          title={`${t('确认已更正')} · ${confirming.target}`}
          label="确认说明"
          send={(note) => send(confirming, note)}
          close={() => setConfirming(null)}
        />
      )}
    </Card>
  )
}
