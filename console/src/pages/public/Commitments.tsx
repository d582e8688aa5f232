import { Card, Segmented, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { type CommitmentKind, ConsolePublicCommitments } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Turn, useTurn } from '../../parts/Turn.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

/** 信用承诺公示: what businesses promised in order to be read, and whether they kept it. */
export default function Commitments() {
  const { t } = useWords()
  const [kind, setKind] = useState<CommitmentKind | 'ALL'>('ALL')
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsolePublicCommitments,
    variables: { kind: kind === 'ALL' ? null : kind, after: turning.after },
  })
  return (
    <>
      <Typography.Title level={1}>{t('信用承诺公示')}</Typography.Title>
      <Typography.Paragraph>
        {t('企业和个体工商户主动公开的承诺，以及是否履行。自然人的承诺不公开。')}
      </Typography.Paragraph>
      <Segmented
        aria-label={t('承诺类型')}
        value={kind}
        onChange={(chosen) => {
          setKind(chosen as typeof kind)
          turning.to([null])
        }}
        options={[
          { value: 'ALL', label: t('全部') },
          { value: 'VOLUNTARY_DISCLOSURE', label: t(named('CommitmentKind', 'VOLUNTARY_DISCLOSURE')) },
          { value: 'SELF_DISCIPLINE', label: t(named('CommitmentKind', 'SELF_DISCIPLINE')) },
        ]}
      />
      <Card className="section">
        <Asked data={data?.publicCommitments} error={error} fetching={fetching} again={again} empty="还没有公开的承诺">
          {({ nodes, pageInfo }) => (
            <>
              <Table
                size="small"
                pagination={false}
                scroll={{ x: true }}
                rowKey={({ id }) => id}
                dataSource={nodes ?? []}
                locale={{ emptyText: t('还没有公开的承诺') }}
                expandable={{
                  columnTitle: t('详情'),
                  expandedRowRender: ({ text }) => <Typography.Paragraph>{text}</Typography.Paragraph>,
                }}
                columns={[
                  {
                    title: t('承诺人'),
                    render: (_, { signatory, signatoryCode }) =>
                      signatoryCode ? <Link to={`/?q=${signatoryCode}`}>{signatory}</Link> : signatory,
                  },
                  { title: t('统一社会信用代码'), dataIndex: 'signatoryCode' },
                  { title: t('承诺类型'), render: (_, one) => t(named('CommitmentKind', one.kind)) },
                  { title: t('作出日期'), dataIndex: 'madeOn' },
                  { title: t('有效期'), render: (_, { validUntil }) => validUntil ?? t('长期') },
                  {
                    title: t('履约状态'),
                    render: (_, { state, brokenOn, disputed }) => (
                      <>
                        <Tag>{t(named('CommitmentState', state))}</Tag>
                        {brokenOn} {disputed && t('有异议，正在核查')}
                      </>
                    ),
                  },
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
