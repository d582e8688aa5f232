import { Badge, Button, Card, DatePicker, Form, message, Select, Table } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import {
  ConsoleInspections,
  type ConsoleInspectionsQuery,
  ConsoleRecordInspection,
  type InspectionOutcome,
} from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { useDraft } from '../../../parts/draft.ts'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Reasoned } from '../desks/Reasoned.tsx'

type Task = NonNullable<ConsoleInspectionsQuery['myInspections']>[number]

/** 我的检查任务: firms to which the viewer was drawn; nothing where the viewer is no inspector. */
export function Inspections() {
  const { t } = useWords()
  const [{ data }, again] = useQuery({ query: ConsoleInspections })
  const [open, setOpen] = useState<Task | null>(null)
  const tasks = data?.myInspections ?? []
  if (tasks.length === 0) return null
  return (
    <Card className="section" title={<h2>{t('我的检查任务')}</h2>}>
      <Table
        size="small"
        scroll={{ x: true }}
        rowKey={({ drawId, subjectId }) => `${drawId} ${subjectId}`}
        dataSource={tasks}
        pagination={{ pageSize: 10, hideOnSinglePage: true }}
        columns={[
          { title: t('主体'), render: (_, { name, subjectId }) => name ?? subjectId },
          { title: t('行业'), render: (_, { industry }) => t(named('SupervisedIndustry', industry)) },
          {
            title: t('到期日期'),
            render: (_, { dueOn, late }) => <Badge status={late ? 'error' : 'processing'} text={dueOn ?? t('未知')} />,
          },
          { title: t('检查结论'), render: (_, { result }) => t(named('InspectionOutcome', result?.outcome)) },
          {
            title: t('办理'),
            render: (_, task) => (
              <Button size="small" onClick={() => setOpen(task)}>
                {t('登记检查结果')}
              </Button>
            ),
          },
        ]}
      />
      {open && (
        <Result key={`${open.drawId} ${open.subjectId}`} task={open} close={() => setOpen(null)} done={() => again()} />
      )}
    </Card>
  )
}

const blank: { outcome: InspectionOutcome; inspectedOn: string } = { outcome: 'NO_PROBLEM', inspectedOn: '' }

function Result({ task, close, done }: { task: Task; close: () => void; done: () => void }) {
  const { t } = useWords()
  const client = useClient()
  const name = `inspection ${task.drawId} ${task.subjectId}`
  const [typed, setTyped, clear] = useDraft(name, blank)
  const send = async (finding: string) => {
    const input = { ...typed, drawId: task.drawId ?? '', subjectId: task.subjectId ?? '', finding }
    const { error } = await client.mutation(ConsoleRecordInspection, { input }).toPromise()
    if (error) return error
    clear()
    message.success(t('已登记'))
    done()
  }
  return (
    <Reasoned
      name={`${name} finding`}
      title={`${t('登记检查结果')} · ${task.name ?? task.subjectId}`}
      label="检查情况（将公布）"
      ready={typed.inspectedOn !== ''}
      send={send}
      close={close}
    >
      <Form.Item label={t('检查结论')} htmlFor="outcome" required>
        <Select
          id="outcome"
          value={typed.outcome}
          onChange={(outcome) => setTyped({ ...typed, outcome })}
          options={choicesOf('InspectionOutcome', t)}
        />
      </Form.Item>
      <Form.Item label={t('检查日期')} htmlFor="inspectedOn" required>
        <DatePicker
          id="inspectedOn"
          value={typed.inspectedOn ? dayjs(typed.inspectedOn) : null}
          onChange={(day) => setTyped({ ...typed, inspectedOn: day?.format('YYYY-MM-DD') ?? '' })}
        />
      </Form.Item>
    </Reasoned>
  )
}
