import { Button, Card, Space, Table, Typography } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useQuery } from 'urql'
import { WhoLookedAtMe } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { named } from '../../words/domain.ts'
import { roleNames } from '../../words/roles.ts'
import { useWords } from '../../words/words.tsx'

/** 谁看过我: every formal answer about oneself, by the hour. */
export default function WhoLooked() {
  const { t } = useWords()
  const [places, setPlaces] = useState<(string | null)[]>([null])
  const [{ data, error, fetching }, again] = useQuery({
    query: WhoLookedAtMe,
    variables: { after: places.at(-1) ?? null },
  })
  return (
    <>
      <Typography.Title level={1}>{t('谁看过我')}</Typography.Title>
      <Typography.Paragraph>
        {t('每次查阅您非公开信息的单位、目的和依据。时刻精确到小时；法定监管的查阅延迟显示。')}
      </Typography.Paragraph>
      <Card>
        <Asked data={data?.whoLookedAtMe} error={error} fetching={fetching} again={again} empty="没有查阅记录">
          {({ nodes, pageInfo }) => (
            <>
              <Table
                size="small"
                pagination={false}
                scroll={{ x: true }}
                rowKey={({ receiptId }) => receiptId ?? ''}
                dataSource={nodes ?? []}
                locale={{ emptyText: t('没有查阅记录') }}
                columns={[
                  { title: t('时刻'), render: (_, { at }) => dayjs(at).format('YYYY-MM-DD HH:00') },
                  { title: t('查阅单位'), dataIndex: 'org' },
                  { title: t('身份'), render: (_, { role }) => t(roleNames[role ?? ''] ?? role ?? '') },
                  { title: t('目的'), render: (_, { purpose }) => t(named('Purpose', purpose)) },
                  { title: t('依据'), dataIndex: 'basis' },
                  { title: t('涉及信息'), render: (_, { coordinates }) => coordinates?.join('、') },
                  { title: t('回执编号'), dataIndex: 'receiptId' },
                ]}
              />
              <Space className="section">
                <Button disabled={places.length < 2} onClick={() => setPlaces(places.slice(0, -1))}>
                  {t('上一页')}
                </Button>
                <Button
                  disabled={!pageInfo?.hasNextPage}
                  onClick={() => setPlaces([...places, pageInfo?.endCursor ?? null])}
                >
                  {t('下一页')}
                </Button>
              </Space>
            </>
          )}
        </Asked>
      </Card>
    </>
  )
}
