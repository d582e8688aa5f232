import { Table, Tag } from 'antd'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { OverloadList } from '../../../ask/generated.ts'
import { Turn, useTurn } from '../../../parts/Turn.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Tile } from '../Tile.tsx'

/** 严重违法失信超限超载名单: who is on the two-year list today, and until when. */
export function ListTile() {
  const { t } = useWords()
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({ query: OverloadList, variables: { after: turning.after } })
  return (
    <Tile
      title="严重违法失信超限超载名单"
      query="console-overload-list"
      rooms={['overload']}
      asked={{ data: data?.overloadList, error, fetching }}
      again={() => again()}
      empty="名单不在您可查看的范围内"
    >
      {({ nodes, pageInfo }) => (
        <>
          <p>{t('今天有效的记录，公示期两年，最近列入的在前。个人和车辆以编号显示，点开看档案。')}</p>
          <Table
            size="small"
            loading={fetching}
            pagination={false}
            scroll={{ x: true }}
            rowKey={({ listing }) => listing?.id ?? ''}
            dataSource={nodes ?? []}
            locale={{ emptyText: t('今天名单上没有主体') }}
            columns={[
              {
                title: t('责任主体'),
                render: (_, { subject }) =>
                  subject ? (
                    <Link to={`/profile/${subject.uscc ?? subject.id}`}>
                      {subject.name ?? <span className="code">{subject.id}</span>}
                    </Link>
                  ) : (
                    t('未登记')
                  ),
              },
              { title: t('类别'), render: (_, { subject }) => <Tag>{t(named('ListedKind', subject?.kind))}</Tag> },
              {
                title: t('失信情形'),
                className: 'wide-text',
                render: (_, { listing }) => `${listing?.circumstance}. ${listing?.basis ?? ''}`,
              },
              { title: t('列入日期'), render: (_, { listing }) => listing?.listedOn },
              { title: t('公示至'), render: (_, { listing }) => listing?.publicUntil },
            ]}
          />
          <Turn turning={turning} pageInfo={pageInfo} />
        </>
      )}
    </Tile>
  )
}
