import { Card, Table, Tag } from 'antd'
import dayjs from 'dayjs'
import { Link } from 'react-router'
import type { PlanPageQuery } from '../../../ask/generated.ts'
import { tones } from '../../../parts/tones.ts'
import { named, unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

const colors: Readonly<Record<string, string>> = {
  DONE: tones.good,
  ON_TRACK: tones.under,
  DUE: tones.soon,
  LATE: tones.bad,
}

/** 十五项任务: each with its target, what was measured, when, and the proof of it. */
export function WorkItems({ items }: { items: NonNullable<PlanPageQuery['workPlan']> }) {
  const { t } = useWords()
  const unitsOf = (units: readonly string[] | null) => units?.map((unit) => t(unitNames[unit] ?? unit)).join('、')
  const states = new Map<string, number>()
  for (const { state } of items) states.set(state ?? '', (states.get(state ?? '') ?? 0) + 1)
  return (
    <Card className="section" title={<h2>{t('任务')}</h2>}>
      <p>
        {[...states].map(([state, n]) => (
          <Tag
            key={state}
            {...(colors[state] && { color: colors[state] })}
          >{`${t(named('PlanState', state))} ${n}`}</Tag>
        ))}
      </p>
      <Table
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey={({ id }) => id ?? ''}
        dataSource={items}
        columns={[
          { title: t('序号'), dataIndex: 'point' },
          { title: t('任务'), dataIndex: 'title' },
          {
            title: t('状态'),
            render: (_, { state }) => (
              <Tag {...(colors[state ?? ''] && { color: colors[state ?? ''] })}>{t(named('PlanState', state))}</Tag>
            ),
          },
          { title: t('目标'), render: (_, { target }) => target ?? t('无') },
          {
            title: t('测量值'),
            render: (_, { measured, why }) => measured ?? why ?? t('还没有测量'),
          },
          {
            title: t('测量依据'),
            render: (_, { measuredAt, receiptId, evidenceQuery }) => (
              <>
                {evidenceQuery}
                {measuredAt && ` · ${dayjs(measuredAt).format('YYYY-MM-DD')} `}
                {receiptId && <Link to={`/verify?receipt=${receiptId}`}>{t('核验回执')}</Link>}
              </>
            ),
          },
          {
            title: t('部门'),
            render: (_, { leadUnit, unit }) => (
              <>
                {leadUnit && leadUnit.length > 0 && <div>{`${t('牵头')}：${unitsOf(leadUnit)}`}</div>}
                {`${t('责任')}：${unitsOf(unit)}`}
              </>
            ),
          },
          { title: t('完成期限'), dataIndex: 'dueOn' },
        ]}
      />
    </Card>
  )
}
