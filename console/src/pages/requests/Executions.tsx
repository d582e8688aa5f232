import { Button, Typography } from 'antd'
import { useClient, useQuery } from 'urql'
import {
  ConsoleExecutionFeedback,
  ConsoleExecutions,
  type ConsoleExecutionsQuery,
  type MeasureOutcome,
} from '../../ask/generated.ts'
import { choicesOf } from '../../parts/choices.ts'
import { Due } from '../../parts/Due.tsx'
import { useDeeds } from '../../parts/deed/Deed.tsx'
import { orNull } from '../../parts/deed/fields.ts'
import { Rows } from '../../parts/Rows.tsx'
import { Turn, useTurn } from '../../parts/Turn.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

type Execution = NonNullable<NonNullable<ConsoleExecutionsQuery['measuresToExecute']>['nodes']>[number]

/** 联合惩戒与激励: what the department is to carry out, by when, and what it says that it did. */
export default function Executions() {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleExecutions, variables: { after: turning.after } })
  const page = data?.measuresToExecute
  const say = ({ measureId, measure }: Execution) =>
    open({
      name: `execution ${measureId}`,
      title: `${t('反馈执行情况')} · ${measure}`,
      fields: [
        { key: 'outcome', label: '执行结果', kind: 'choice', options: choicesOf('MeasureOutcome', t) },
        { key: 'note', label: '说明', kind: 'text' },
        { key: 'docNo', label: '文号', optional: true },
      ],
      send: ({ given: { outcome, note = '', docNo } }) =>
        client
          .mutation(ConsoleExecutionFeedback, {
            ...{ id: measureId ?? '', note, outcome: outcome as MeasureOutcome, docNo: orNull(docNo) },
          })
          .toPromise(),
      said: '已反馈',
      done: () => again(),
    })
  return (
    <>
      <Typography.Title level={1}>{t('联合惩戒与激励')}</Typography.Title>
      <Rows
        title="本单位要执行的措施"
        asked={{ error, fetching, again: () => again() }}
        rows={page && (page.nodes ?? [])}
        empty="没有要本单位执行的措施"
        rowKey={({ measureId }) => measureId ?? ''}
        detail={({ note, docNo }) => (
          <Typography.Paragraph>{`${t('说明')}：${note ?? t('无')}；${t('文号')}：${docNo ?? t('无')}`}</Typography.Paragraph>
        )}
        columns={[
          { title: t('措施'), dataIndex: 'measure' },
          { title: t('主体'), dataIndex: 'subjectId' },
          { title: t('截止日期'), dataIndex: 'until' },
          { title: t('反馈期限'), render: (_, { dueOn, late }) => <Due on={dueOn} late={late} /> },
          {
            title: t('措施是否已结束'),
            render: (_, { ended }) => t(ended ? '已结束，已执行的应当恢复' : '实施中'),
          },
          { title: t('执行结果'), render: (_, { outcome }) => t(named('MeasureOutcome', outcome) || '未反馈') },
          {
            title: t('办理'),
            render: (_, one) => (
              <Button size="small" aria-label={`${t('反馈执行情况')} ${one.measure}`} onClick={() => say(one)}>
                {t('反馈执行情况')}
              </Button>
            ),
          },
        ]}
      />
      <Turn turning={turning} pageInfo={page?.pageInfo} />
      {shown}
    </>
  )
}
