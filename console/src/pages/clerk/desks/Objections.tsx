import { Alert, Badge, Button, Card, message, Space, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useSession } from '../../../app/session.tsx'
import { ConsoleObjections } from '../../../ask/generated.ts'
import { Asked } from '../../../parts/Asked.tsx'
import { Cite } from '../../../parts/Cite.tsx'
import { HandedIn } from '../../../parts/proofs/HandedIn.tsx'
import { named, unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import {
  type Answering,
  ObjectionAnswer,
  type ObjectionDeed,
  type OpenObjection,
  objectionDeeds,
} from './ObjectionAnswer.tsx'

/** 信用异议办理: who says that a fact is wrong, by when it is answered, and who may not answer it. */
export default function Objections() {
  const { t } = useWords()
  const { person } = useSession()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleObjections })
  const [answering, setAnswering] = useState<Answering | null>(null)
  const deedsOf = ({ state }: OpenObjection): ObjectionDeed[] =>
    state === 'FILED' ? ['UPHOLD', 'REJECT', 'ASK'] : ['UPHOLD', 'REJECT']
  return (
    <>
      <Typography.Title level={1}>{t('信用异议办理')}</Typography.Title>
      <Alert
        className="section"
        type="info"
        showIcon
        title={t('作出决定的单位和登记该决定的人不得处理对它的异议；这里只列出本单位可以处理的异议。')}
      />
      <Card title={<h2>{t('待答复的异议')}</h2>}>
        <Asked
          data={data?.objectionWorklist}
          error={error}
          fetching={fetching}
          again={again}
          empty="没有本单位可以处理的异议"
        >
          {(objections) => (
            <Table
              size="small"
              scroll={{ x: true }}
              rowKey={({ id }) => id ?? ''}
              dataSource={objections}
              locale={{ emptyText: t('没有本单位可以处理的异议') }}
              pagination={{ pageSize: 15, hideOnSinglePage: true }}
              expandable={{
                columnTitle: t('详情'),
                expandedRowRender: ({ ground, decision, proofs }) => (
                  <>
                    <Typography.Paragraph>{`${t('异议理由')}：${ground}`}</Typography.Paragraph>
                    <Typography.Paragraph>{`${t('决定认定的事实')}：${decision?.breachFacts ?? t('无')}`}</Typography.Paragraph>
                    <HandedIn proofs={proofs} by="UNIT" about={decision?.docNo ?? ''} />
                  </>
                ),
              }}
              columns={[
                { title: t('文号'), render: (_, { decision }) => decision?.docNo },
                { title: t('状态'), render: (_, { state }) => <Tag>{t(named('ObjectionState', state))}</Tag> },
                { title: t('提出日期'), dataIndex: 'filedOn' },
                {
                  title: t('答复期限'),
                  render: (_, { dueOn, late }) => (
                    <Badge
                      status={late ? 'error' : 'processing'}
                      text={`${dueOn ?? t('未知')}${late ? ` ${t('逾期')}` : ''}`}
                    />
                  ),
                },
                { title: t('期限依据'), render: (_, { basis }) => <Cite clause={basis} /> },
                {
                  title: t('不得由其决定'),
                  render: (_, { mustNotBeDecidedBy: unit }) => t(unitNames[unit ?? ''] ?? unit ?? ''),
                },
                {
                  title: t('办理'),
                  render: (_, objection) =>
                    objection.mustNotBeDecidedBy === person?.unit ? (
                      t('本单位作出的决定，不得由本单位处理')
                    ) : (
                      <Space>
                        {deedsOf(objection).map((deed) => (
                          <Button
                            key={deed}
                            size="small"
                            aria-label={`${t(objectionDeeds[deed])} ${objection.decision?.docNo ?? ''}`}
                            onClick={() => setAnswering({ objection, deed })}
                          >
                            {t(objectionDeeds[deed])}
                          </Button>
                        ))}
                      </Space>
                    ),
                },
              ]}
            />
          )}
        </Asked>
      </Card>
      {answering && (
        <ObjectionAnswer
          key={`${answering.objection.id} ${answering.deed}`}
          {...answering}
          close={() => setAnswering(null)}
          done={(said) => {
            message.success(t(said))
            again()
          }}
        />
      )}
    </>
  )
}
