import { Badge, Card, Table, Tag, Typography } from 'antd'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { DataRequests } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Turn, useTurn } from '../../parts/Turn.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

/** Data requests page by page, each with the way to it. */
export function RequestList({
  title,
  said,
  empty,
  to,
}: {
  title: string
  said: string
  empty: string
  /** Where one of them is shown. */
  to: string
}) {
  const { t } = useWords()
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({
    query: DataRequests,
    variables: { after: turning.after },
  })
  return (
    <>
      <Typography.Title level={1}>{t(title)}</Typography.Title>
      <Typography.Paragraph>{t(said)}</Typography.Paragraph>
      <Card>
        <Asked data={data?.dataRequests} error={error} fetching={fetching} again={() => again()} empty={empty}>
          {({ nodes, pageInfo }) => (
            <>
              <Table
                size="small"
                pagination={false}
                loading={fetching}
                scroll={{ x: true }}
                rowKey={({ id }) => id ?? ''}
                dataSource={nodes ?? []}
                locale={{ emptyText: t(empty) }}
                columns={[
                  {
                    title: t('办理事项'),
                    render: (_, { id, matter }) => <Link to={`${to}/${id}`}>{matter}</Link>,
                  },
                  { title: t('申请单位'), dataIndex: 'requester' },
                  { title: t('使用场景'), dataIndex: 'purpose' },
                  {
                    title: t('状态'),
                    render: (_, { state, late }) => (
                      <>
                        <Tag>{t(named('DataRequestState', state))}</Tag>
                        {late && <Badge status="error" text={t('逾期')} />}
                      </>
                    ),
                  },
                  { title: t('收到日期'), dataIndex: 'receivedOn' },
                  { title: t('答复期限'), render: (_, { dueOn }) => dueOn ?? t('工作日历未到') },
                  { title: t('使用时限'), dataIndex: 'validUntil' },
                  { title: t('已用 / 上限'), render: (_, { usedQuota, quota }) => `${usedQuota ?? 0} / ${quota}` },
                ]}
              />
              <Turn turning={turning} pageInfo={pageInfo} />
            </>
          )}
        </Asked>
      </Card>
    </>
  )
}
