import { Form, Select, Table, Tag } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useQuery } from 'urql'
import { OverloadQuarter } from '../../../ask/generated.ts'
import { Cite } from '../../../parts/Cite.tsx'
import { Turn, useTurn } from '../../../parts/Turn.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Tile } from '../Tile.tsx'

/** The last eight quarters that are over or running, the latest first: two years, as long as the list is shown. */
const quarters = Array.from({ length: 8 }, (_, back) => {
  const day = dayjs().subtract(3 * back, 'month')
  return `${day.year()}-Q${Math.floor(day.month() / 3) + 1}`
})

/** 失信名单季度报告: candidates of a quarter and the cases that were made of them. */
export function QuarterTile() {
  const { t } = useWords()
  const [quarter, choose] = useState(quarters[1] ?? '')
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({
    query: OverloadQuarter,
    variables: { quarter, after: turning.after },
  })
  return (
    <Tile
      title="失信名单季度报告"
      query="console-overload-quarter"
      rooms={['overload']}
      asked={{ data: data?.overloadQuarter, error, fetching }}
      again={() => again()}
      empty="季度名单不在您可查看的范围内"
    >
      {({ nodes, pageInfo }) => (
        <>
          <Form layout="inline">
            <Form.Item label={t('季度')} htmlFor="quarter">
              <Select
                id="quarter"
                style={{ width: 140 }}
                value={quarter}
                onChange={(one) => {
                  turning.to([null])
                  choose(one)
                }}
                options={quarters.map((value) => ({ value, label: value }))}
              />
            </Form.Item>
          </Form>
          <Table
            className="section"
            size="small"
            loading={fetching}
            pagination={{ pageSize: 8, hideOnSinglePage: true }}
            scroll={{ x: true }}
            rowKey={({ subject, circumstance, case: made }) => `${subject?.id} ${circumstance} ${made?.id}`}
            dataSource={nodes ?? []}
            locale={{ emptyText: t('这个季度没有候选') }}
            columns={[
              { title: t('责任主体'), render: (_, { subject }) => t(named('OverloadSubjectType', subject?.type)) },
              { title: t('主体编号'), render: (_, { subject }) => <span className="code">{subject?.id}</span> },
              { title: t('情形'), dataIndex: 'circumstance' },
              {
                title: t('认定值 / 标准值'),
                render: (_, { candidate }) =>
                  candidate ? `${candidate.measured} / ${candidate.threshold}` : t('已不再满足'),
              },
              { title: t('成立日期'), render: (_, { candidate }) => candidate?.metOn },
              { title: t('依据'), render: (_, { candidate }) => <Cite clause={candidate?.basis?.at(-1)} /> },
              {
                title: t('办理'),
                render: (_, { case: made }) =>
                  made ? <Tag>{t(named('ListingState', made.state))}</Tag> : t('尚未告知'),
              },
              { title: t('公示至'), render: (_, { case: made }) => made?.publicUntil },
            ]}
          />
          <Turn turning={turning} pageInfo={pageInfo} />
        </>
      )}
    </Tile>
  )
}
