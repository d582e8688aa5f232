import { Button } from 'antd'
import { useClient, useQuery } from 'urql'
import { ConsoleDrivers, ConsoleEndCycle, ConsoleRecordEducation } from '../../../ask/generated.ts'
import { Due } from '../../../parts/Due.tsx'
import { useDeeds } from '../../../parts/deed/Deed.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { useWords } from '../../../words/words.tsx'

/** 驾驶员诚信考核: cycles that ended and are to be signed, and education that is overdue. */
export function Drivers() {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleDrivers })
  const asked = { error, fetching, again: () => again() }
  const sign = (subject: string) =>
    open({
      name: `cycle ${subject}`,
      title: `${t('签注诚信考核')} · ${subject}`,
      fields: [],
      children: <p>{t('按这个周期已归集的事实签注，签注后不能撤回。')}</p>,
      send: () => client.mutation(ConsoleEndCycle, { subject }).toPromise(),
      done: () => again(),
    })
  const teach = (subject: string) =>
    open({
      name: `education ${subject}`,
      title: `${t('登记继续教育')} · ${subject}`,
      fields: [
        { key: 'hours', label: '学时' },
        { key: 'completedOn', label: '完成日期', kind: 'day' },
        { key: 'sourceRef', label: '来源编号', extra: '培训机构的证明编号' },
      ],
      send: ({ given: { hours = '', completedOn = '', sourceRef = '' } }) =>
        client.mutation(ConsoleRecordEducation, { subject, hours, completedOn, sourceRef }).toPromise(),
      done: () => again(),
    })
  return (
    <>
      <Rows
        title="到期的驾驶员考核周期"
        asked={asked}
        rows={data?.integrityCyclesDue}
        empty="没有到期未签注的周期"
        rowKey={({ subjectId }) => subjectId ?? ''}
        columns={[
          { title: t('主体'), dataIndex: 'subjectId' },
          { title: t('周期起始日期'), render: (_, { cycle }) => cycle?.cycleStartOn },
          { title: t('计分'), render: (_, { cycle }) => cycle?.points ?? t('无') },
          { title: t('到期日期'), render: (_, { dueOn, basis }) => <Due on={dueOn} basis={basis} /> },
          {
            title: t('办理'),
            render: (_, { subjectId }) => (
              <Button size="small" aria-label={`${t('签注')} ${subjectId}`} onClick={() => sign(subjectId ?? '')}>
                {t('签注')}
              </Button>
            ),
          },
        ]}
      />
      <Rows
        title="逾期未完成继续教育的驾驶员"
        asked={{ ...asked, error: undefined }}
        rows={data?.educationOverdue}
        empty="没有逾期未完成继续教育的驾驶员"
        rowKey={({ subjectId }) => subjectId ?? ''}
        columns={[
          { title: t('主体'), dataIndex: 'subjectId' },
          { title: t('等级'), render: (_, { cycle }) => cycle?.grade },
          { title: t('到期日期'), render: (_, { dueOn, basis }) => <Due on={dueOn} basis={basis} /> },
          {
            title: t('办理'),
            render: (_, { subjectId }) => (
              <Button
                size="small"
                aria-label={`${t('登记继续教育')} ${subjectId}`}
                onClick={() => teach(subjectId ?? '')}
              >
                {t('登记继续教育')}
              </Button>
            ),
          },
        ]}
      />
      {shown}
    </>
  )
}
