import { Card, Table, Tag } from 'antd'
import type { PlanPageQuery } from '../../../ask/generated.ts'
import { tones } from '../../../parts/tones.ts'
import { unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

interface Standing {
  unit: string
  items: number
  done: number
  due: number
  late: number
  unmeasured: number
}

type Items = NonNullable<PlanPageQuery['workPlan']>

/** Each unit that answers for something, the one with the most late items first. */
export function standingsOf(items: Items): Standing[] {
  const units = new Map<string, Standing>()
  for (const { unit, leadUnit, state, measured } of items)
    for (const one of new Set([...(leadUnit ?? []), ...(unit ?? [])])) {
      const before = units.get(one) ?? { unit: one, items: 0, done: 0, due: 0, late: 0, unmeasured: 0 }
      units.set(one, {
        ...before,
        items: before.items + 1,
        done: before.done + Number(state === 'DONE'),
        due: before.due + Number(state === 'DUE'),
        late: before.late + Number(state === 'LATE'),
        unmeasured: before.unmeasured + Number(measured === null),
      })
    }
  return [...units.values()].sort((a, b) => b.late - a.late || b.due - a.due || b.unmeasured - a.unmeasured)
}

/** 各单位进度: which unit lags, by the items that it leads or answers for. */
export function UnitStandings({ items }: { items: Items }) {
  const { t } = useWords()
  return (
    <Card className="section" title={<h2>{t('各单位进度')}</h2>}>
      <Table
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey={({ unit }) => unit}
        dataSource={standingsOf(items)}
        columns={[
          { title: t('单位'), render: (_, { unit }) => t(unitNames[unit] ?? unit) },
          { title: t('牵头或负责的任务'), dataIndex: 'items' },
          { title: t('已完成'), dataIndex: 'done' },
          { title: t('临近期限'), dataIndex: 'due' },
          { title: t('逾期'), render: (_, { late }) => (late > 0 ? <Tag color={tones.bad}>{late}</Tag> : 0) },
          { title: t('还没有测量'), dataIndex: 'unmeasured' },
        ]}
      />
    </Card>
  )
}
