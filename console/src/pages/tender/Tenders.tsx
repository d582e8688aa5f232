import { Button, Card, Table, Tag, Typography } from 'antd'
import { useNavigate } from 'react-router'
import { useQuery } from 'urql'
import { ConsoleTenders } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { countyTime } from '../../parts/instant.ts'
import { Turn, useTurn } from '../../parts/Turn.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { NewTender } from './NewTender.tsx'

/** 招标项目: those of the unit, and a new one. */
export default function Tenders() {
  const { t } = useWords()
  const go = useNavigate()
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleTenders, variables: { after: turning.after } })
  return (
    <>
      <Typography.Title level={1}>{t('招标项目')}</Typography.Title>
      <Card className="section" title={<h2>{t('已登记的项目')}</h2>}>
        <Asked data={data?.tenders} error={error} fetching={fetching} again={() => again()} empty="还没有登记招标项目">
          {({ nodes, pageInfo }) => (
            <>
              <Table
                size="small"
                pagination={false}
                scroll={{ x: true }}
                rowKey={({ id }) => id ?? ''}
                dataSource={nodes ?? []}
                locale={{ emptyText: t('还没有登记招标项目') }}
                columns={[
                  { title: t('项目名称'), dataIndex: 'name' },
                  { title: t('从业类别'), render: (_, { role }) => t(named('ConstructionRole', role)) },
                  { title: t('招标人'), dataIndex: 'tenderee' },
                  { title: t('开标时刻'), render: (_, { opensAt }) => countyTime(opensAt) },
                  { title: t('状态'), render: (_, { state }) => <Tag>{t(named('TenderState', state))}</Tag> },
                  {
                    title: t('办理'),
                    render: (_, { id }) => (
                      <Button size="small" onClick={() => go(`/tenders/${id}`)}>
                        {t('打开')}
                      </Button>
                    ),
                  },
                ]}
              />
              <Turn turning={turning} pageInfo={pageInfo} />
            </>
          )}
        </Asked>
      </Card>
      <NewTender made={(id) => go(`/tenders/${id}`)} />
    </>
  )
}
