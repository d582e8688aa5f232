import { Button, Typography } from 'antd'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import {
  ConsolePublishDuties,
  ConsoleRecordAttendance,
  ConsoleRecordTraining,
  ConsoleTraining,
  type TrainingOutcome,
} from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { DeedCard, useDeeds } from '../../../parts/deed/Deed.tsx'
import { Held } from '../../../parts/Held.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { Turn, useTurn } from '../../../parts/Turn.tsx'
import { unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

/** 政务诚信: what the bureau's own people were taught, and the yearly publication of its overdue duties. */
export default function Training() {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const turning = useTurn()
  const [year] = useState(() => new Date().getFullYear())
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleTraining,
    variables: { year, after: turning.after },
  })
  const asked = { error, fetching, again: () => again() }
  const units = Object.entries(unitNames).map(([value, label]) => ({ value, label: t(label) }))
  const attend = (id: string, title: string) =>
    open({
      name: `attendance ${id}`,
      title: `${t('登记参加情况')} · ${title}`,
      fields: [
        { key: 'staff', label: '工号', kind: 'text', extra: '可以写多个，每行一个；同一人以最后登记的为准' },
        { key: 'unit', label: '单位', kind: 'choice', options: units },
        { key: 'outcome', label: '参加结果', kind: 'choice', options: choicesOf('TrainingOutcome', t) },
      ],
      send: ({ given: { staff = '', unit = '', outcome } }) =>
        client
          .mutation(ConsoleRecordAttendance, {
            course: id,
            entries: staff
              .split(/[\s,，、]+/)
              .filter((one) => one !== '')
              .map((staffNo) => ({ staffNo, unit, outcome: outcome as TrainingOutcome })),
          })
          .toPromise(),
      done: () => again(),
    })
  return (
    <>
      <Typography.Title level={1}>{t('政务诚信教育与公开')}</Typography.Title>
      <Rows
        title="本年诚信教育课程"
        asked={asked}
        rows={data && (data.trainingCourses?.nodes ?? null)}
        empty="本年还没有登记课程"
        rowKey={({ id }) => id ?? ''}
        detail={({ content }) => <Typography.Paragraph>{content}</Typography.Paragraph>}
        columns={[
          { title: t('课程名称'), dataIndex: 'title' },
          { title: t('举办日期'), dataIndex: 'heldOn' },
          { title: t('学时'), dataIndex: 'hours' },
          {
            title: t('办理'),
            render: (_, { id, title }) => (
              <Button
                size="small"
                aria-label={`${t('登记参加情况')} ${title}`}
                onClick={() => attend(id ?? '', title ?? '')}
              >
                {t('登记参加情况')}
              </Button>
            ),
          },
        ]}
      />
      <Turn turning={turning} pageInfo={data?.trainingCourses?.pageInfo} />
      <Rows
        title="各单位完成情况"
        asked={{ ...asked, error: undefined }}
        rows={data?.trainingCompletion}
        empty="还没有完成情况"
        rowKey={({ unit, quarter }) => `${unit} ${quarter}`}
        columns={[
          { title: t('单位'), render: (_, { unit }) => t(unitNames[unit ?? ''] ?? unit ?? '') },
          { title: t('季度'), dataIndex: 'quarter' },
          {
            title: t('应参加人次'),
            render: (_, { called, withheld }) => <Held value={called} none={withheld ? '人数过少，不予显示' : '无'} />,
          },
          {
            title: t('完成人次'),
            render: (_, { completed, withheld }) => (
              <Held value={completed} none={withheld ? '人数过少，不予显示' : '无'} />
            ),
          },
        ]}
      />
      <DeedCard
        name="training"
        title={t('登记诚信教育课程')}
        fields={[
          { key: 'title', label: '课程名称' },
          { key: 'heldOn', label: '举办日期', kind: 'day' },
          { key: 'hours', label: '学时' },
          { key: 'content', label: '内容', kind: 'text' },
        ]}
        send={({ given: { title = '', heldOn = '', hours, content = '' } }) =>
          client
            .mutation(ConsoleRecordTraining, { input: { title, heldOn, hours: Number(hours), content } })
            .toPromise()
        }
        said="已登记"
        okText="登记"
        done={() => again()}
      />
      <DeedCard
        name="duties published"
        title={t('公开年度逾期事项')}
        fields={[{ key: 'year', label: '年度' }]}
        send={({ given }) => client.mutation(ConsolePublishDuties, { year: Number(given.year) }).toPromise()}
        said="已公开"
        okText="公开"
      >
        <Typography.Paragraph>{t('由局办公室公开；不足十件的不显示数字，公开后不再改变。')}</Typography.Paragraph>
      </DeedCard>
      {shown}
    </>
  )
}
