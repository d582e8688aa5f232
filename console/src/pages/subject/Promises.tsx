import { Button, Card, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import { ConsoleMyCommitments, type ConsoleMyCommitmentsQuery, ConsoleWithdrawCommitment } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Deed } from '../../parts/deed/Deed.tsx'
import { reason } from '../../parts/deed/fields.ts'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { NewPromise } from './NewPromise.tsx'

type Profile = NonNullable<NonNullable<ConsoleMyCommitmentsQuery['mySubject']>['profile']>
type Promised = NonNullable<Profile['commitments']>[number]

/** 我的承诺: what was promised, how each stands, and a new one. */
export default function Promises() {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleMyCommitments, variables: {} })
  return (
    <>
      <Typography.Title level={1}>{t('我的承诺')}</Typography.Title>
      <Card className="section" title={<h2>{t('已作出的承诺')}</h2>}>
        <Asked
          data={data?.mySubject?.profile}
          error={error}
          fetching={fetching}
          again={() => again()}
          empty="没有与您的账号对应的信用主体，请联系综合规划股核对"
        >
          {({ commitments }) => <Listed promises={commitments ?? []} changed={() => again()} />}
        </Asked>
      </Card>
      <NewPromise made={() => again()} />
    </>
  )
}

function Listed({ promises, changed }: { promises: readonly Promised[]; changed: () => void }) {
  const { t } = useWords()
  const client = useClient()
  const [taking, setTaking] = useState<Promised | null>(null)
  return (
    <>
      <Table
        size="small"
        scroll={{ x: true }}
        pagination={{ pageSize: 10, hideOnSinglePage: true }}
        rowKey={({ id }) => id}
        dataSource={promises as Promised[]}
        locale={{ emptyText: t('还没有承诺') }}
        expandable={{
          columnTitle: t('详情'),
          expandedRowRender: ({ text, liability }) => (
            <>
              <Typography.Paragraph>{text}</Typography.Paragraph>
              {liability && <Typography.Paragraph>{`${t('违诺责任')}：${liability}`}</Typography.Paragraph>}
            </>
          ),
        }}
        columns={[
          { title: t('承诺类型'), render: (_, { kind }) => t(named('CommitmentKind', kind)) },
          { title: t('作出日期'), dataIndex: 'madeOn' },
          { title: t('有效期'), render: (_, { validUntil }) => validUntil ?? t('长期') },
          { title: t('是否公示'), render: (_, { onPublicPage }) => t(onPublicPage ? '公示' : '不公示') },
          {
            title: t('履约状态'),
            render: (_, { state, fulfilledOn, brokenOn, disputed }) => (
              <>
                <Tag>{t(named('CommitmentState', state))}</Tag>
                {fulfilledOn ?? brokenOn} {disputed && t('有异议，正在核查')}
              </>
            ),
          },
          {
            title: t('办理'),
            render: (_, one) =>
              one.state === 'SIGNED' && (
                <Button size="small" onClick={() => setTaking(one)}>
                  {t('撤回')}
                </Button>
              ),
          },
        ]}
      />
      {taking && (
        <Deed
          key={taking.id}
          name={`withdraw ${taking.id}`}
          title={`${t('撤回承诺')} · ${t(named('CommitmentKind', taking.kind))}`}
          fields={[reason]}
          send={({ given }) =>
            client.mutation(ConsoleWithdrawCommitment, { id: taking.id, reason: given.reason ?? '' }).toPromise()
          }
          said="已撤回"
          done={changed}
          close={() => setTaking(null)}
        >
          <Typography.Paragraph>{t('撤回之后不再公示。修复、免罚等已据以办理的承诺不能撤回。')}</Typography.Paragraph>
        </Deed>
      )}
    </>
  )
}
