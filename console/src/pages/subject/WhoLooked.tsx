import { Card, Table, Typography } from 'antd'
import dayjs from 'dayjs'
import { useQuery } from 'urql'
import { WhoLookedAtMe } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { useCalled } from '../../parts/called.ts'
import { Turn, useTurn } from '../../parts/Turn.tsx'
import { named } from '../../words/domain.ts'
import { roleNames } from '../../words/roles.ts'
import { useWords } from '../../words/words.tsx'
import { Notices } from './Notices.tsx'

/** 谁看过我: every formal answer about oneself, by the hour. */
export default function WhoLooked() {
  const { t } = useWords()
  const called = useCalled()
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({
    query: WhoLookedAtMe,
    variables: { after: turning.after },
  })
  return (
    <>
      <Typography.Title level={1}>{t('谁看过我')}</Typography.Title>
      <Typography.Paragraph>
        {t(
          '每次查阅您非公开信息的单位、目的和依据。时刻精确到小时；法定监管和审计的查阅在十天之后显示，所以最近的可能还不在这里。只看公开信息的（如公众查询）不登记。',
        )}
      </Typography.Paragraph>
      <Card>
        <Asked
          data={data?.whoLookedAtMe}
          error={error}
          fetching={fetching}
          again={again}
          empty="到现在为止没有可以显示的查阅记录"
        >
          {({ nodes, pageInfo }) => (
            <>
              <Table
                size="small"
                pagination={false}
                scroll={{ x: true }}
                rowKey={({ receiptId }) => receiptId ?? ''}
                dataSource={nodes ?? []}
                locale={{ emptyText: t('到现在为止没有可以显示的查阅记录') }}
                columns={[
                  { title: t('时刻'), render: (_, { at }) => dayjs(at).format('YYYY-MM-DD HH:00') },
                  { title: t('查阅单位'), dataIndex: 'org' },
                  { title: t('身份'), render: (_, { role }) => t(roleNames[role ?? ''] ?? role ?? '') },
                  { title: t('目的'), render: (_, { purpose }) => t(named('Purpose', purpose)) },
                  { title: t('依据'), render: (_, { basis }) => called.clause(basis ?? '') },
                  {
                    title: t('涉及信息'),
                    render: (_, { coordinates }) => [...new Set(coordinates?.map(called.coordinate))].join('、'),
                  },
                  { title: t('回执编号'), dataIndex: 'receiptId' },
                ]}
              />
              <Turn turning={turning} pageInfo={pageInfo} />
            </>
          )}
        </Asked>
      </Card>
      <Notices />
    </>
  )
}
