import { Badge, Button, Card, message, Popconfirm, Space, Table, Typography } from 'antd'
import { useState } from 'react'
import { type CombinedError, useClient, useQuery } from 'urql'
import {
  ConsoleAssessEvaluation,
  ConsoleEvaluations,
  type ConsoleEvaluationsQuery,
  ConsoleShowEvaluation,
} from '../../../ask/generated.ts'
import { Asked, Faults } from '../../../parts/Asked.tsx'
import { Cite } from '../../../parts/Cite.tsx'
import { HandedIn } from '../../../parts/proofs/HandedIn.tsx'
import { named, unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Reasoned } from '../desks/Reasoned.tsx'
import { Answer } from './Answer.tsx'

export type EvaluationTask = NonNullable<ConsoleEvaluationsQuery['evaluationWorklist']>[number]

/** 工程信用评价办理: what is due, what is late, what cannot move and why. */
export default function Evaluations() {
  const { t } = useWords()
  const client = useClient()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleEvaluations, variables: { unit: null } })
  const [assessing, setAssessing] = useState<EvaluationTask | null>(null)
  const [answering, setAnswering] = useState<EvaluationTask | null>(null)
  const [fault, setFault] = useState<CombinedError | null>(null)
  const done = (said: string) => {
    message.success(said)
    again()
  }
  const assess = async (reason: string) => {
    const { subjectId, role, year } = assessing ?? {}
    if (!subjectId || !role || !year) return
    const variables = { subject: subjectId, role, year, reason: reason === '' ? null : reason }
    const answer = await client.mutation(ConsoleAssessEvaluation, variables).toPromise()
    if (answer.error) return answer.error
    const { grade, score } = answer.data?.assessEvaluation ?? {}
    done(`${t('评价结果')} ${grade} ${score}`)
  }
  const show = async (id: string) => {
    const answer = await client.mutation(ConsoleShowEvaluation, { id }).toPromise()
    setFault(answer.error ?? null)
    if (answer.data?.showEvaluation) done(`${t('公示至')} ${answer.data.showEvaluation.shownUntil ?? t('未知')}`)
  }
  const deed = (task: EvaluationTask) => {
    if (!task.ready) return t(named('EvaluationBlock', task.blockedBy) || '未到时间')
    // The county goes on without owners once they are late; what is not waited for stands beside the deed.
    if (task.next === 'ASSESS')
      return (
        <Space>
          {t(named('EvaluationBlock', task.blockedBy))}
          <Button size="small" type="primary" onClick={() => setAssessing(task)}>
            {t('县级评价')}
          </Button>
        </Space>
      )
    if (task.next === 'SHOW' && task.evaluationId)
      return (
        <Popconfirm
          title={t('公示后任何人可见，确定公示？')}
          okText={t('公示')}
          cancelText={t('取消')}
          onConfirm={() => show(task.evaluationId ?? '')}
        >
          <Button size="small" type="primary">
            {t('公示结果')}
          </Button>
        </Popconfirm>
      )
    if (task.next === 'ANSWER')
      return (
        <Button size="small" type="primary" onClick={() => setAnswering(task)}>
          {t('登记省级答复')}
        </Button>
      )
    return t(named('EvaluationDeed', task.next))
  }
  return (
    <>
      <Typography.Title level={1}>{t('工程信用评价办理')}</Typography.Title>
      {fault && <Faults error={fault} />}
      <Card title={<h2>{t('评价待办')}</h2>}>
        <Asked data={data?.evaluationWorklist} error={error} fetching={fetching} again={again} empty="没有待办的评价">
          {(tasks) => (
            <Table
              size="small"
              scroll={{ x: true }}
              rowKey={({ subjectId, role, year, next }) => `${subjectId} ${role} ${year} ${next}`}
              dataSource={tasks}
              locale={{ emptyText: t('没有待办的评价') }}
              pagination={{ pageSize: 15, hideOnSinglePage: true }}
              expandable={{
                columnTitle: t('详情'),
                rowExpandable: ({ evaluation }) => (evaluation?.explanation?.contributions?.length ?? 0) > 0,
                expandedRowRender: ({ evaluation }) => <Contributions evaluation={evaluation} />,
              }}
              columns={[
                { title: t('主体'), render: (_, { name, subjectId }) => name ?? subjectId },
                { title: t('从业类别'), render: (_, { role }) => t(named('ConstructionRole', role)) },
                { title: t('年度'), dataIndex: 'year' },
                {
                  title: t('得分与等级'),
                  render: (_, { evaluation }) =>
                    evaluation ? `${evaluation.score ?? '—'} ${evaluation.grade ?? ''}` : '—',
                },
                {
                  title: t('下一步'),
                  render: (_, { next, unit }) =>
                    `${t(named('EvaluationDeed', next))} · ${t(unitNames[unit ?? ''] ?? unit ?? '')}`,
                },
                {
                  title: t('到期日期'),
                  render: (_, { dueOn, late }) => (
                    <Badge
                      status={late ? 'error' : 'processing'}
                      text={`${dueOn ?? t('未知')}${late ? ` ${t('逾期')}` : ''}`}
                    />
                  ),
                },
                { title: t('办理'), render: (_, task) => deed(task) },
              ]}
            />
          )}
        </Asked>
      </Card>
      {assessing && (
        <Reasoned
          name={`assess ${assessing.subjectId} ${assessing.role} ${assessing.year}`}
          title={`${t('县级评价')} · ${assessing.name ?? assessing.subjectId} ${assessing.year}`}
          label="理由（不等建设单位评价，或本年度已有结果时必填）"
          optional
          send={assess}
          close={() => setAssessing(null)}
        />
      )}
      {answering && (
        <Answer
          key={answering.evaluationId}
          task={answering}
          done={() => done(t('已登记'))}
          close={() => setAnswering(null)}
        />
      )}
    </>
  )
}

/** 扣分明细: each item with its clause and its evidence, and what the firm handed in with its own report. */
function Contributions({ evaluation }: { evaluation: EvaluationTask['evaluation'] }) {
  const { t } = useWords()
  return (
    <>
      {evaluation?.selfReported && <HandedIn proofs={evaluation.selfReported.proofs} by="UNIT" about={t('企业自评')} />}
      <Table
        size="small"
        scroll={{ x: true }}
        pagination={false}
        rowKey={({ code, evidenceRef }) => `${code} ${evidenceRef}`}
        dataSource={evaluation?.explanation?.contributions ?? []}
        columns={[
          { title: t('行为代码'), dataIndex: 'code' },
          { title: t('行为'), dataIndex: 'title' },
          { title: t('次数'), dataIndex: 'times' },
          { title: t('扣分'), dataIndex: 'points' },
          { title: t('证据'), dataIndex: 'evidenceRef' },
          { title: t('依据'), render: (_, { clause }) => <Cite clause={clause} /> },
        ]}
      />
    </>
  )
}
