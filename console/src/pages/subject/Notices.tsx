import { Card, Table, Typography } from 'antd'
import dayjs from 'dayjs'
import { useQuery } from 'urql'
import { ConsoleMyNotices } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Turn, useTurn } from '../../parts/Turn.tsx'
import { named, unitNames } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

/** 告知: checks that were made of oneself under a written authority. */
export function Notices() {
  const { t } = useWords()
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleMyNotices, variables: { after: turning.after } })
  return (
    <Card className="section" title={<h2>{t('告知')}</h2>}>
      <Typography.Paragraph>{t('依书面授权对您进行的核查，都在这里告知。')}</Typography.Paragraph>
      <Asked data={data?.myNotices} error={error} fetching={fetching} again={() => again()} empty="没有告知">
        {({ nodes, pageInfo }) => (
          <>
            <Table
              size="small"
              pagination={false}
              scroll={{ x: true }}
              rowKey={({ receiptId, at }) => `${receiptId} ${at}`}
              dataSource={nodes ?? []}
              locale={{ emptyText: t('没有告知') }}
              columns={[
                { title: t('时刻'), render: (_, { at }) => dayjs(at).format('YYYY-MM-DD HH:00') },
                { title: t('类别'), render: (_, { kind }) => t(named('NoticeKind', kind)) },
                { title: t('核查单位'), dataIndex: 'org' },
                { title: t('核查科室'), render: (_, { unit }) => t(unitNames[unit ?? ''] ?? unit ?? '') },
                { title: t('授权文号'), dataIndex: 'authority' },
                { title: t('回执编号'), dataIndex: 'receiptId' },
              ]}
            />
            <Turn turning={turning} pageInfo={pageInfo} />
          </>
        )}
      </Asked>
    </Card>
  )
}
