import { Button, Table, Typography } from 'antd'
import { useClient, useQuery } from 'urql'
import {
  ConsoleAssessCounty,
  ConsoleAssessments,
  type ConsoleAssessmentsQuery,
  ConsoleCityReview,
  ConsoleFinaliseAssessment,
  ConsoleShowAssessment,
} from '../../../ask/generated.ts'
import { Cite } from '../../../parts/Cite.tsx'
import { useDeeds } from '../../../parts/deed/Deed.tsx'
import { orNull, reason } from '../../../parts/deed/fields.ts'
import { HandedIn } from '../../../parts/proofs/HandedIn.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { named, unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Drivers } from './Drivers.tsx'

type Task = NonNullable<ConsoleAssessmentsQuery['assessmentWorklist']>[number]

/** 质量信誉考核办理: what each yearly assessment waits for, and who takes it on; below it the cycles of drivers. */
export default function Assessments() {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleAssessments, variables: { unit: null } })
  const about = ({ name, subjectId, scheme, year }: Task) =>
    `${name ?? subjectId} ${t(named('AssessmentScheme', scheme))} ${year}`
  const take = (task: Task) => {
    const { subjectId, scheme, year, next, assessment } = task
    const id = assessment?.id ?? ''
    const title = `${t(named('AssessmentDeed', next))} · ${about(task)}`
    const name = `${next} ${subjectId} ${scheme} ${year}`
    const deed = { name, title, done: () => again() }
    if (next === 'ASSESS' && subjectId && scheme && year)
      open({
        ...deed,
        fields: [{ ...reason, label: '理由（本年度已有结果时必填）', optional: true }],
        send: ({ given }) =>
          client
            .mutation(ConsoleAssessCounty, { subject: subjectId, scheme, year, reason: orNull(given.reason) })
            .toPromise(),
      })
    if (next === 'REVIEW')
      open({
        ...deed,
        fields: [
          {
            key: 'agree',
            label: '市级意见',
            kind: 'choice',
            options: [
              { value: 'yes', label: t('同意') },
              { value: 'no', label: t('退回') },
            ],
          },
          { key: 'docNo', label: '文号' },
          { ...reason, when: ({ agree }) => agree === 'no' },
        ],
        send: ({ given: { agree, docNo = '', reason: why } }) =>
          client.mutation(ConsoleCityReview, { id, agree: agree === 'yes', docNo, reason: orNull(why) }).toPromise(),
      })
    if (next === 'SHOW')
      open({
        ...deed,
        fields: [],
        children: <p>{t('公示后任何人可见，确定公示？')}</p>,
        send: () => client.mutation(ConsoleShowAssessment, { id }).toPromise(),
      })
    if (next === 'FINALISE')
      open({
        ...deed,
        fields: [],
        children: <p>{t('确定之后，结果的更正只能经由异议。')}</p>,
        send: () => client.mutation(ConsoleFinaliseAssessment, { id }).toPromise(),
      })
  }
  return (
    <>
      <Typography.Title level={1}>{t('质量信誉考核办理')}</Typography.Title>
      <Rows
        title="考核待办"
        asked={{ error, fetching, again: () => again() }}
        rows={data?.assessmentWorklist}
        empty="没有待办的考核"
        rowKey={({ subjectId, scheme, year, next }) => `${subjectId} ${scheme} ${year} ${next}`}
        detail={(task) => <RestsOn task={task} />}
        columns={[
          { title: t('主体'), render: (_, { name, subjectId }) => name ?? subjectId },
          { title: t('考核类别'), render: (_, { scheme }) => t(named('AssessmentScheme', scheme)) },
          { title: t('年度'), dataIndex: 'year' },
          {
            title: t('得分与等级'),
            render: (_, { assessment }) => (assessment ? `${assessment.score ?? '—'} ${assessment.grade ?? ''}` : '—'),
          },
          {
            title: t('下一步'),
            render: (_, { next, unit }) =>
              `${t(named('AssessmentDeed', next))} · ${t(unitNames[unit ?? ''] ?? unit ?? '')}`,
          },
          { title: t('到期日期'), render: (_, { dueOn }) => dueOn ?? t('未定') },
          {
            title: t('办理'),
            render: (_, task) => {
              if (task.next === 'DECIDE_OBJECTION') return t('有异议待处理')
              if (!task.ready) return t('未到时间')
              return (
                <Button
                  size="small"
                  aria-label={`${t(named('AssessmentDeed', task.next))} ${about(task)}`}
                  onClick={() => take(task)}
                >
                  {t(named('AssessmentDeed', task.next))}
                </Button>
              )
            },
          },
        ]}
      />
      <Drivers />
      {shown}
    </>
  )
}

/** 得分由来: each fact with its clause and evidence, and what the subject said of itself. */
function RestsOn({ task: { assessment } }: { task: Task }) {
  const { t } = useWords()
  const { selfScore, explanation } = assessment ?? {}
  return (
    <>
      {selfScore && (
        <>
          <Typography.Paragraph>
            {`${t('企业自评')} ${selfScore.score} · ${selfScore.handedInOn} ${selfScore.late ? t('逾期') : ''}`}
          </Typography.Paragraph>
          <HandedIn proofs={selfScore.proofs} by="UNIT" about={t('企业自评')} />
        </>
      )}
      <Table
        size="small"
        scroll={{ x: true }}
        pagination={false}
        rowKey={({ factId, code }) => `${factId} ${code}`}
        dataSource={explanation?.contributions ?? []}
        locale={{ emptyText: t('没有加减分') }}
        columns={[
          { title: t('日期'), dataIndex: 'occurredOn' },
          { title: t('分值'), dataIndex: 'points' },
          { title: t('证据'), dataIndex: 'evidenceRef' },
          { title: t('依据'), render: (_, { clause }) => <Cite clause={clause} /> },
        ]}
      />
    </>
  )
}
