import { Button, Card, Table, Tag, Typography } from 'antd'
import { type ReactNode, useState } from 'react'
import type { CombinedError } from 'urql'
import { Asked } from '../../../parts/Asked.tsx'
import { Cite, type Cited } from '../../../parts/Cite.tsx'
import { Deed } from '../../../parts/deed/Deed.tsx'
import { unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

/** A notice that the subject was given, and what it said to it. */
export interface Notice {
  id: string
  about: string
  state: string
  /** Its case may still be stated, up to this day. */
  open: boolean
  until: string | null
  basis: Cited | null
  statements: readonly string[]
  unit: string | null
  /** What the notice rests on, and what was decided and why. */
  detail: ReactNode
}

/** 告知与陈述申辩: each notice with what it rests on; one's case is stated until its day. */
export function Notified({
  title,
  asked: { error, fetching, again },
  notices,
  state,
  empty,
}: {
  title: string
  asked: { error: CombinedError | undefined; fetching: boolean; again: () => void }
  notices: readonly Notice[] | null | undefined
  state: (id: string, statement: string) => Promise<{ error?: CombinedError | undefined }>
  empty: string
}) {
  const { t } = useWords()
  const [stating, setStating] = useState<Notice | null>(null)
  return (
    <Card className="section" title={<h2>{t(title)}</h2>}>
      <Asked data={notices} error={error} fetching={fetching} again={again} empty={empty}>
        {(found) => (
          <Table
            size="small"
            scroll={{ x: true }}
            rowKey={({ id }) => id}
            dataSource={[...found]}
            locale={{ emptyText: t(empty) }}
            pagination={{ pageSize: 10, hideOnSinglePage: true }}
            expandable={{
              columnTitle: t('详情'),
              expandedRowRender: ({ detail, statements }) => (
                <>
                  {detail}
                  <Typography.Paragraph>{`${t('陈述申辩')}：${statements.join('；') || t('无')}`}</Typography.Paragraph>
                </>
              ),
            }}
            columns={[
              { title: t('事项'), dataIndex: 'about' },
              { title: t('状态'), render: (_, { state: now }) => <Tag>{t(now)}</Tag> },
              { title: t('办理单位'), render: (_, { unit }) => t(unitNames[unit ?? ''] ?? unit ?? '') },
              {
                title: t('可陈述至'),
                render: (_, { until, basis }) => (
                  <>
                    {until ?? t('未知')} <Cite clause={basis} />
                  </>
                ),
              },
              {
                title: t('办理'),
                render: (_, one) =>
                  one.open && (
                    <Button size="small" aria-label={`${t('陈述申辩')} ${one.about}`} onClick={() => setStating(one)}>
                      {t('陈述申辩')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Asked>
      {stating && (
        <Deed
          key={stating.id}
          name={`statement ${stating.id}`}
          title={`${t('陈述申辩')} · ${stating.about}`}
          fields={[{ key: 'statement', label: '事实、理由和意见', kind: 'text' }]}
          send={({ given }) => state(stating.id, given.statement ?? '')}
          said="已记录您的陈述"
          done={again}
          close={() => setStating(null)}
        />
      )}
    </Card>
  )
}
