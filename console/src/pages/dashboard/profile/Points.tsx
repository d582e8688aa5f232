import { Table, Typography } from 'antd'
import type { ReactNode } from 'react'
import { Cite, type Cited } from '../../../parts/Cite.tsx'
import { useWords } from '../../../words/words.tsx'

/** One thing that changed a score, with the clause that says so and the fact it rests on. */
export interface Point {
  factId?: string | null
  code?: string | null
  title?: string | null
  points?: string | null
  occurredOn?: string | null
  expiresOn?: string | null
  evidenceRef?: string | null
  clause?: Cited | null
}

/** Something that bounds a grade whatever the score, with its clause. */
export interface Bound {
  name: string
  clause: Cited | null | undefined
}

/** 等级由来: points with clause and evidence, what bounds the grade, the way to a better one. */
export function Points({
  said,
  points,
  bounds,
  ways,
  effect,
}: {
  /** The sums in one sentence. */
  said: string
  points: readonly Point[]
  bounds: readonly Bound[]
  ways: readonly { change?: string | null; earliestOn?: string | null; resultingGrade?: string | null }[]
  /** What a deduction does to the whole, where that may be told. */
  effect?: (place: number) => ReactNode
}) {
  const { t } = useWords()
  return (
    <>
      <Typography.Paragraph>{said}</Typography.Paragraph>
      <Table
        size="small"
        pagination={{ pageSize: 10, hideOnSinglePage: true }}
        scroll={{ x: true }}
        rowKey={({ place }) => `${place}`}
        dataSource={points.map((point, place) => ({ ...point, place }))}
        locale={{ emptyText: t('没有加减分') }}
        columns={[
          { title: t('项目'), render: (_, { title, code }) => title ?? code },
          { title: t('分值'), dataIndex: 'points' },
          ...(effect
            ? [{ title: t('对总分的影响'), render: (_: unknown, { place }: { place: number }) => effect(place) }]
            : []),
          { title: t('依据'), render: (_, { clause }) => <Cite clause={clause} /> },
          { title: t('发生日期'), dataIndex: 'occurredOn' },
          { title: t('失效日期'), render: (_, { expiresOn }) => expiresOn ?? t('无') },
          { title: t('证据'), render: (_, { evidenceRef, factId }) => evidenceRef ?? factId ?? t('无') },
        ]}
      />
      {bounds.map(({ name, clause }) => (
        <Typography.Paragraph key={name}>
          {`${t('等级限制')}：${name} `}
          <Cite clause={clause} />
        </Typography.Paragraph>
      ))}
      {ways.map(({ change, earliestOn, resultingGrade }) => (
        <Typography.Paragraph key={`${change} ${earliestOn}`}>
          {`${t('提升途径')}：${t(changes[change ?? ''] ?? change ?? '')}，${t('最早')} ${earliestOn}，${t('届时等级')} ${resultingGrade}`}
        </Typography.Paragraph>
      ))}
    </>
  )
}

const changes: Readonly<Record<string, string>> = { NO_FURTHER_DEDUCTIONS: '不再发生扣分' }
